//! The errors of tower's own layers.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

use axum::Router;
use axum::error_handling::HandleErrorLayer;
use axum::http::Request;
use axum::routing::get;
use genro_exceptions::tower::box_error;
use genro_exceptions::{HttpError, HttpErrorHandle, HttpException, HttpTooManyRequests};
use tower::load_shed::error::Overloaded;
use tower::timeout::TimeoutLayer;
use tower::timeout::error::Elapsed;
use tower::{BoxError, ServiceBuilder, ServiceExt as _};

use super::xml;

/// A layer that tells of an error of another one.
#[derive(Debug)]
struct Around(BoxError);

impl fmt::Display for Around {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the buffer is closed")
    }
}

impl Error for Around {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}

#[derive(Debug, HttpError)]
#[status(502)]
#[detail("the shop does not answer")]
struct ShopGone(#[from] Elapsed);

#[test]
fn an_error_answers_for_itself_or_for_tower() {
    let retry = HttpTooManyRequests::new().retry_after(Duration::from_secs(7));
    for (error, status, detail, report) in [
        (
            BoxError::from(Elapsed::new()),
            503,
            "Service unavailable",
            "Service unavailable: request timed out",
        ),
        (
            Overloaded::new().into(),
            503,
            "Service unavailable",
            "Service unavailable: service overloaded",
        ),
        (
            Around(Overloaded::new().into()).into(),
            503,
            "Service unavailable",
            "Service unavailable: the buffer is closed: service overloaded",
        ),
        (retry.into(), 429, "Too many requests", "Too many requests"),
        (
            HttpException::from(ShopGone::from(Elapsed::new())).into(),
            502,
            "the shop does not answer",
            "the shop does not answer: request timed out",
        ),
        (
            Around(ShopGone::from(Elapsed::new()).into()).into(),
            502,
            "the shop does not answer",
            "the buffer is closed: the shop does not answer: request timed out",
        ),
        (
            io::Error::other("disk 3 is gone").into(),
            500,
            "Internal Server Error",
            "Internal Server Error: disk 3 is gone",
        ),
        (
            Around("password".into()).into(),
            500,
            "Internal Server Error",
            "Internal Server Error: the buffer is closed: password",
        ),
    ] {
        let error = box_error(error).into_inner();
        assert_eq!((error.status().as_u16(), error.detail().as_ref()), (status, detail));
        assert_eq!(error.report().to_string(), report);
    }
}

#[tokio::test]
async fn a_timeout_of_tower_gets_the_form() {
    let limits = ServiceBuilder::new()
        .layer(HandleErrorLayer::new(box_error))
        .layer(TimeoutLayer::new(Duration::from_millis(1)));
    let app: Router =
        Router::new().route("/", get(std::future::pending::<()>)).layer(limits).layer(xml());
    let response = app.oneshot(Request::new(axum::body::Body::empty())).await.unwrap();
    let handle = HttpErrorHandle::of(&response).unwrap();
    assert!(handle.report().to_string().ends_with("request timed out"));
    assert_eq!(response.headers()["content-type"], "application/xml");
    let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
    assert_eq!(body, "<error status=\"503\">Service unavailable</error>");
}
