//! axum: `IntoResponse`, read by `map_response`; `tower::ErrorLayer`.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::middleware::map_response_with_state;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router, ServiceExt};
use genro_exceptions::HttpErrorHandle;
use genro_exceptions::tower::{ErrorLayer, panic_response};
use tower::Layer as _;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::timeout::TimeoutLayer;

use crate::body::Endless;
use crate::cases::{AnyError, ApiError, CANARY, raise, raise_any};
use crate::layer::{Envelope, Foreign, Page, foreign, hear};
use crate::log::Log;
use crate::loopback;

async fn answer(Path(name): Path<String>) -> Result<String, ApiError> {
    raise(&name)
}

async fn answer_any(Path(name): Path<String>) -> Result<String, AnyError> {
    raise_any(&name)
}

async fn read(State(log): State<Log>, response: Response) -> Response {
    log.original(HttpErrorHandle::of(&response));
    response
}

pub(crate) fn serve(log: Log) -> u16 {
    loopback::run(|listener| async {
        let app = Router::new()
            .route("/{name}", get(answer))
            .route("/any/{name}", get(answer_any))
            .layer(map_response_with_state(log, read));
        axum::serve(loopback::tokio(listener), app).await
    })
}

async fn foreign_response(Path(name): Path<String>) -> Response {
    let Foreign { status, headers, body, is_endless } = foreign(&name);
    let body = if is_endless { Body::new(Endless::new(body)) } else { Body::from(body) };
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body).expect("a response")
}

async fn panic() -> String {
    panic!("{CANARY}")
}

fn errors(log: Log) -> ErrorLayer {
    ErrorLayer::new()
        .traced()
        .format::<Envelope>()
        .or_format::<Page>()
        .on_error(move |error, request| hear(&log, error, request))
}

fn router() -> Router {
    let limit = Duration::from_millis(50);
    Router::new()
        .route("/raise/{name}", get(answer))
        .route("/foreign/{name}", get(foreign_response))
        .route("/json", post(async |Json::<u8>(_)| ()))
        .route("/panic", get(panic))
        .route("/slow", get(std::future::pending::<()>))
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, limit))
        .layer(CatchPanicLayer::custom(panic_response))
}

fn with_layer(log: Log) -> Router {
    router().layer(errors(log))
}

fn serve_app(app: Router) -> u16 {
    loopback::run(|listener| async { axum::serve(loopback::tokio(listener), app).await })
}

pub(crate) fn serve_with_layer(log: Log) -> u16 {
    serve_app(with_layer(log))
}

/// axum has dropped the body of an answer to HEAD before the layer sees it.
pub(crate) fn serve_with_layer_around(log: Log) -> u16 {
    loopback::run(|listener| async {
        let service = errors(log).layer(router());
        let service = ServiceExt::<Request>::into_make_service(service);
        axum::serve(loopback::tokio(listener), service).await
    })
}

pub(crate) fn serve_within_others(log: Log) -> u16 {
    serve_app(with_layer(log).layer(CompressionLayer::new()).layer(CorsLayer::permissive()))
}
