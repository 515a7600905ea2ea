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
    /// Tells of the error of a response that stays as it is.
    #[cfg(feature = "tonic")]
    #[cold]
    pub(crate) fn hear(&self, asked: &Asked, extensions: &mut Extensions, handle: HttpErrorHandle) {
        let done = extensions.get::<Done>().copied().unwrap_or_default();
        extensions.insert(self.told(asked, done, &handle));
        extensions.insert(handle);
    }

    /// Settles an error response; its body stays, or is replaced by a text.
    #[cold]
    pub(crate) fn settle_response<B>(
        &self,
        asked: &Asked,
        content: Content,
        head: ResponseHead<'_>,
        body: &mut B,
        read: impl FnOnce(B) -> Option<Vec<u8>>,
        from_text: impl Fn(Cow<'static, str>) -> B,
    ) {
        let ResponseHead { status, headers, extensions, is_default } = head;
        let handle = extensions.get::<HttpErrorHandle>().cloned();
        let done = extensions.get::<Done>().copied().unwrap_or_default();
        let found = Found { status: *status, headers, handle, is_default, done };
        // Read is only what is replaced.
        let empty = || from_text(Cow::Borrowed(""));
        let settled = self.settle(asked, found, || read(std::mem::replace(body, empty())));
        *status = settled.status;
        extensions.insert(settled.handle);
        extensions.insert(settled.done);
        if let Some(text) = settled.body {
            if content != Content::Sent {
                headers.insert(CONTENT_LENGTH, HeaderValue::from(text.len()));
            }
            *body = if content == Content::Omitted { empty() } else { from_text(text) };
        }
    }
}
