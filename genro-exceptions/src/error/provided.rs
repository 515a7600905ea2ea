//! The bodies of the provided methods of `HttpError`, compiled once: the vtable of every type has each of these methods.

use http::{HeaderMap, StatusCode};

use super::HttpError;
use crate::format::Format;
#[cfg(feature = "json")]
use crate::problem::ProblemJson;
use crate::ready::phrase::phrase;
use crate::text::failures;
use crate::websocket::{CloseCode, CloseFrame};

pub(super) fn headers(error: &dyn HttpError) -> HeaderMap {
    let mut headers = HeaderMap::new();
    error.append_headers(&mut headers);
    headers
}

pub(super) fn close_frame(error: &dyn HttpError) -> CloseFrame {
    let before = failures();
    let frame = CloseFrame::new(error.close_code(), error.detail());
    if failures() == before { frame } else { close_frame_of_failure() }
}

/// The frame in place of one whose text cannot be printed: that of a 500, as in the response.
#[cold]
fn close_frame_of_failure() -> CloseFrame {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    CloseFrame::new(CloseCode::for_status(status), phrase(status))
}

/// Returns the form of an error that declares none: [`ProblemJson`] for one with a problem type.
#[must_use]
#[inline]
pub fn default_format<E: HttpError + ?Sized>(error: &E) -> Option<Format> {
    #[cfg(feature = "json")]
    return error.problem_type().map(|_| Format::of::<ProblemJson>());
    #[cfg(not(feature = "json"))]
    {
        let _ = error;
        None
    }
}

pub(super) fn close_code(error: &dyn HttpError) -> CloseCode {
    CloseCode::for_status(error.status())
}
