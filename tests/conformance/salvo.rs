//! salvo: `Scribe`, read by a hoop; `ErrorLayer` as a hoop and as the catcher.

use std::time::Duration;

use genro_exceptions::HttpErrorHandle;
use genro_exceptions::integrations::salvo::ErrorLayer;
use http_body_util::BodyExt as _;
use salvo::conn::tcp::TcpAcceptor;
use salvo::http::ParseError;
use salvo::http::{HeaderValue, ResBody};
use salvo::prelude::*;
use salvo_compression::Compression;
use salvo_cors::Cors;

use crate::body::Endless;
use crate::cases::{AnyError, ApiError, CANARY, raise, raise_any};
use crate::layer::{Envelope, Foreign, Page, foreign, hear};
use crate::log::Log;
use crate::loopback;

#[handler]
async fn answer(request: &mut Request, response: &mut Response) -> Result<String, ApiError> {
    let name = request.param::<String>("name").unwrap_or_default();
    if name == "abandoned" {
        begin(response);
    }
    raise(&name)
}

/// What a handler has said of its answer before it fails.
fn begin(response: &mut Response) {
    response.status_code(StatusCode::FOUND);
    for (name, value) in [
        ("accept-ranges", "bytes"),
        ("cache-control", "public, max-age=3600"),
        ("content-disposition", "attachment"),
        ("content-encoding", "gzip"),
        ("content-length", "999"),
        ("content-type", "application/zip"),
        ("etag", "\"1\""),
        ("last-modified", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ("location", "/elsewhere"),
        ("retry-after", "9"),
    ] {
        response.headers_mut().append(name, HeaderValue::from_static(value));
    }
}

#[handler]
async fn answer_any(request: &mut Request) -> Result<String, AnyError> {
    raise_any(&request.param::<String>("name").unwrap_or_default())
}

#[handler]
impl Log {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        next: &mut FlowCtrl,
    ) {
        next.call_next(request, depot, response).await;
        self.original(response.extensions.get::<HttpErrorHandle>());
    }
}

pub(crate) fn serve_app(app: impl Into<Service> + Send + 'static) -> u16 {
    loopback::run(|listener| async {
        let acceptor = TcpAcceptor::try_from(loopback::tokio(listener)).expect("a socket");
        Server::new(acceptor).serve(app.into()).await;
    })
}

pub(crate) fn serve(log: Log) -> u16 {
    let one = Router::with_path("{name}").get(answer).head(answer);
    let any = Router::with_path("any/{name}").get(answer_any).head(answer_any);
    serve_app(Router::new().hoop(log).push(one).push(any))
}

#[handler]
async fn foreign_response(request: &mut Request, response: &mut Response) {
    let name = request.param::<String>("name").unwrap_or_default();
    let Foreign { status, headers, body, is_endless } = foreign(&name);
    response.status_code(StatusCode::from_u16(status).expect("a status"));
    for (name, value) in headers {
        response.headers_mut().append(*name, HeaderValue::from_static(value));
    }
    response.body = if is_endless {
        ResBody::Boxed(Box::pin(Endless::new(body).map_err(Into::into)))
    } else {
        body.into()
    };
}

#[handler]
async fn json(request: &mut Request) -> Result<(), ParseError> {
    request.parse_json::<u8>().await.map(drop)
}

#[handler]
async fn panic(response: &mut Response) -> String {
    begin(response);
    response.headers_mut().remove("retry-after");
    panic!("{CANARY}")
}

#[handler]
async fn slow() {
    std::future::pending::<()>().await;
}

#[handler]
async fn limit(
    request: &mut Request,
    depot: &mut Depot,
    response: &mut Response,
    next: &mut FlowCtrl,
) {
    let rest = next.call_next(request, depot, response);
    if tokio::time::timeout(Duration::from_millis(50), rest).await.is_err() {
        response.status_code(StatusCode::GATEWAY_TIMEOUT);
    }
}

fn errors(log: Log) -> ErrorLayer {
    ErrorLayer::new()
        .traced()
        .format::<Envelope>()
        .or_format::<Page>()
        .on_error(move |error, request| hear(&log, error, request))
}

fn app() -> Router {
    Router::new()
        .push(Router::with_path("raise/{name}").get(answer).head(answer))
        .push(Router::with_path("foreign/{name}").get(foreign_response).head(foreign_response))
        .push(Router::with_path("json").post(json))
        .push(Router::with_path("panic").get(panic))
        .push(Router::with_path("slow").get(slow))
}

pub(crate) fn serve_with_layer(log: Log) -> u16 {
    let errors = errors(log);
    let catcher = errors.catcher();
    serve_app(Service::new(app()).hoop(errors).hoop(limit).catcher(catcher))
}

pub(crate) fn serve_within_others(log: Log) -> u16 {
    let cors = Cors::permissive().into_handler();
    let compression = Compression::new().min_length(0);
    serve_app(Service::new(app()).hoop(cors).hoop(compression).hoop(errors(log)))
}

/// What salvo answers after the hoops.
#[test]
fn the_catcher_has_the_form_too() {
    let log = Log::default();
    let heard = log.clone();
    let errors = ErrorLayer::new()
        .traced()
        .format::<Envelope>()
        .on_error(move |error, request| hear(&heard, error, request));
    let app = Service::new(Router::with_path("{name}").get(answer)).catcher(errors.catcher());
    let port = serve_app(app.hoop(errors).allowed_media_types(vec![salvo::http::mime::TEXT_HTML]));
    let got = crate::client::exchange(port, &crate::client::Request::new("GET", "/fixed"));
    assert_eq!(got.status_line, "HTTP/1.1 415 Unsupported Media Type");
    assert!(got.body.starts_with(r#"{"error":{"status":415,"message":"#), "{}", got.body);
    assert_eq!(log.take().len(), 2);
}

#[test]
fn an_error_replaces_what_was_written_and_keeps_other_headers() {
    let mut response = Response::new();
    response.headers_mut().insert("x-before", HeaderValue::from_static("stays"));
    response.headers_mut().insert("cache-control", HeaderValue::from_static("No-Store"));
    response.render(Json(["half an answer"]));
    response.render(ApiError::cookies());
    let values = |name| response.headers().get_all(name).iter().collect::<Vec<_>>();
    assert_eq!(values("x-before"), ["stays"]);
    assert_eq!(values("cache-control"), ["No-Store"], "it is true of the error too");
    assert_eq!(values("content-type"), ["text/plain; charset=utf-8"]);
    assert_eq!(values("set-cookie").len(), 2);
    assert!(matches!(&response.body, ResBody::Once(text) if text == "Forbidden"));
}
