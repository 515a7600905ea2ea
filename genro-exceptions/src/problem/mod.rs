//! Problem details for HTTP APIs (RFC 9457).

mod body;
mod field_errors;
mod http_problem;
mod invalid_problem;
mod json;
mod json_text;
mod lenient;
mod members;
mod messages;
mod origin;
mod pointer;
mod problem_type;
mod raw_json;
mod read;
mod read_field_errors;
mod relay;
mod resolve;
// Lints look at what a macro of this crate writes only within this crate.
#[cfg_attr(
    feature = "__openapi",
    allow(unused_imports, reason = "a trait is imported for types without a schema")
)]
mod validation;
mod value;

pub use body::ProblemJson;
pub use field_errors::{FieldError, FieldErrors};
pub(crate) use http_problem::handle_of_problem;
pub use invalid_problem::InvalidProblem;
pub use members::ProblemMembers;
pub(crate) use members::{Extension, Failure, extensions_of, instance_of};
pub use pointer::Pointer;
pub use problem_type::ProblemType;
pub use validation::ValidationProblem;
pub use value::Problem;

/// The media type of a problem in JSON.
pub(crate) const MEDIA_TYPE: &str = "application/problem+json";

/// Returns whether the RFC defines a member of this name.
pub(crate) fn is_standard(name: &str) -> bool {
    matches!(name, "type" | "title" | "status" | "detail" | "instance")
}
