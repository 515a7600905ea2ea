//! A problem as a value.

use http::StatusCode;
use serde_json::{Map, Value};

use super::ProblemMembers;
use crate::HttpError;
use crate::phrase::phrase;

/// A problem, RFC 9457, as a value: read of an answer, made of an error, or made by hand.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The URI reference that names the type; without one it is `about:blank`.
    pub type_uri: Option<String>,
    /// A short text for people, the same for every problem of the type.
    pub title: Option<String>,
    /// The status that the origin answered with.
    pub status: Option<StatusCode>,
    /// What this occurrence is about, for people.
    pub detail: Option<String>,
    /// The URI reference of this occurrence.
    pub instance: Option<String>,
    /// All other members.
    pub extensions: Map<String, Value>,
}

impl Problem {
    /// The problem of any error: what its JSON says, as a value.
    ///
    /// An extension member that has no form in JSON is left out.
    #[must_use]
    pub fn of(error: &dyn HttpError) -> Self {
        let status = error.status();
        let kind = error.problem_type().unwrap_or_default();
        let mut problem = Self {
            type_uri: kind.uri.map(str::to_owned),
            title: match kind.title {
                None => Some(phrase(status).to_owned()),
                Some(title) => Some(title.to_owned()).filter(|title| !title.is_empty()),
            },
            status: Some(status),
            ..Self::default()
        };
        let mut members = ProblemMembers::of_problem(&mut problem, error.code());
        error.write_problem(&mut members);
        // What has failed is left out, as documented.
        let _ = members.finish();
        problem
    }
}
