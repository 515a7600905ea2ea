//! The response of an error for a framework, with a handle of the error for its middleware.

use std::borrow::Cow;

use http::Response;

use super::Unwritable;
use super::head::{Head, fill, fill_with_failure, new_head};
use crate::error::HttpErrorHandle;

/// The response of an error for a framework whose responses carry extensions: the error is in them.
pub(crate) fn response_with_handle<B>(
    original: HttpErrorHandle,
    body: impl FnOnce(Cow<'static, str>) -> B,
) -> Response<B> {
    let mut head = new_head();
    let (text, handle) = fill_and_keep(&mut head, original);
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
        let mut head = new_head();
        let (text, handle) = fill_and_keep(&mut head, original);
        Self { head, text, handle }
    }
}

/// Makes a new head that of the response of an error; returns the text and the handle for the log.
fn fill_and_keep(
    head: &mut Head,
    original: HttpErrorHandle,
) -> (Cow<'static, str>, HttpErrorHandle) {
    match fill(head, &*original, None) {
        Ok(text) => (text, original),
        Err(reason) => {
            let handle = HttpErrorHandle::new(Unwritable::new(reason, original));
            (fill_with_failure(head), handle)
        }
    }
}
