//! The responses of frameworks that use `http` 1, whose extensions hold what a layer adds.

use std::borrow::Cow;

use http::header::CONTENT_LENGTH;
use http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Version};

use super::{Asked, Done, Found, Rules};
use crate::error::HttpErrorHandle;

/// The head of an error response.
pub(crate) struct ResponseHead<'a> {
    pub(crate) status: &'a mut StatusCode,
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) extensions: &'a mut Extensions,
    /// As in [`Found`].
    pub(crate) is_default: bool,
}

/// Returns whether a response must not have the content that a GET would have.
///
/// A server of HTTP/1 sends none to a HEAD, and a layer around this one may still count on it, such as compression. In
/// HTTP/2, hyper sends what it gets.
#[inline]
pub(crate) fn omits_content(method: &Method, version: Version) -> bool {
    *method == Method::HEAD && version > Version::HTTP_11
}

impl Rules {
    /// Settles an error response, and returns its body: the one that it has, or a text.
    #[cold]
    pub(crate) fn settle_response<B>(
        &self,
        asked: &Asked,
        omits_content: bool,
        head: ResponseHead<'_>,
        body: B,
        read: impl FnOnce(B) -> Option<Vec<u8>>,
        from_text: impl FnOnce(Cow<'static, str>) -> B,
    ) -> B {
        let ResponseHead { status, headers, extensions, is_default } = head;
        let mut body = Some(body);
        let handle = extensions.get::<HttpErrorHandle>().cloned();
        let done = extensions.get::<Done>().copied().unwrap_or_default();
        let found = Found { status: *status, headers, handle, is_default, done };
        let settled = self.settle(asked, found, || read(body.take()?));
        *status = settled.status;
        extensions.insert(settled.handle);
        extensions.insert(settled.done);
        match (settled.body, body) {
            (None, Some(body)) => body,
            (text, _) => {
                let text = text.unwrap_or_default();
                if omits_content {
                    headers.insert(CONTENT_LENGTH, HeaderValue::from(text.len()));
                }
                from_text(if omits_content { Cow::Borrowed("") } else { text })
            }
        }
    }
}
