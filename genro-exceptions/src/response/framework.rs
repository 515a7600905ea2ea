//! The response of an error for a framework, with a handle of the error for its middleware.

use std::borrow::Cow;

use http::{Response, StatusCode};

use super::Unwritable;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
use super::body_type::Apart;
use super::body_type::{Among, BodyType};
use super::head::{Head, fill, fill_with_failure, new_head};
#[cfg(any(feature = "actix-web", feature = "rocket"))]
use super::reused;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
pub(crate) use super::reused::give_back;
use crate::error::HttpErrorHandle;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
use crate::format::Format;

/// The response of an error for a framework whose responses carry extensions: the error is in them.
pub(crate) fn response_with_handle<B>(
    original: HttpErrorHandle,
    body: impl FnOnce(StatusCode, Cow<'static, str>) -> B,
) -> Response<B> {
    let mut head = new_head();
    let (text, handle) = fill_and_keep(&mut head, &mut Among, original);
    head.extensions.insert(handle);
    let body = body(head.status, text);
    Response::from_parts(head, body)
}

/// The response of an error in pieces, for the frameworks that have a response type of their own.
pub(crate) struct Parts<H = Head> {
    pub(crate) head: H,
    pub(crate) text: Cow<'static, str>,
    /// What the log is to find: the error, or why the response is not that of the error, with it as the cause.
    pub(crate) handle: HttpErrorHandle,
}

impl Parts {
    /// The response of an error, in the form that it declares.
    pub(crate) fn of(original: HttpErrorHandle) -> Self {
        let mut head = new_head();
        let (text, handle) = fill_and_keep(&mut head, &mut Among, original);
        Self { head, text, handle }
    }
}

#[cfg(any(feature = "actix-web", feature = "rocket"))]
impl Parts<Box<Head>> {
    /// The response of an error for a framework with headers of its own, and the type of the body, which is not among the
    /// headers.
    ///
    /// When all is translated, [the head is given back](give_back).
    pub(crate) fn to_translate(original: HttpErrorHandle) -> (Self, Option<&'static str>) {
        let (mut head, mut body_type) = (reused::take(), Apart::default());
        let (text, handle) = fill_and_keep(&mut head, &mut body_type, original);
        (Self { head, text, handle }, body_type.0.map(Format::content_type))
    }
}

/// Makes an empty head that of the response of an error; returns the text and the handle for the log.
#[expect(clippy::inline_always, reason = "a call would pass both through memory")]
#[inline(always)]
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
