//! Problem details for HTTP APIs (RFC 9457).

mod body;
mod field_errors;
mod http_problem;
mod invalid_problem;
mod json;
mod json_text;
mod members;
mod pointer;
mod problem_type;
mod unwritable_problem;
mod validation;
mod value;

pub(crate) use body::body;
pub use field_errors::{FieldError, FieldErrors};
pub use invalid_problem::InvalidProblem;
pub(crate) use members::Failure;
pub use members::ProblemMembers;
pub use pointer::Pointer;
pub use problem_type::ProblemType;
pub(crate) use unwritable_problem::UnwritableProblem;
pub use validation::ValidationProblem;
pub use value::Problem;

/// The media type of a problem in JSON.
pub(crate) const MEDIA_TYPE: &str = "application/problem+json";

/// Returns whether the RFC defines a member of this name.
pub(crate) fn is_standard(name: &str) -> bool {
    matches!(name, "type" | "title" | "status" | "detail" | "instance")
}
