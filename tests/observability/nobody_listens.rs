//! Where nobody listens, nothing is printed. It is the only test of its program: with another subscriber anywhere, an event
//! is evaluated before it is known who listens.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::routing::get;
use genro_exceptions::HttpError;
use genro_exceptions::tower::ErrorLayer;
use tower::ServiceExt as _;

static PRINTED: AtomicUsize = AtomicUsize::new(0);

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("not counted")]
#[http_error(skip(display))]
struct Counted;

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PRINTED.fetch_add(1, Ordering::Relaxed);
        f.write_str("counted")
    }
}

fn log() -> usize {
    let app = Router::new().route("/", get(async || Counted::new()));
    let app = app.layer(ErrorLayer::new().traced());
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let response = runtime.block_on(app.oneshot(Request::new(Body::empty())));
    assert_eq!(response.expect("infallible").status(), 404);
    Counted::new().trace();
    PRINTED.swap(0, Ordering::Relaxed)
}

#[test]
fn what_nobody_hears_is_not_printed() {
    assert_eq!(log(), 0);
    let at = |level| {
        let sink = tracing_subscriber::fmt().with_writer(std::io::sink).with_max_level(level);
        tracing::subscriber::with_default(sink.finish(), log)
    };
    assert_eq!(at(tracing::Level::INFO), 0);
    assert!(at(tracing::Level::DEBUG) > 0);
}
