//! The error itself, in the extensions of its response: for the log, never for the client.

use std::io;
use std::sync::mpsc::{Sender, channel};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use genro_exceptions::{
    HttpError, HttpErrorHandle, HttpException, HttpNotFound, Redirect, http_error,
};

use super::serve;
use crate::wire::exchange;

/// What must never reach a client.
const CANARY: &str = "/srv/secrets/db.toml";

#[derive(Debug, HttpError)]
enum StoreError {
    #[status(500)]
    Unreadable(#[from] io::Error),

    #[status(503)]
    #[detail("the store restarts")]
    Restarting {
        path: String,
        #[source]
        cause: io::Error,
        #[header("retry-after")]
        seconds: u8,
    },

    #[transparent]
    Other(HttpException),
}

fn secret() -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, format!("{CANARY}: permission denied"))
}

/// What a middleware learns of one response.
#[derive(Debug)]
struct Seen {
    path: String,
    status: StatusCode,
    report: String,
    headers: HeaderMap,
    is_store_error: bool,
    is_not_found: bool,
}

async fn watch(
    State(seen): State<Sender<Seen>>,
    uri: Uri,
    request: Request,
    next: Next,
) -> Response {
    let response = next.run(request).await;
    if let Some(error) = HttpErrorHandle::of(&response) {
        let clone = error.clone();
        let learned = Seen {
            path: uri.path().to_owned(),
            status: error.status(),
            report: clone.report().to_string(),
            headers: error.headers(),
            is_store_error: error.downcast_ref::<StoreError>().is_some(),
            is_not_found: error.downcast_ref::<HttpNotFound>().is_some(),
        };
        seen.send(learned).expect("a test that listens");
    }
    response
}

/// What the client reads and what the middleware learns, for each path of `app`.
fn learn(app: Router, paths: &[&str]) -> Vec<(String, Option<Seen>)> {
    let (sender, receiver) = channel();
    let address = serve(app.layer(middleware::from_fn_with_state(sender, watch)));
    let ask = |path: &&str| {
        let answer = exchange(&address, &format!("GET {path}"));
        (answer, receiver.try_recv().ok())
    };
    paths.iter().map(ask).collect()
}

#[test]
fn a_middleware_finds_the_error_and_its_type() {
    let app = Router::new()
        .route("/fine", get(|| async { "fine" }))
        .route("/typed", get(|| async { HttpNotFound::new() }))
        .route("/any", get(|| async { HttpException::from(HttpNotFound::new()) }))
        .route("/inner", get(|| async { StoreError::other(HttpNotFound::new().into()) }))
        .route("/made", get(|| async { http_error!(404, "no such page") }))
        .route("/redirect", get(|| async { Redirect::new("/fine") }));
    let paths = ["/fine", "/typed", "/any", "/inner", "/made", "/redirect"];
    let mut seen = learn(app, &paths).into_iter().map(|(_, seen)| seen);
    assert!(seen.next().flatten().is_none(), "a success carries no error");
    for (path, status, report, is_store_error, is_not_found) in [
        ("/typed", 404, "Not found", false, true),
        ("/any", 404, "Not found", false, true),
        ("/inner", 404, "Not found", true, false),
        ("/made", 404, "no such page", false, false),
        ("/redirect", 302, "redirect to /fine", false, false),
    ] {
        let seen = seen.next().flatten().expect("the error is in the extensions");
        assert_eq!(seen.path, path);
        assert_eq!(seen.status, status, "{path}");
        assert_eq!(seen.report, report, "{path}");
        assert_eq!(seen.is_store_error, is_store_error, "{path}");
        assert_eq!(seen.is_not_found, is_not_found, "{path}");
    }
}

#[test]
fn the_cause_of_a_5xx_reaches_the_log_whole_and_the_client_never() {
    let restarting = || StoreError::restarting(CANARY, secret(), 5);
    let exception = || HttpException::new(StatusCode::BAD_GATEWAY).caused_by(secret());
    let nested = move || StoreError::other(exception());
    let app = Router::new()
        .route("/from", get(|| async { Err::<(), StoreError>(secret().into()) }))
        .route("/source", get(move || async move { restarting() }))
        .route("/any", get(move || async move { exception() }))
        .route("/nested", get(move || async move { nested() }))
        .route("/erased", get(move || async move { HttpException::from(restarting()) }));
    let bodies = [
        ("/from", "Internal Server Error"),
        ("/source", "the store restarts"),
        ("/any", "Bad Gateway"),
        ("/nested", "Bad Gateway"),
        ("/erased", "the store restarts"),
    ];
    let seen = learn(app, &bodies.map(|(path, _)| path));
    for ((path, body), (answer, seen)) in bodies.into_iter().zip(seen) {
        assert!(!answer.contains("secret"), "{path}: {answer}");
        assert!(!answer.contains("denied"), "{path}: {answer}");
        assert!(answer.ends_with(&format!("\r\n\r\n{body}")), "{path}: {answer}");
        let seen = seen.expect("the error is in the extensions");
        assert_eq!(seen.report, format!("{body}: {CANARY}: permission denied"));
        let retry = seen.headers.get("retry-after").is_some();
        assert_eq!(retry, body == "the store restarts", "{path}");
    }
}

#[test]
fn a_field_that_is_not_asked_for_stays_inside() {
    let error = StoreError::restarting(CANARY, secret(), 5);
    let StoreError::Restarting { path, cause, .. } = &error else {
        panic!("another variant");
    };
    assert_eq!((path.as_str(), cause.kind()), (CANARY, io::ErrorKind::PermissionDenied));
    let response: http::Response<String> = error.into();
    assert!(!format!("{response:?}").contains(CANARY));
}
