//! An `ErrorLayer` around the gRPC server: it hears of every error once, and leaves the response alone.

use std::sync::{Arc, Mutex};

use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{HttpErrorHandle, PlainText};
use tonic::{Code, Status, body::Body};
use tower::{Layer as _, Service as _, ServiceExt as _};

use crate::errors::UserError;
use crate::grpc::{Caller, serve};
use crate::{CANARY, errors};

#[derive(Debug, Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn layer(&self) -> ErrorLayer {
        let log = self.clone();
        ErrorLayer::new().format::<PlainText>().on_error(move |error, request| {
            let is_ours = error.downcast_ref::<UserError>().is_some();
            let line = format!("{} {is_ours} {}", request.uri.path(), error.report());
            log.0.lock().expect("not poisoned").push(line);
        })
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("not poisoned"))
    }
}

#[tokio::test]
async fn every_error_is_heard_once() {
    let log = Log::default();
    let mut caller = Caller::new(serve(log.layer()).await).await;
    let received = caller.unary("unreadable").await.unwrap_err();
    // A form would be text, which is not gRPC.
    assert_eq!((received.code(), received.message()), (Code::Internal, "the users cannot be read"));
    let line = format!("/tests.Raise/Unary true the users cannot be read: {CANARY}");
    assert_eq!(log.lines(), [line]);

    caller.unary("foreign").await.unwrap_err();
    let [line] = &log.lines()[..] else { panic!("heard once") };
    assert!(line.starts_with("/tests.Raise/Unary false Internal Server Error: "), "{line}");
    assert!(line.ends_with(r#"message: "shard 3 is gone""#), "{line}");

    caller.unary("ada").await.unwrap();
    assert_eq!(log.lines(), [""; 0]);
    caller.stream("first").await.unwrap_err();
    assert_eq!(log.lines(), ["/tests.Raise/Stream true user 7 not found"]);
    // The status of an error within a stream is behind the response.
    let mut stream = caller.stream("taken").await.unwrap();
    while stream.message().await.is_ok() {}
    assert_eq!(log.lines(), [""; 0]);
}

/// The response of an error, through layers.
async fn through(layers: &[ErrorLayer], status: Status) -> http::Response<Body> {
    let mut service =
        tower::util::BoxCloneService::new(tower::service_fn(move |_: http::Request<Body>| {
            let response = status.clone().into_http();
            async { Ok::<_, std::convert::Infallible>(response) }
        }));
    for layer in layers {
        service = tower::util::BoxCloneService::new(layer.layer(service));
    }
    service.ready().await.unwrap().call(http::Request::new(Body::empty())).await.unwrap()
}

#[tokio::test]
async fn a_layer_within_a_layer_hears_alone() {
    let (inner, outer) = (Log::default(), Log::default());
    let error = errors::raise("taken").unwrap_err();
    let response = through(&[inner.layer(), outer.layer()], error.into()).await;
    assert_eq!(inner.lines(), ["/ true the name größe is taken"]);
    assert_eq!(outer.lines(), [""; 0]);
    // Status, headers and body are as without a layer.
    assert_eq!(
        (response.status().as_u16(), &response.headers()["grpc-status"]),
        (200, &"6".parse().unwrap())
    );
    assert_eq!(response.headers()["content-type"], "application/grpc");
    let handle = HttpErrorHandle::of(&response).unwrap();
    assert!(handle.downcast_ref::<UserError>().is_some());
}

#[tokio::test]
async fn a_status_that_is_no_error_is_not_heard() {
    let log = Log::default();
    let response = through(&[log.layer()], Status::ok("fine")).await;
    assert_eq!(log.lines(), [""; 0]);
    assert!(HttpErrorHandle::of(&response).is_none());
}
