//! A service of axum, and requests to it.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::response::Response;
use tower::ServiceExt as _;

/// What a service answers, in a runtime of its own: the status and the body.
pub(crate) fn answer(app: &Router, path: &str) -> (u16, String) {
    block_on(async {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let response: Response = app.clone().oneshot(request).await.expect("infallible");
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), 10_000).await.expect("a body");
        (status, String::from_utf8(body.to_vec()).expect("text"))
    })
}

/// Runs on this thread, where the subscriber of a test is.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(future)
}
