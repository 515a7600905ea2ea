//! The page of Rocket's default catcher: the body of an error response that nobody has shaped.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use rocket::Request;
use rocket::catcher::Catcher;
use rocket::response::{Body, Response};
use rocket::tokio::io::AsyncReadExt;

use super::unread::Unread;
use crate::layer::MAX_TEXT;

/// Takes the body of a response if it is the page of the default catcher; another one stays.
///
/// A page is compared only if the response has its type and length, so that no other body is read.
pub(super) fn take<'r>(request: &'r Request<'_>, response: &mut Response<'r>) -> bool {
    let has_type = response.content_type().is_some_and(|kind| kind.is_html() || kind.is_json());
    let size = response.body().preset_size().filter(|&size| has_type && size <= MAX_TEXT);
    let Some(size) = size else { return false };
    let default = Catcher::default();
    let Some(Ok(mut page)) = now(default.handler.handle(response.status(), request)) else {
        return false;
    };
    if page.body().preset_size() != Some(size) || page.content_type() != response.content_type() {
        return false;
    }
    let Some(page) = bytes_of(page.body_mut().take()) else { return false };
    // A default page is in memory; of a body that is not, what has been read is put back before the rest.
    let mut body = response.body_mut().take();
    let mut bytes = Vec::new();
    let is_whole = matches!(
        now(AsyncReadExt::take(&mut body, page.len() as u64 + 1).read_to_end(&mut bytes)),
        Some(Ok(_))
    );
    let is_page = is_whole && bytes == page;
    if !is_page {
        response.set_sized_body(size, Unread::new(bytes, body));
    }
    is_page
}

/// Returns the bytes of a body that are all there and no more than a text may have: it is polled until it is pending.
pub(super) fn bytes_of(body: Body<'_>) -> Option<Vec<u8>> {
    let declared = body.preset_size();
    let mut bytes = Vec::new();
    let limit = MAX_TEXT as u64 + 1;
    now(AsyncReadExt::take(body, limit).read_to_end(&mut bytes))?.ok()?;
    let is_true = declared.is_none_or(|length| length == bytes.len());
    (is_true && bytes.len() <= MAX_TEXT).then_some(bytes)
}

fn now<F: Future>(future: F) -> Option<F::Output> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}
