//! The service that an `ErrorLayer` wraps around another one.

use std::sync::Arc;
use std::task::{Context, Poll};

use http::Request;
use tower_layer::Layer;
use tower_service::Service;

use super::response::LayerResponse;
use super::{ErrorFuture, ErrorLayer};
use crate::layer::{Asked, Content, Head, Rules};

impl<S> Layer<S> for ErrorLayer {
    type Service = ErrorService<S>;

    fn layer(&self, inner: S) -> ErrorService<S> {
        ErrorService { inner, rules: Arc::clone(&self.rules) }
    }
}

/// A service whose error responses have the form of an [`ErrorLayer`], which creates it.
///
/// Its response is an [`http::Response`] whose body is a [`LayerBody`](super::LayerBody), or that of warp. The types of
/// the response and of the error stay as they are.
#[derive(Debug, Clone)]
pub struct ErrorService<S> {
    inner: S,
    rules: Arc<Rules>,
}

impl<S, R> Service<Request<R>> for ErrorService<S>
where
    S: Service<Request<R>, Response: LayerResponse>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = ErrorFuture<S::Future>;

    #[inline]
    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    #[inline]
    fn call(&mut self, request: Request<R>) -> ErrorFuture<S::Future> {
        let content = Content::for_hyper(request.method(), request.version());
        let mut asked = Asked::of(self.rules.wanted(), || Head {
            method: request.method(),
            uri: request.uri(),
            version: request.version(),
            headers: request.headers(),
            extensions: request.extensions(),
        });
        // A service may respond before its future is polled.
        let inner = self.rules.around(&mut asked, || self.inner.call(request));
        ErrorFuture::new(inner, Arc::clone(&self.rules), asked, content)
    }
}
