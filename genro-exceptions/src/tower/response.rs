//! The responses that a layer can change.

use std::borrow::Cow;
use std::error::Error;

use http::{Response, StatusCode};
use http_body::Body;

use super::LayerBody;
use crate::layer::{Asked, Content, ResponseHead, Rules, bytes_of};

/// A response whose body a layer can replace: of every [`LayerBody`], and that of warp, whose body has no public name.
pub trait LayerResponse: Sized {
    /// Returns the status.
    fn status_code(&self) -> StatusCode;

    /// Settles an error response.
    fn settled(self, settle: Settle<'_>) -> Self;
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

    fn settled(self, settle: Settle<'_>) -> Self {
        settle.response(self, B::from_text)
    }
}

#[cfg(feature = "warp")]
impl LayerResponse for warp::reply::Response {
    #[inline]
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    fn settled(self, settle: Settle<'_>) -> Self {
        settle.response(self, crate::response::body)
    }
}

impl Settle<'_> {
    #[cold]
    fn response<B>(
        self,
        response: Response<B>,
        from_text: impl FnOnce(Cow<'static, str>) -> B,
    ) -> Response<B>
    where
        B: Body<Error: Into<Box<dyn Error + Send + Sync>>>,
    {
        let Settle { rules, asked, content } = self;
        let (mut parts, body) = response.into_parts();
        let head = ResponseHead {
            status: &mut parts.status,
            headers: &mut parts.headers,
            extensions: &mut parts.extensions,
            is_default: false,
        };
        let body = rules.settle_response(asked, content, head, body, bytes_of, from_text);
        Response::from_parts(parts, body)
    }
}
