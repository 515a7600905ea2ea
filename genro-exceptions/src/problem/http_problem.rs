//! A problem that is answered with.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::{Response, StatusCode};

use super::{Problem, ProblemMembers, ProblemType, is_standard};
use crate::error::{HttpError, HttpException};
use crate::ready::phrase::phrase;
use crate::response::{TextBody, response};

/// A problem as an error that answers with its members. By hand, because the members are known at run time alone.
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
        let is_answer = |status: &StatusCode| matches!(status.as_u16(), 400..=599);
        let status = self.0.status.filter(is_answer);
        status.unwrap_or(StatusCode::BAD_GATEWAY)
    }

    /// For those who read no JSON: what says most of the occurrence.
    fn detail(&self) -> Cow<'_, str> {
        let text = self.0.detail.as_deref().or(self.0.title.as_deref());
        text.unwrap_or_else(|| phrase(self.status())).into()
    }

    fn problem_type(&self) -> Option<ProblemType<'_>> {
        let uri = self.0.type_uri.as_deref();
        // A title that is not there stays away.
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
    /// Takes a problem as the answer: its status, if that is one of an error, and all its members.
    fn from(problem: Problem) -> Self {
        Self::from_error(HttpProblem(problem))
    }
}

impl<B: TextBody> From<Problem> for Response<B> {
    fn from(problem: Problem) -> Self {
        response(&HttpProblem(problem))
    }
}
