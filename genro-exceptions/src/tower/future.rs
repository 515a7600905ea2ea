//! The response of a service, until it is there.

use std::borrow::Cow;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker, ready};

use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Response};
use http_body_util::{BodyExt as _, Limited};
use pin_project_lite::pin_project;

use super::LayerBody;
use crate::error::HttpErrorHandle;
use crate::layer::{Asked, Done, Found, MAX_TEXT, Rules};

pin_project! {
    /// The response of an [`ErrorService`](super::ErrorService).
    #[derive(Debug)]
    #[must_use = "futures do nothing unless you `.await` or poll them"]
    pub struct ErrorFuture<F> {
        #[pin]
        inner: F,
        rules: Arc<Rules>,
        asked: Asked,
        omits_content: bool,
    }
}

impl<F> ErrorFuture<F> {
    #[inline]
    pub(super) fn new(inner: F, rules: Arc<Rules>, asked: Asked, omits_content: bool) -> Self {
        Self { inner, rules, asked, omits_content }
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
            settle(this.rules, this.asked, *this.omits_content, response)
        }))
    }
}

#[cold]
fn settle<B: LayerBody>(
    rules: &Rules,
    asked: &Asked,
    omits_content: bool,
    response: Response<B>,
) -> Response<B> {
    let (mut parts, body) = response.into_parts();
    let mut body = Some(body);
    let found = Found {
        status: parts.status,
        headers: &mut parts.headers,
        handle: parts.extensions.get::<HttpErrorHandle>().cloned(),
        is_default: false,
        done: parts.extensions.get::<Done>().copied().unwrap_or_default(),
    };
    let settled = rules.settle(asked, found, || text_of(body.take()?));
    parts.status = settled.status;
    parts.extensions.insert(settled.handle);
    parts.extensions.insert(settled.done);
    let body = match (settled.body, body) {
        (None, Some(body)) => body,
        (text, _) => {
            let mut text = text.unwrap_or_default();
            if omits_content {
                parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(text.len()));
                text = Cow::Borrowed("");
            }
            B::from_text(text)
        }
    };
    Response::from_parts(parts, body)
}

/// Returns the bytes of a body that are all there and no more than a text may have: it is polled once.
fn text_of<B: LayerBody>(body: B) -> Option<Vec<u8>> {
    let hint = body.size_hint();
    let collected = pin!(Limited::new(body, MAX_TEXT).collect());
    let Poll::Ready(Ok(bytes)) = collected.poll(&mut Context::from_waker(Waker::noop())) else {
        return None;
    };
    let bytes = Vec::from(bytes.to_bytes());
    let length = bytes.len() as u64;
    let is_true = hint.lower() <= length && hint.upper().is_none_or(|upper| length <= upper);
    is_true.then_some(bytes)
}
