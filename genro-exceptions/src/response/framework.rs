//! The response of an error for a framework, with a handle for its middleware.

use std::borrow::Cow;

use http::Response;

use super::{Parts, response_of};
use crate::error::{HttpError, HttpErrorHandle};
#[cfg(feature = "json")]
use crate::problem::UnwritableProblem;

/// Creates the response of an error for a framework that uses `http::Response`; its extensions have the handle.
pub(crate) fn response_with_handle<B>(
    original: HttpErrorHandle,
    body: impl FnOnce(Cow<'static, str>) -> B,
) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill(&*original);
        Some(parts.handle(original))
    };
    response_of(fill, body)
}

impl Parts {
    /// Creates the parts of the response of an error: JSON if it has a problem type, else its detail.
    pub(crate) fn of(error: &dyn HttpError) -> Self {
        let mut parts = Self::new();
        parts.fill(error);
        parts
    }

    /// Returns the handle for the log: that of the original, or, if its JSON could not be written, that of an error which
    /// says why and has the original as its source.
    #[cfg_attr(not(feature = "json"), expect(clippy::unused_self, reason = "a text never fails"))]
    pub(crate) fn handle(&mut self, original: HttpErrorHandle) -> HttpErrorHandle {
        #[cfg(feature = "json")]
        if let Some(failure) = self.failure.take() {
            return HttpErrorHandle::new(UnwritableProblem::new(*failure, original));
        }
        original
    }
}
