//! The response of a service, until it is there.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;

use super::response::{LayerResponse, Settle};
use crate::layer::{Asked, Content, Rules};

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

impl<F, T, E> Future for ErrorFuture<F>
where
    F: Future<Output = Result<T, E>>,
    T: LayerResponse,
{
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let mut polled = this.rules.around(this.asked, || this.inner.poll(context));
        if let Poll::Ready(Ok(response)) = &mut polled {
            if response.is_error() {
                let (rules, asked) = (this.rules, this.asked);
                response.settle(Settle { rules, asked, content: *this.content });
            }
        }
        polled
    }
}
