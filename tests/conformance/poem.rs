//! poem: the conversion into its `Error`, read by `around`; `ErrorLayer` by `with`.

use std::future::pending;
use std::time::Duration;

use genro_exceptions::HttpErrorHandle;
use genro_exceptions::integrations::poem::{ErrorLayer, panic_response};
use http_body_util::BodyDataStream;
use poem::http::StatusCode;
use poem::listener::TcpAcceptor;
use poem::middleware::{CatchPanic, Cors};
use poem::web::{Json, Path};
use poem::{
    Body, Endpoint, EndpointExt as _, IntoEndpoint, IntoResponse as _, Request, Response, Route,
    Server, get, handler, post,
};

use crate::body::{Endless, gzip};
use crate::cases::{AnyError, ApiError, CANARY, raise, raise_any};
use crate::layer::{Envelope, Foreign, Page, foreign, hear};
use crate::log::Log;
use crate::loopback;

#[handler]
fn answer(Path(name): Path<String>) -> Result<String, ApiError> {
    raise(&name)
}

#[handler]
fn answer_any(Path(name): Path<String>) -> Result<String, AnyError> {
    raise_any(&name)
}

pub(crate) fn serve_app(app: impl IntoEndpoint<Endpoint: 'static> + Send + 'static) -> u16 {
    loopback::run(|listener| {
        Server::new_with_acceptor(TcpAcceptor::from_std(listener).expect("a socket")).run(app)
    })
}

pub(crate) fn serve(log: Log) -> u16 {
    let routes = Route::new().at("/:name", get(answer)).at("/any/:name", get(answer_any));
    serve_app(routes.around(move |endpoint, request: Request| {
        let log = log.clone();
        async move {
            let result = endpoint.call(request).await;
            if let Err(error) = &result {
                log.original(error.data::<HttpErrorHandle>());
            }
            result
        }
    }))
}

#[handler]
fn foreign_response(Path(name): Path<String>) -> Response {
    let Foreign { status, headers, body, is_endless } = foreign(&name);
    let body = if is_endless {
        Body::from_bytes_stream(BodyDataStream::new(Endless::new(body)))
    } else {
        Body::from(body)
    };
    let mut response = Response::builder().status(StatusCode::from_u16(status).expect("a status"));
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body)
}

#[handler]
fn no_json(_: Json<u8>) {}

#[handler]
fn panic() -> String {
    panic!("{CANARY}")
}

#[handler]
async fn slow() {
    pending::<()>().await;
}

fn errors(log: Log) -> ErrorLayer {
    ErrorLayer::new()
        .traced()
        .format::<Envelope>()
        .or_format::<Page>()
        .on_error(move |error, request| hear(&log, error, request))
}

fn routes() -> impl Endpoint + 'static {
    Route::new()
        .at("/raise/:name", get(answer))
        .at("/foreign/:name", get(foreign_response))
        .at("/json", post(no_json))
        .at("/panic", get(panic))
        .at("/slow", get(slow))
        .around(|endpoint, request| async move {
            let result = tokio::time::timeout(Duration::from_millis(50), endpoint.call(request));
            result.await.map_err(|_| StatusCode::GATEWAY_TIMEOUT)?
        })
        .with(CatchPanic::new().with_handler(panic_response))
}

pub(crate) fn serve_with_layer(log: Log) -> u16 {
    serve_app(routes().with(errors(log)))
}

/// poem's own compression would build zstd and brotli.
async fn compress(endpoint: impl Endpoint, request: Request) -> poem::Result<Response> {
    let mut response = endpoint.call(request).await?.into_response();
    let text = response.take_body().into_bytes().await?;
    response.headers_mut().insert("content-encoding", "gzip".parse().expect("a value"));
    response.headers_mut().remove("content-length");
    response.set_body(gzip(&text));
    Ok(response)
}

pub(crate) fn serve_within_others(log: Log) -> u16 {
    // poem's CORS replaces `vary`.
    serve_app(routes().with(Cors::new()).with(errors(log)).around(compress))
}
