//! The types of this crate whose responses are not in a declaration: any error, and the redirects.

use std::sync::Arc;

use http::StatusCode;
use http::header::LOCATION;

use super::{CaseHeader, CaseText, Describe, ErrorCase};
#[cfg(any(feature = "axum-extract", feature = "axum-ws"))]
use crate::error::is_server_error;
use crate::error::{HttpError, HttpException};
#[cfg(feature = "json")]
use crate::problem::{Problem, ProblemJson};
#[cfg(any(feature = "axum-extract", feature = "axum-ws"))]
use crate::ready::phrase::phrase;
use crate::ready::redirect::Redirect;

/// One open case: the response is that of any HTTP error.
impl Describe for HttpException {
    fn cases() -> Vec<ErrorCase> {
        vec![ErrorCase::open("HttpException").with_docs("Any HTTP error.")]
    }
}

/// One open case: the response is that of any HTTP error.
impl Describe for dyn HttpError {
    fn cases() -> Vec<ErrorCase> {
        vec![ErrorCase::open("HttpError").with_docs("Any HTTP error.")]
    }
}

/// The cases of the error in the box.
impl<T: Describe + ?Sized> Describe for Box<T> {
    fn cases() -> Vec<ErrorCase> {
        T::cases()
    }
}

/// The cases of the shared error.
impl<T: Describe + ?Sized> Describe for Arc<T> {
    fn cases() -> Vec<ErrorCase> {
        T::cases()
    }
}

/// One open case, whose form is a problem.
#[cfg(feature = "json")]
impl Describe for Problem {
    fn cases() -> Vec<ErrorCase> {
        vec![ErrorCase::open("Problem").with_docs("Any problem.").with_format::<ProblemJson>()]
    }
}

/// A case for each redirect status.
impl Describe for Redirect {
    fn cases() -> Vec<ErrorCase> {
        let case = |(status, name, docs)| {
            ErrorCase::new(name, status)
                .declared_by(std::any::type_name::<Self>())
                .with_docs(docs)
                .with_detail(CaseText::Template("redirect to {location}".into()))
                .with_header(CaseHeader::new(LOCATION))
                .with_further_headers()
        };
        REDIRECTS.map(case).into()
    }
}

/// The status, the name and the meaning of each redirect (RFC 9110 section 15.4).
const REDIRECTS: [(StatusCode, &str, &str); 5] = [
    (
        StatusCode::MOVED_PERMANENTLY,
        "Redirect::MovedPermanently",
        "The resource has moved permanently.",
    ),
    (StatusCode::FOUND, "Redirect::Found", "The resource is temporarily at another URL."),
    (
        StatusCode::SEE_OTHER,
        "Redirect::SeeOther",
        "The result of the request is at another URL, for a GET.",
    ),
    (
        StatusCode::TEMPORARY_REDIRECT,
        "Redirect::Temporary",
        "The resource is temporarily at another URL, for the same method.",
    ),
    (
        StatusCode::PERMANENT_REDIRECT,
        "Redirect::Permanent",
        "The resource has moved permanently; the client keeps the method.",
    ),
];

/// A case for each status of a rejection of axum's, whose text is axum's.
#[cfg(any(feature = "axum-extract", feature = "axum-ws"))]
pub(crate) fn rejection_cases(
    name: &'static str,
    docs: &'static str,
    statuses: &[u16],
) -> Vec<ErrorCase> {
    let statuses = statuses.iter().filter_map(|&status| StatusCode::from_u16(status).ok());
    let case = |status: StatusCode| {
        let words = phrase(status).replace([' ', '-'], "");
        let docs = format!("{}: {docs}", meaning(status));
        let case = ErrorCase::new(format!("{name}::{words}"), status).with_docs(docs);
        if is_server_error(status) { case } else { case.with_detail(CaseText::RunTime) }
    };
    statuses.map(case).collect()
}

/// Why an extractor rejects a request with a status.
#[cfg(any(feature = "axum-extract", feature = "axum-ws"))]
fn meaning(status: StatusCode) -> &'static str {
    match status.as_u16() {
        405 => "The method is not that of an upgrade",
        413 => "The body is too long",
        415 => "The content type is not the one that is read",
        422 => "The body does not have the expected values",
        426 => "The connection cannot be upgraded",
        500.. => "The server lacks what the handler reads",
        _ => "The request is malformed",
    }
}
