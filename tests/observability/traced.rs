//! `ErrorLayer::traced`: one event for each error response.

use std::io;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use genro_exceptions::tower::{ErrorLayer, panic_response};
use genro_exceptions::{
    HttpBadGateway, HttpError, HttpErrorHandle, HttpException, HttpNotFound, PlainText, Problem,
    Redirect, http_error,
};
use http::Response;
use tower_http::catch_panic::CatchPanicLayer;
use tracing::Level;

use crate::capture::{heard, lines};
use crate::service::answer;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
pub(crate) struct UserNotFound {
    id: u64,
}

const USER_NOT_FOUND: &str = "observability::traced::UserNotFound";

#[derive(Debug, HttpError)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
enum ApiError {
    #[status(402)]
    #[detail("the price is {0}")]
    OutOfCredit(u32),
    #[transparent]
    User(UserNotFound),
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("the archive cannot be read")]
struct Unreadable(#[source] io::Error);

fn router() -> Router {
    Router::new()
        .route("/fine", get(|| async { "fine" }))
        .route("/found", get(|| async { Redirect::new("/fine") }))
        .route("/declared", get(|| async { UserNotFound::new(7) }))
        .route("/coded", get(|| async { ApiError::out_of_credit(50) }))
        .route("/transparent", get(|| async { ApiError::user(UserNotFound::new(8)) }))
        .route("/broken", get(|| async { Unreadable::new(io::Error::other("disk 3")) }))
        .route("/exception", get(|| async { HttpException::from(UserNotFound::new(9)) }))
        .route("/amended", get(|| async { amended() }))
        .route("/ready", get(|| async { HttpBadGateway::new().caused_by("connection reset") }))
        .route("/plain", get(|| async { http_error!(400, "no number") }))
        .route("/boxed", get(|| async { HttpException::from_boxed("password refused".into()) }))
        .route("/in_a_box", get(|| async { HttpException::from(context()) }))
        .route("/problem", get(|| async { HttpException::from(Problem::new(StatusCode::GONE)) }))
        .route("/foreign", get(|| async { (StatusCode::CONFLICT, "taken") }))
        .route("/dropped", get(|| async { (StatusCode::INTERNAL_SERVER_ERROR, "disk 4") }))
        .route("/panic", get(panics))
        .layer(CatchPanicLayer::custom(panic_response))
}

fn amended() -> HttpException {
    HttpException::from_error(HttpException::from(UserNotFound::new(5))).caused_by("no row")
}

fn context() -> anyhow::Error {
    anyhow::Error::from(UserNotFound::new(6)).context("cannot show the profile")
}

async fn panics() -> String {
    panic!("index 7")
}

fn traced() -> ErrorLayer {
    ErrorLayer::new().format::<PlainText>().traced()
}

#[test]
fn every_error_response_is_one_event() {
    let app = router().layer(traced());
    let not_found = |id| format!("DEBUG 404 {USER_NOT_FOUND} user {id} not found");
    let unreadable = "observability::traced::Unreadable";
    for (path, line) in [
        ("/declared", not_found(7)),
        ("/coded", "DEBUG 402 OUT_OF_CREDIT the price is 50".to_owned()),
        // All that is forwarded is that of the original.
        ("/transparent", not_found(8)),
        ("/exception", not_found(9)),
        ("/amended", not_found(5) + ": no row"),
        (
            "/in_a_box",
            format!("DEBUG 404 {USER_NOT_FOUND} cannot show the profile: user 6 not found"),
        ),
        ("/broken", format!("ERROR 500 {unreadable} the archive cannot be read: disk 3")),
        (
            "/ready",
            "ERROR 502 genro_exceptions::HttpBadGateway Bad gateway: connection reset".to_owned(),
        ),
        ("/plain", "DEBUG 400 genro_exceptions::HttpException no number".to_owned()),
        ("/problem", "DEBUG 410 genro_exceptions::Problem 410 Gone".to_owned()),
        // Without a type of their own.
        ("/boxed", "ERROR 500 500 Internal Server Error: password refused".to_owned()),
        ("/nowhere", "DEBUG 404 404 Not Found".to_owned()),
        ("/foreign", "DEBUG 409 409 taken".to_owned()),
        ("/dropped", "ERROR 500 500 disk 4".to_owned()),
        ("/panic", "ERROR 500 panic the handler panicked: index 7".to_owned()),
    ] {
        let found = lines(|| drop(answer(&app, path)));
        assert_eq!(found, [line], "{path}");
    }
    for path in ["/fine", "/found"] {
        assert_eq!(lines(|| drop(answer(&app, path))), [""; 0], "{path}");
    }
}

#[test]
fn an_event_has_the_attributes_of_the_conventions() {
    let app = router().layer(traced());
    let log = heard(|| drop(answer(&app, "/ready")));
    let [event] = &log.events[..] else { panic!("{:?}", log.events) };
    assert_eq!(event.level, Level::ERROR);
    assert_eq!(event.number("http.response.status_code"), 502);
    assert_eq!(event.text("error.type"), "genro_exceptions::HttpBadGateway");
    assert_eq!(event.text("exception.type"), "genro_exceptions::HttpBadGateway");
    assert_eq!(event.text("exception.message"), "Bad gateway");
    assert_eq!(event.text("error.chain"), "Bad gateway: connection reset");
    assert_eq!(event.fields.len(), 5);

    // The type of the exception is the same where a code says what the error is.
    let log = heard(|| drop(answer(&app, "/coded")));
    assert_eq!(log.events[0].text("error.type"), "OUT_OF_CREDIT");
    assert_eq!(log.events[0].text("exception.type"), "observability::traced::ApiError");

    let log = heard(|| drop(answer(&app, "/nowhere")));
    assert_eq!(log.events[0].text("exception.type"), "");
    assert_eq!(log.events[0].text("exception.message"), "Not Found");
}

#[test]
fn the_text_that_a_5xx_loses_is_in_the_event() {
    let app = router().layer(traced());
    let mut got = Default::default();
    let log = heard(|| got = answer(&app, "/dropped"));
    assert_eq!(got, (500, "Internal Server Error".to_owned()));
    assert_eq!(log.events[0].text("exception.message"), "disk 4");
}

#[test]
fn a_layer_without_traced_logs_nothing() {
    let app = router().layer(ErrorLayer::new().format::<PlainText>().on_error(|_, _| {}));
    assert_eq!(lines(|| drop(answer(&app, "/broken"))), [""; 0]);
}

#[test]
fn a_layer_in_a_layer_logs_once() {
    let layers = || [ErrorLayer::new().traced(), traced()];
    for inner in layers() {
        for outer in layers() {
            let app = router().layer(inner.clone()).layer(outer);
            assert_eq!(lines(|| drop(answer(&app, "/broken"))).len(), 1);
            assert_eq!(lines(|| drop(answer(&app, "/nowhere"))).len(), 1);
        }
    }
    // The inner one has a hook, the outer one logs.
    let app = router().layer(ErrorLayer::new().on_error(|_, _| {})).layer(traced());
    assert_eq!(lines(|| drop(answer(&app, "/broken"))).len(), 1);
}

#[test]
fn nothing_is_logged_at_a_conversion() {
    let log = heard(|| {
        let exception = HttpException::from(Unreadable::new(io::Error::other("disk 3")));
        let handle = HttpErrorHandle::new(exception);
        let _ = handle.to_response::<String>();
        let _: Response<String> = HttpBadGateway::new().into();
        let _ = HttpNotFound::new().into_response();
        let _ = HttpException::from_boxed("password refused".into()).close_frame();
        let _ = Problem::of(&HttpNotFound::new());
    });
    assert_eq!((log.events.len(), log.records.len()), (0, 0));
}

#[test]
fn a_status_that_middleware_changes_is_that_of_the_event() {
    let app = Router::new()
        .route("/", get(|| async { HttpNotFound::new() }))
        .layer(axum::middleware::map_response(async |mut response: axum::response::Response| {
            *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
            response
        }))
        .layer(traced());
    let expected = "ERROR 503 genro_exceptions::HttpNotFound Not found";
    assert_eq!(lines(|| drop(answer(&app, "/"))), [expected]);
}

/// A line break in a message does not begin a line of the log.
#[test]
fn no_message_forges_a_line() {
    let written = Arc::new(Mutex::new(Vec::new()));
    let writer = Arc::clone(&written);
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(Level::TRACE)
        .with_writer(move || Writer(Arc::clone(&writer)))
        .finish();
    let forged = "no\n2026-01-01T00:00:00Z ERROR service: all is lost";
    let app = Router::new()
        .route("/", get(move || async move { HttpNotFound::with_detail(forged) }))
        .layer(traced());
    tracing::subscriber::with_default(subscriber, || drop(answer(&app, "/")));
    let written = String::from_utf8(written.lock().expect("not poisoned").clone()).expect("text");
    let lines: Vec<_> = written.lines().filter(|line| line.contains("all is lost")).collect();
    assert_eq!(lines.len(), 1, "{written}");
    assert!(
        lines[0].contains("DEBUG genro_exceptions: http.response.status_code=404"),
        "{written}"
    );
}

struct Writer(Arc<Mutex<Vec<u8>>>);
impl io::Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("not poisoned").write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
