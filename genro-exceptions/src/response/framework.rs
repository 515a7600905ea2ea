//! The response of an error for a framework, with a handle of the error for its middleware.

use std::borrow::Cow;

use http::Response;

use super::{Parts, made};
use crate::error::{HttpError, HttpErrorHandle};
#[cfg(feature = "json")]
use crate::problem::UnwritableProblem;

/// The response of an error for a framework whose responses carry extensions: the error is in them.
pub(crate) fn response_with<B>(
    original: HttpErrorHandle,
    body: impl FnOnce(Cow<'static, str>) -> B,
) -> Response<B> {
    let fill = |parts: &mut Parts| {
        parts.fill(&*original);
        Some(parts.handle(original))
    };
    made(fill, body)
}

impl Parts {
    /// The answer of an error: JSON if it is of a type of problems, else its text.
    pub(crate) fn of(error: &dyn HttpError) -> Self {
        let mut parts = Self::new();
        parts.fill(error);
        parts
    }

    /// What the log is to find: the original, or why the answer is not that of the original, with it as the cause.
    #[cfg_attr(not(feature = "json"), expect(clippy::unused_self, reason = "a text never fails"))]
    pub(crate) fn handle(&mut self, original: HttpErrorHandle) -> HttpErrorHandle {
        #[cfg(feature = "json")]
        if let Some(failure) = self.failure.take() {
            return HttpErrorHandle::new(UnwritableProblem::new(*failure, original));
        }
        original
    }
}
