//! The responses of frameworks that use `http` 1, whose extensions hold what a layer adds.

use std::borrow::Cow;

use http::header::CONTENT_LENGTH;
use http::{Extensions, HeaderMap, Method, StatusCode, Version};
use http_body::Body;

use super::{Asked, Done, Found, Rules, bytes_of};
use crate::error::HttpErrorHandle;
use crate::response::set_length;

/// The head of an error response.
pub(crate) struct ResponseHead<'a> {
    pub(crate) status: &'a mut StatusCode,
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) extensions: &'a mut Extensions,
    /// As in [`Found`].
    pub(crate) is_default: bool,
    pub(crate) content: Content,
}

/// Whether a response has its content, which a response to HEAD must not have (RFC 9110 section 9.3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// As the layer writes it: the request is no HEAD.
    Sent,
    /// The server leaves it out, with the right length.
    LeftToServer,
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
        match *method {
            Method::HEAD if version > Version::HTTP_11 => Self::Omitted,
            Method::HEAD => Self::LeftToServer,
            _ => Self::Sent,
        }
    }
}

impl Rules {
    /// Tells of the error of a response that stays as it is.
    #[cfg(feature = "tonic")]
    #[cold]
    pub(crate) fn hear(&self, asked: &Asked, extensions: &mut Extensions, handle: HttpErrorHandle) {
        let done = extensions.get::<Done>().copied().unwrap_or_default();
        extensions.insert(self.told(asked, done, &handle, handle.status()));
        extensions.insert(handle);
    }

    /// Settles an error response; its body stays, or is replaced by a text.
    #[cold]
    pub(crate) fn settle_response<B: Body>(
        &self,
        asked: &Asked,
        head: ResponseHead<'_>,
        body: &mut B,
        from_text: impl Fn(Cow<'static, str>) -> B,
        without_length: impl FnOnce() -> B,
    ) {
        let ResponseHead { status, headers, extensions, is_default, content } = head;
        let handle = extensions.get::<HttpErrorHandle>().cloned();
        let done = extensions.get::<Done>().copied().unwrap_or_default();
        let is_head = content != Content::Sent;
        let found = Found { status: *status, headers, handle, is_default, is_head, done };
        // Read is only what is replaced.
        let empty = || from_text(Cow::Borrowed(""));
        let settled = self.settle(asked, found, || bytes_of(std::mem::replace(body, empty())));
        *status = settled.status;
        extensions.insert(settled.handle);
        extensions.insert(settled.done);
        let is_declared = matches!(content, Content::Declared | Content::Omitted);
        let is_omitted = content == Content::Omitted;
        match settled.body {
            Some(text) if settled.has_length => {
                if is_declared {
                    set_length(headers, text.len());
                }
                *body = if is_omitted { empty() } else { from_text(text) };
            }
            Some(_) => *body = without_length(),
            // Of a body that somebody has left out already, nobody knows the length any more.
            None if is_declared && !body.is_end_stream() => {
                let length = body.size_hint().exact();
                if let Some(length) = length.filter(|_| !headers.contains_key(CONTENT_LENGTH)) {
                    set_length(headers, length);
                }
                if is_omitted {
                    *body = if length.is_some() { empty() } else { without_length() };
                }
            }
            None => {}
        }
    }
}
