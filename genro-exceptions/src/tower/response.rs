//! The responses that a layer can change.

use std::borrow::Cow;
use std::error::Error;

use http::{Response, StatusCode};
use http_body::Body;

use super::LayerBody;
use crate::layer::{Asked, Content, ResponseHead, Rules, bytes_of};

/// A response whose body a layer can replace: of every [`LayerBody`], and that of warp, whose body has no public name.
pub trait LayerResponse {
    /// Returns the status.
    fn status_code(&self) -> StatusCode;

    /// Settles an error response, in place: a response is many bytes to move.
    fn settle(&mut self, settle: Settle<'_>);
}

/// What settles an error response.
#[derive(Debug)]
pub struct Settle<'a> {
    pub(super) rules: &'a Rules,
    pub(super) asked: &'a Asked,
    pub(super) content: Content,
}

impl<B: LayerBody> LayerResponse for Response<B> {
    #[inline]
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    fn settle(&mut self, settle: Settle<'_>) {
        settle.response(self, B::from_text, B::__without_length);
    }
}

#[cfg(feature = "warp")]
impl LayerResponse for warp::reply::Response {
    #[inline]
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    fn settle(&mut self, settle: Settle<'_>) {
        settle.response(self, crate::response::body, || crate::response::body("".into()));
    }
}

impl Settle<'_> {
    #[cold]
    fn response<B>(
        self,
        response: &mut Response<B>,
        from_text: impl Fn(Cow<'static, str>) -> B,
        without_length: impl FnOnce() -> B,
    ) where
        B: Body<Error: Into<Box<dyn Error + Send + Sync>>>,
    {
        let Settle { rules, asked, content } = self;
        let mut status = response.status();
        let mut headers = std::mem::take(response.headers_mut());
        let mut extensions = std::mem::take(response.extensions_mut());
        let head = ResponseHead {
            status: &mut status,
            headers: &mut headers,
            extensions: &mut extensions,
            is_default: false,
            content,
        };
        let body = response.body_mut();
        rules.settle_response(asked, head, body, bytes_of, from_text, without_length);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        *response.extensions_mut() = extensions;
    }
}
