//! What the garde crate finds wrong with a value.

use garde::Report;
use garde::error::Path;
use serde_json::Value;

use crate::error::HttpException;
use crate::problem::{FieldErrors, Pointer, ValidationProblem};

/// Takes what is wrong with each field, in the order of the report.
///
/// The detail is garde's message, which says what the rule expects and not what was given; that of a custom rule is its
/// author's. The pointer has the names of the Rust fields: rename them with serde, and it names them as they were.
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

/// The path as a pointer. Its text would not do, which has a dot between two keys and in a key; serde sees the parts,
/// a list of pairs of the kind and the name.
fn pointer(path: &Path) -> Pointer {
    let Ok(Value::Array(parts)) = serde_json::to_value(path) else {
        return Pointer::root();
    };
    parts.iter().fold(Pointer::root(), |pointer, part| {
        match (part[0].as_str(), part[1].as_str()) {
            // A newtype, of which JSON shows nothing.
            (Some("none"), _) | (_, None) => pointer,
            (_, Some(name)) => pointer.key(name),
        }
    })
}
