//! A problem as an HTTP error.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::header::LOCATION;
use http::{HeaderMap, Response, StatusCode};

use super::{Problem, ProblemMembers, ProblemType, is_standard};
use crate::error::{HttpError, HttpErrorHandle, HttpException};
use crate::ready::phrase::phrase;
use crate::response::{TextBody, response};

/// A problem as an error whose response has its members.
///
/// It is not derived, since the members are known only at run time.
#[derive(Debug)]
struct HttpProblem(Problem);

/// Writes what the log is to have: the message of the error that the problem was created from, or the problem.
impl fmt::Display for HttpProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.origin.messages {
            Some(messages) => messages.fmt(f),
            None => self.0.fmt(f),
        }
    }
}

impl Error for HttpProblem {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.origin.messages.as_ref()?.source()
    }
}

impl HttpError for HttpProblem {
    fn status(&self) -> StatusCode {
        self.0.status_to_send()
    }

    /// The text where no JSON is sent, as in a close frame: the detail, else the title, else the reason phrase.
    fn detail(&self) -> Cow<'_, str> {
        let detail = self.0.detail.as_deref().filter(|_| !self.0.hides_details());
        let title = || self.0.title.as_deref().filter(|_| !self.0.hides_type());
        detail.or_else(title).unwrap_or_else(|| phrase(self.status())).into()
    }

    fn append_headers(&self, headers: &mut HeaderMap) {
        self.0.origin.headers.append_to(headers);
        if self.0.status != Some(self.status()) {
            // It is not the redirect that the problem says.
            headers.remove(LOCATION);
        }
    }

    fn problem_type(&self) -> Option<ProblemType<'_>> {
        if self.0.hides_type() {
            return Some(ProblemType::new());
        }
        let uri = self.0.sent(self.0.type_uri.as_deref());
        // An empty title leaves the member out, where none would be the reason phrase.
        let title = self.0.title.as_deref().unwrap_or_default();
        Some(ProblemType::declared(uri, Some(title)))
    }

    fn write_problem(&self, members: &mut ProblemMembers<'_>) {
        if self.0.hides_details() {
            return;
        }
        members.detail(self.0.detail.as_deref().unwrap_or_default());
        members.instance(self.0.sent(self.0.instance.as_deref()).unwrap_or_default());
        let extensions = self.0.extensions.iter();
        for (name, value) in extensions.filter(|(name, _)| !is_standard(name)) {
            match self.0.text_of(name, value) {
                Some(text) => members.foreign_extension(name, text),
                None => members.foreign_extension(name, value),
            }
        }
    }
}

/// Creates a handle of the problem of an error, with the messages of the error for the log.
pub(crate) fn handle_of_problem(error: &dyn HttpError) -> HttpErrorHandle {
    HttpErrorHandle::new(HttpProblem(Problem::of(error)))
}

impl From<Problem> for HttpException {
    /// Converts a problem into an error whose response is that of the problem.
    fn from(problem: Problem) -> Self {
        Self::from_error(HttpProblem(problem))
    }
}

/// Creates the response of a problem, with an [`HttpErrorHandle`] for the log in its extensions.
impl<B: TextBody> From<Problem> for Response<B> {
    fn from(problem: Problem) -> Self {
        let handle = HttpErrorHandle::new(HttpProblem(problem));
        let mut response = response(&*handle);
        // A body that could not be written has left the reason there.
        if HttpErrorHandle::of(&response).is_none() {
            response.extensions_mut().insert(handle);
        }
        response
    }
}
