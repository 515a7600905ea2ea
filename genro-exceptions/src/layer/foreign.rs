//! Error responses that were not created from an error of this crate.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::StatusCode;

use crate::error::{HttpError, HttpErrorHandle, is_server_error};
use crate::ready::phrase::phrase;

/// How many bytes of a foreign text may become a detail.
pub(crate) const MAX_TEXT: usize = 4096;

/// An error response of a framework or a middleware, as an error.
///
/// It is not derived, because which texts it has is known only at run time.
#[derive(Debug)]
pub(super) struct Foreign {
    status: StatusCode,
    /// The text of the response, if it could be read.
    text: Option<String>,
}

impl Foreign {
    /// Creates the error of a response. Bytes that are not UTF-8 are not a text.
    pub(super) fn new(status: StatusCode, body: Option<Vec<u8>>) -> Self {
        let body = body.filter(|body| !body.is_empty() && body.len() <= MAX_TEXT);
        Self { status, text: body.and_then(|body| String::from_utf8(body).ok()) }
    }

    /// Returns whether this is the error of a response whose text nobody has read.
    pub(super) fn is_without_text(handle: &HttpErrorHandle) -> bool {
        handle.downcast_ref::<Self>().is_some_and(|foreign| foreign.text.is_none())
    }

    fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_else(|| phrase(self.status))
    }
}

/// Writes the text, which for a 5xx is only for the log.
impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl Error for Foreign {}

impl HttpError for Foreign {
    fn status(&self) -> StatusCode {
        self.status
    }

    fn detail(&self) -> Cow<'_, str> {
        if is_server_error(self.status) { phrase(self.status) } else { self.text() }.into()
    }
}
