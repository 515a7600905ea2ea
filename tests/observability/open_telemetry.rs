//! What OpenTelemetry gets: the attributes and the types of its conventions for HTTP servers and for exceptions.
//!
//! <https://opentelemetry.io/docs/specs/semconv/http/http-spans/>,
//! <https://opentelemetry.io/docs/specs/semconv/exceptions/exceptions-spans/>

use std::backtrace::Backtrace;

use axum::Router;
use axum::http::{Request, StatusCode};
use axum::routing::get;
use genro_exceptions::tower::{ErrorLayer, panic_response};
use genro_exceptions::{HttpBadGateway, HttpError, HttpNotFound, PlainText};
use opentelemetry::trace::{SpanKind, Status, TracerProvider as _};
use opentelemetry::{KeyValue, Value};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::trace::TraceLayer;
use tracing::field::Empty;
use tracing_subscriber::layer::SubscriberExt as _;

use crate::service::answer;

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("the index is broken")]
struct Broken {
    backtrace: Backtrace,
}

#[derive(Debug, HttpError)]
enum Judged {
    #[status(403)]
    #[log(warn)]
    #[code("SUSPICIOUS")]
    Suspicious,
    #[status(503)]
    #[log(off)]
    Maintenance,
}

fn app() -> Router {
    let span = |request: &Request<_>| {
        tracing::info_span!(
            "GET",
            otel.kind = "server",
            http.request.method = %request.method(),
            "error.type" = Empty,
            otel.status_code = Empty,
        )
    };
    Router::new()
        .route("/fine", get(|| async { "fine" }))
        .route("/not_found", get(|| async { HttpNotFound::with_detail("no page 7") }))
        .route("/bad_gateway", get(|| async { HttpBadGateway::new().caused_by("no route") }))
        .route("/broken", get(|| async { Broken::new(Backtrace::force_capture()) }))
        .route("/suspicious", get(|| async { Judged::suspicious() }))
        .route("/maintenance", get(|| async { Judged::maintenance() }))
        .route("/foreign", get(|| async { (StatusCode::GATEWAY_TIMEOUT, "too slow") }))
        .route("/panic", get(panics))
        .layer(CatchPanicLayer::custom(panic_response))
        .layer(ErrorLayer::new().format::<PlainText>().traced())
        .layer(TraceLayer::new_for_http().make_span_with(span).on_failure(()))
}

async fn panics() -> String {
    panic!("index 7")
}

/// The span of a request, as it is exported.
fn exported(path: &str) -> SpanData {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("test"));
    let subscriber = tracing_subscriber::registry().with(layer);
    tracing::subscriber::with_default(subscriber, || drop(answer(&app(), path)));
    let mut spans = exporter.get_finished_spans().expect("spans");
    assert_eq!((spans.len(), &spans[0].span_kind), (1, &SpanKind::Server), "{path}");
    spans.remove(0)
}

fn value<'a>(attributes: &'a [KeyValue], name: &str) -> Option<&'a Value> {
    attributes.iter().find(|attribute| attribute.key.as_str() == name).map(|found| &found.value)
}

/// The attributes of the event of a span that are none of the subscriber's.
fn exception(span: &SpanData) -> Vec<(&str, &Value)> {
    let mut events = span.events.iter().filter(|event| event.name == "exception");
    let event = events.next().expect("an event");
    assert!(events.next().is_none(), "two events");
    let mut attributes: Vec<_> = event
        .attributes
        .iter()
        .map(|attribute| (attribute.key.as_str(), &attribute.value))
        .filter(|(name, _)| !name.starts_with("code.") && !["level", "target"].contains(name))
        .collect();
    attributes.sort_by_key(|(name, _)| *name);
    attributes
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned().into())
}

#[test]
fn an_error_is_an_exception_of_the_span() {
    let span = exported("/bad_gateway");
    let (bad_gateway, message) =
        (text("genro_exceptions::HttpBadGateway"), text("Bad gateway: no route"));
    assert_eq!(
        exception(&span),
        [
            ("error.chain", &message),
            ("error.type", &bad_gateway),
            ("exception.message", &text("Bad gateway")),
            ("exception.type", &bad_gateway),
            ("http.response.status_code", &Value::I64(502)),
        ]
    );
    let span = exported("/broken");
    let event = exception(&span);
    let stacktrace = event.iter().find(|(name, _)| *name == "exception.stacktrace");
    let Some((_, Value::String(stacktrace))) = stacktrace else { panic!("{event:?}") };
    assert!(stacktrace.as_str().contains("open_telemetry"), "{stacktrace}");
}

/// The status of a server span stays unset for a 4xx, which is an error of the client.
#[test]
fn only_a_5xx_is_an_error_of_the_server_span() {
    for (path, error_type) in [
        ("/bad_gateway", "genro_exceptions::HttpBadGateway"),
        ("/broken", "observability::open_telemetry::Broken"),
        ("/maintenance", "observability::open_telemetry::Judged"),
        ("/foreign", "504"),
        ("/panic", "panic"),
    ] {
        let span = exported(path);
        assert_eq!(span.status, Status::error(""), "{path}");
        assert_eq!(value(&span.attributes, "error.type"), Some(&text(error_type)), "{path}");
    }
    for path in ["/fine", "/not_found", "/suspicious", "/nowhere"] {
        let span = exported(path);
        assert_eq!(span.status, Status::Unset, "{path}");
        assert_eq!(value(&span.attributes, "error.type"), None, "{path}");
    }
}

#[test]
fn the_level_of_a_4xx_is_its_own() {
    let level = |path: &str| {
        let span = exported(path);
        let events: Vec<_> = span.events.iter().filter(|event| event.name == "exception").collect();
        events.first().map(|event| value(&event.attributes, "level").cloned())
    };
    assert_eq!(level("/not_found"), Some(Some(text("DEBUG"))));
    assert_eq!(level("/suspicious"), Some(Some(text("WARN"))));
    assert_eq!(level("/bad_gateway"), Some(Some(text("ERROR"))));
    assert_eq!(level("/maintenance"), None);
}
