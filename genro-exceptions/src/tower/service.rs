//! The service that an `ErrorLayer` wraps around another one.

use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::{ErrorFuture, ErrorLayer, LayerBody};
use crate::layer::{Asked, Content, Head, Rules};

impl<S> Layer<S> for ErrorLayer {
    type Service = ErrorService<S>;

    fn layer(&self, inner: S) -> ErrorService<S> {
        ErrorService { inner, rules: Arc::clone(&self.rules) }
    }
}

/// A service whose error responses have the form of an [`ErrorLayer`], which creates it.
///
/// Neither the type of the body nor that of the error is another one, so it works for every request and response that
/// the service works for.
#[derive(Debug, Clone)]
pub struct ErrorService<S> {
    inner: S,
    rules: Arc<Rules>,
}

impl<S, R, B> Service<Request<R>> for ErrorService<S>
where
    S: Service<Request<R>, Response = Response<B>>,
    B: LayerBody,
{
    type Response = Response<B>;
    type Error = S::Error;
    type Future = ErrorFuture<S::Future>;

    #[inline]
    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    #[inline]
    fn call(&mut self, request: Request<R>) -> ErrorFuture<S::Future> {
        let (method, version) = (request.method(), request.version());
        let (uri, headers, extensions) = (request.uri(), request.headers(), request.extensions());
        let content = Content::for_hyper(method, version);
        let head = Head { method, uri, version, headers, extensions };
        let asked = Asked::of(head, self.rules.wanted());
        ErrorFuture::new(self.inner.call(request), Arc::clone(&self.rules), asked, content)
    }
}
