//! The response of a service, until it is there.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::Response;
use pin_project_lite::pin_project;

use super::LayerBody;
use crate::layer::{Asked, Content, ResponseHead, Rules, bytes_of};

pin_project! {
    /// The response of an [`ErrorService`](super::ErrorService).
    #[derive(Debug)]
    #[must_use = "futures do nothing unless you `.await` or poll them"]
    pub struct ErrorFuture<F> {
        #[pin]
        inner: F,
        rules: Arc<Rules>,
        asked: Asked,
        content: Content,
    }
}

impl<F> ErrorFuture<F> {
    #[inline]
    pub(super) fn new(inner: F, rules: Arc<Rules>, asked: Asked, content: Content) -> Self {
        Self { inner, rules, asked, content }
    }
}

impl<F, B, E> Future for ErrorFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: LayerBody,
{
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let response = ready!(this.inner.poll(context))?;
        Poll::Ready(Ok(if response.status().as_u16() < 400 {
            response
        } else {
            settle(this.rules, this.asked, *this.content, response)
        }))
    }
}

#[cold]
fn settle<B: LayerBody>(
    rules: &Rules,
    asked: &Asked,
    content: Content,
    response: Response<B>,
) -> Response<B> {
    let (mut parts, body) = response.into_parts();
    let head = ResponseHead {
        status: &mut parts.status,
        headers: &mut parts.headers,
        extensions: &mut parts.extensions,
        is_default: false,
    };
    let body = rules.settle_response(asked, content, head, body, bytes_of, B::from_text);
    Response::from_parts(parts, body)
}
