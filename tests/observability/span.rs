//! What is recorded on the current span.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{HttpBadGateway, HttpError, HttpNotFound};
use tracing::field::Empty;
use tracing::{Span, info_span};

use crate::capture::{Fields, Value, heard};
use crate::service::answer;

#[derive(Debug, HttpError)]
#[status(503)]
#[log(off)]
struct Silent;

fn app() -> Router {
    Router::new()
        .route("/bad_gateway", get(async || HttpBadGateway::new()))
        .route("/not_found", get(async || HttpNotFound::new()))
        .route("/foreign", get(async || (StatusCode::GATEWAY_TIMEOUT, "too slow")))
        .route("/silent", get(async || Silent::new()))
        .route("/by_hand", get(by_hand))
        .route("/in_a_span", get(in_a_span))
        .layer(ErrorLayer::new().traced())
}

async fn by_hand() -> HttpBadGateway {
    let error = HttpBadGateway::new();
    error.trace();
    error
}

async fn in_a_span() -> HttpBadGateway {
    let error = HttpBadGateway::new();
    declared().in_scope(|| error.trace());
    error
}

fn declared() -> Span {
    info_span!("request", error.r#type = Empty, "error.type" = Empty, otel.status_code = Empty)
}

/// What is recorded on a span, in the order of time.
fn recorded(span: impl Fn() -> Span, path: &str) -> Vec<(String, String)> {
    let records = heard(|| span().in_scope(|| drop(answer(&app(), path)))).records;
    let text = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    let entries = |fields: Fields| {
        let entries = fields.iter().map(|(name, value)| ((*name).to_owned(), text(value)));
        entries.collect::<Vec<_>>()
    };
    records.into_iter().flat_map(entries).collect()
}

fn failed(error_type: &str) -> [(String, String); 2] {
    [("error.type", error_type), ("otel.status_code", "ERROR")]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
}

#[test]
fn a_5xx_is_an_error_of_the_span() {
    let bad_gateway = failed("genro_exceptions::HttpBadGateway");
    assert_eq!(recorded(declared, "/bad_gateway"), bad_gateway);
    assert_eq!(recorded(declared, "/foreign"), failed("504"));
    // A level is about the log alone.
    assert_eq!(recorded(declared, "/silent"), failed("observability::span::Silent"));
}

#[test]
fn nothing_else_is() {
    assert_eq!(recorded(declared, "/not_found"), []);
    assert_eq!(recorded(declared, "/nowhere"), []);
}

#[test]
fn a_span_has_what_it_has_declared() {
    assert_eq!(recorded(|| info_span!("request"), "/bad_gateway"), []);
    let half = || info_span!("request", otel.status_code = Empty);
    let expected = &failed("")[1..];
    assert_eq!(recorded(half, "/bad_gateway"), expected);
    assert_eq!(recorded(Span::none, "/bad_gateway"), []);
}

#[test]
fn a_span_is_told_once() {
    let bad_gateway = failed("genro_exceptions::HttpBadGateway");
    assert_eq!(recorded(declared, "/by_hand"), bad_gateway);
    // Two spans are told once each.
    let twice = recorded(declared, "/in_a_span");
    assert_eq!((&twice[..2], &twice[2..]), (&bad_gateway[..], &bad_gateway[..]));
}
