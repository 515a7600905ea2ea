//! `ErrorLayer` around a service of tower: which responses it changes, and what it leaves of them.

mod box_error;
mod failing_forms;
mod foreign_text;
mod forms;
mod head;
mod hooks;
mod negotiation;
mod nested;
mod raised_status;
mod requests;

use std::collections::VecDeque;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::Write as _;
use std::future::{Ready, ready};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use genro_exceptions::tower::{ErrorLayer, LayerBody};
use genro_exceptions::{ErrorFormat, PublicError};
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt as _, Full};
use tower::{Layer as _, Service};

/// `<error status="404" code="…">detail</error>`
struct Xml;

impl ErrorFormat for Xml {
    const CONTENT_TYPE: &'static str = "application/xml";

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        write!(out, "<error status=\"{}\"", error.status().as_u16())?;
        if let Some(code) = error.code() {
            write!(out, " code=\"{code}\"")?;
        }
        write!(out, ">{}</error>", error.detail())?;
        Ok(())
    }
}

struct Html;

impl ErrorFormat for Html {
    const CONTENT_TYPE: &'static str = "text/html; charset=utf-8";

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        write!(out, "<h1>{}</h1>", error.title())?;
        Ok(())
    }
}

fn xml() -> ErrorLayer {
    ErrorLayer::new().format::<Xml>()
}

/// A service that has one response.
#[derive(Clone)]
struct Answers<B>(Option<Response<B>>);

impl<R, B> Service<Request<R>> for Answers<B> {
    type Response = Response<B>;
    type Error = Infallible;
    type Future = Ready<Result<Response<B>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<R>) -> Self::Future {
        ready(Ok(self.0.take().expect("one request")))
    }
}

/// What comes out of the layer.
fn through<B: LayerBody>(
    layer: &ErrorLayer,
    request: Request<()>,
    response: Response<B>,
) -> Response<B> {
    now(layer.layer(Answers(Some(response))).call(request)).expect("infallible")
}

fn get() -> Request<()> {
    Request::new(())
}

/// A response of others: with a content type, if it is not empty.
fn foreign(status: u16, content_type: &str, text: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(status);
    if !content_type.is_empty() {
        response = response.header("content-type", content_type);
    }
    response.body(text.into()).expect("a response")
}

/// Status, content type and body.
fn shown<B: LayerBody>(response: Response<B>) -> (u16, String, String) {
    let content_type =
        response.headers().get("content-type").map(|value| value.to_str().expect("text"));
    let (status, content_type) =
        (response.status().as_u16(), content_type.unwrap_or("").to_owned());
    (status, content_type, text_of(response.into_body()))
}

fn text_of<B: LayerBody>(body: B) -> String {
    let Ok(collected) = now(body.collect()) else { panic!("the body fails") };
    String::from_utf8(collected.to_bytes().to_vec()).expect("text")
}

fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("not there yet"),
    }
}

/// A body in pieces that counts how often it is polled; after the last of them it is pending, or at its end.
#[derive(Debug, Default)]
struct Pieces {
    left: VecDeque<Result<&'static [u8], &'static str>>,
    is_endless: bool,
    hint: SizeHint,
    polls: Arc<AtomicUsize>,
}

impl Pieces {
    fn of(pieces: impl IntoIterator<Item = &'static [u8]>) -> Self {
        Self { left: pieces.into_iter().map(Ok).collect(), ..Self::default() }
    }

    fn polls(&self) -> impl Fn() -> usize + use<> {
        let polls = Arc::clone(&self.polls);
        move || polls.load(Ordering::Relaxed)
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.polls.fetch_add(1, Ordering::Relaxed);
        match self.left.pop_front() {
            Some(Ok(piece)) => Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(piece))))),
            Some(Err(reason)) => Poll::Ready(Some(Err(reason.into()))),
            None if self.is_endless => Poll::Pending,
            None => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.hint
    }
}

impl LayerBody for Pieces {
    fn from_text(text: std::borrow::Cow<'static, str>) -> Self {
        Self::of([&*text.into_owned().into_bytes().leak()])
    }
}
