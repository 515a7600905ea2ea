//! The responses that a layer can change.

use std::borrow::Cow;
use std::error::Error;

use http::{Extensions, Response};
use http_body::Body;

use super::LayerBody;
use crate::layer::{Asked, Content, ResponseHead, Rules};

/// A response whose body a layer can replace: of every [`LayerBody`], and that of warp, whose body has no public name.
pub trait LayerResponse {
    /// Returns whether it is the response of an error.
    fn is_error(&self) -> bool;

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
    fn is_error(&self) -> bool {
        is_error(self)
    }

    fn settle(&mut self, settle: Settle<'_>) {
        settle.response(self, B::from_text, B::__without_length);
    }
}

#[cfg(feature = "warp")]
impl LayerResponse for warp::reply::Response {
    #[inline]
    fn is_error(&self) -> bool {
        is_error(self)
    }

    fn settle(&mut self, settle: Settle<'_>) {
        settle.response(self, crate::response::body, || crate::response::body("".into()));
    }
}

#[inline]
fn is_error<B>(response: &Response<B>) -> bool {
    response.status().as_u16() >= 400 || is_grpc_error(response.extensions())
}

/// Whether it is a gRPC response of an error, whose HTTP status is 200.
#[cfg(feature = "tonic")]
fn is_grpc_error(extensions: &Extensions) -> bool {
    extensions.get().is_some_and(|status: &tonic::Status| status.code() != tonic::Code::Ok)
}

#[cfg(not(feature = "tonic"))]
#[inline]
fn is_grpc_error(_: &Extensions) -> bool {
    false
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
        #[cfg(feature = "tonic")]
        if let Some(handle) = crate::foreign::tonic::handle_of(response.extensions()) {
            // The client reads the headers of gRPC, and no text.
            return rules.hear(asked, response.extensions_mut(), handle);
        }
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
        rules.settle_response(asked, head, body, from_text, without_length);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        *response.extensions_mut() = extensions;
    }
}
