//! Problem details for HTTP APIs, RFC 9457.

mod body;
mod json_text;
mod members;
mod problem_type;
mod unwritten;
mod value;

pub(crate) use body::body;
pub(crate) use members::Failure;
pub use members::ProblemMembers;
pub use problem_type::ProblemType;
pub(crate) use unwritten::Unwritten;
pub use value::Problem;

/// The media type of a problem in JSON.
pub(crate) const MEDIA_TYPE: &str = "application/problem+json";

/// Whether the RFC itself says what a member of this name is.
pub(crate) fn is_standard(name: &str) -> bool {
    matches!(name, "type" | "title" | "status" | "detail" | "instance")
}
