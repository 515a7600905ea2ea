//! The response of an error for a framework, with a handle of the error for its middleware.

use std::borrow::Cow;

use http::Response;

use super::{Parts, Unwritable, response_of};
use crate::error::{HttpError, HttpErrorHandle};

/// The response of an error for a framework whose responses carry extensions: the error is in them.
pub(crate) fn response_with_handle<B>(
    original: HttpErrorHandle,
    body: impl FnOnce(Cow<'static, str>) -> B,
) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill(&*original, None);
        Some(parts.handle(original))
    };
    response_of(fill, body)
}

impl Parts {
    /// The response of an error, in the form that it declares.
    pub(crate) fn of(error: &dyn HttpError) -> Self {
        let mut parts = Self::new();
        parts.fill(error, None);
        parts
    }

    /// What the log is to find: the original, or why the response is not that of the original, with it as the cause.
    pub(crate) fn handle(&mut self, original: HttpErrorHandle) -> HttpErrorHandle {
        match self.failure.take() {
            Some(reason) => HttpErrorHandle::new(Unwritable::new(reason, original)),
            None => original,
        }
    }
}
