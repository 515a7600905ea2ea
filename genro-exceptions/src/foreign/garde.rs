//! The errors of the garde crate.

use garde::Report;
use garde::error::Path;
use serde_json::Value;

use crate::error::HttpException;
use crate::problem::{FieldErrors, Pointer, ValidationProblem};

/// Converts the error of each field, in the order of the report.
///
/// The detail is the message of garde, which describes the rule without the value, or the message of a custom rule. The
/// pointer has the names of the Rust fields, even if serde renames them.
impl From<Report> for FieldErrors {
    fn from(report: Report) -> Self {
        let errors = report.iter();
        errors.map(|(path, error)| (pointer(path), error.message())).collect()
    }
}

impl From<Report> for ValidationProblem {
    fn from(report: Report) -> Self {
        Self::new(report.into())
    }
}

impl From<Report> for HttpException {
    fn from(report: Report) -> Self {
        ValidationProblem::from(report).into()
    }
}

/// Converts a path into a pointer.
///
/// The text of a path is ambiguous: a dot may separate two keys or be part of one. So the path is serialized, which gives
/// an array of pairs of the kind and the name of each part.
fn pointer(path: &Path) -> Pointer {
    let Ok(Value::Array(parts)) = serde_json::to_value(path) else {
        return Pointer::root();
    };
    parts.iter().fold(Pointer::root(), |pointer, part| {
        match (part[0].as_str(), part[1].as_str()) {
            // A newtype, which has no part of its own in JSON.
            (Some("none"), _) | (_, None) => pointer,
            (_, Some(name)) => pointer.key(name),
        }
    })
}
