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

/// Whether a response has its content, which a response to HEAD must not have (RFC 9110 section 9.3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// As the layer writes it; where the request is a HEAD, somebody else leaves it out, with the right length.
    Sent,
    /// Somebody else leaves it out, but not before the length is declared.
    Declared,
    /// Left out here.
    Omitted,
}

impl Content {
    /// What hyper needs: it sends no content to a HEAD of HTTP/1, and in HTTP/2 it sends what it gets.
    ///
    /// A layer around this one may still read the content, such as compression, so it is left out only where it must be.
    #[inline]
    pub(crate) fn for_hyper(method: &Method, version: Version) -> Self {
        let is_omitted = *method == Method::HEAD && version > Version::HTTP_11;
        if is_omitted { Self::Omitted } else { Self::Sent }
    }
}

impl Rules {
    /// Settles an error response, and returns its body: the one that it has, or a text.
    #[cold]
    pub(crate) fn settle_response<B>(
        &self,
        asked: &Asked,
        content: Content,
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
                if content != Content::Sent {
                    headers.insert(CONTENT_LENGTH, HeaderValue::from(text.len()));
                }
                from_text(if content == Content::Omitted { Cow::Borrowed("") } else { text })
            }
        }
    }
}
