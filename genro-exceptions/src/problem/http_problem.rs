//! A problem as an HTTP error.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::{Response, StatusCode};

use super::{Problem, ProblemMembers, ProblemType, is_standard};
use crate::error::{HttpError, HttpException};
use crate::ready::phrase::phrase;
use crate::response::{TextBody, response};

/// A problem as an error whose response has its members.
///
/// It is not derived, since the members are known only at run time.
#[derive(Debug)]
struct HttpProblem(Problem);

impl fmt::Display for HttpProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for HttpProblem {}

impl HttpError for HttpProblem {
    fn status(&self) -> StatusCode {
        let is_error = |status: &StatusCode| matches!(status.as_u16(), 400..=599);
        let status = self.0.status.filter(is_error);
        status.unwrap_or(StatusCode::BAD_GATEWAY)
    }

    /// The text where no JSON is sent, as in a close frame: the detail, else the title, else the reason phrase.
    fn detail(&self) -> Cow<'_, str> {
        let text = self.0.detail.as_deref().or(self.0.title.as_deref());
        text.unwrap_or_else(|| phrase(self.status())).into()
    }

    fn problem_type(&self) -> Option<ProblemType<'_>> {
        let uri = self.0.type_uri.as_deref();
        // An empty title leaves the member out, where none would be the reason phrase.
        let title = self.0.title.as_deref().unwrap_or_default();
        Some(ProblemType::declared(uri, Some(title)))
    }

    fn write_problem(&self, members: &mut ProblemMembers<'_>) {
        members.detail(self.0.detail.as_deref().unwrap_or_default());
        members.instance(self.0.instance.as_deref().unwrap_or_default());
        let extensions = self.0.extensions.iter();
        for (name, value) in extensions.filter(|(name, _)| !is_standard(name)) {
            members.foreign_extension(name, value);
        }
    }
}

impl From<Problem> for HttpException {
    /// Converts a problem into an error whose response has all its members, and its status if that is an error status.
    fn from(problem: Problem) -> Self {
        Self::from_error(HttpProblem(problem))
    }
}

impl<B: TextBody> From<Problem> for Response<B> {
    fn from(problem: Problem) -> Self {
        response(&HttpProblem(problem))
    }
}
