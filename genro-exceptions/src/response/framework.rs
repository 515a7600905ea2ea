//! The response of an error for a framework, with a handle of the error for its middleware.

use std::borrow::Cow;

use http::Response;

use super::Unwritable;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
use super::body_type::Apart;
use super::body_type::{Among, BodyType};
use super::head::{Head, fill, fill_with_failure, new_head};
use crate::error::HttpErrorHandle;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
use crate::format::Format;

/// The response of an error for a framework whose responses carry extensions: the error is in them.
pub(crate) fn response_with_handle<B>(
    original: HttpErrorHandle,
    body: impl FnOnce(Cow<'static, str>) -> B,
) -> Response<B> {
    let mut head = new_head();
    let (text, handle) = fill_and_keep(&mut head, &mut Among, original);
    head.extensions.insert(handle);
    let body = body(text);
    Response::from_parts(head, body)
}

/// The response of an error in pieces, for the frameworks that have a response type of their own.
pub(crate) struct Parts {
    pub(crate) head: Head,
    pub(crate) text: Cow<'static, str>,
    /// What the log is to find: the error, or why the response is not that of the error, with it as the cause.
    pub(crate) handle: HttpErrorHandle,
}

impl Parts {
    /// The response of an error, in the form that it declares.
    pub(crate) fn of(original: HttpErrorHandle) -> Self {
        Self::with(original, &mut Among)
    }

    /// The same, and the type of the body, which is not among the headers then.
    #[cfg(any(feature = "actix-web", feature = "rocket"))]
    pub(crate) fn and_type_of(original: HttpErrorHandle) -> (Self, Option<&'static str>) {
        let mut body_type = Apart::default();
        let parts = Self::with(original, &mut body_type);
        (parts, body_type.0.map(Format::content_type))
    }

    #[inline]
    fn with(original: HttpErrorHandle, body_type: &mut impl BodyType) -> Self {
        let mut head = new_head();
        let (text, handle) = fill_and_keep(&mut head, body_type, original);
        Self { head, text, handle }
    }
}

/// Makes a new head that of the response of an error; returns the text and the handle for the log.
#[inline]
fn fill_and_keep(
    head: &mut Head,
    body_type: &mut impl BodyType,
    original: HttpErrorHandle,
) -> (Cow<'static, str>, HttpErrorHandle) {
    match fill(head, body_type, &*original, None) {
        Ok(text) => (text, original),
        Err(reason) => {
            let handle = HttpErrorHandle::new(Unwritable::new(reason, original));
            (fill_with_failure(head, body_type), handle)
        }
    }
}
