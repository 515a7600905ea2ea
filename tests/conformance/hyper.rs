//! hyper: the conversion into `http::Response`, which needs no feature; the service reads the error itself. And
//! `tower::ErrorLayer` around a service.

use std::convert::Infallible;
use std::error::Error;
use std::io;
use std::time::Duration;

use genro_exceptions::tower::{ErrorLayer, LayerBody, panic_response};
use genro_exceptions::{HttpErrorHandle, HttpException};
use http::{Method, Request, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tower::{Layer as _, Service, ServiceBuilder};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::map_response_body::MapResponseBodyLayer;
use tower_http::timeout::TimeoutLayer;

use crate::body::Endless;
use crate::cases::{CANARY, raise, raise_any};
use crate::layer::{Envelope, Foreign, Page, foreign, hear};
use crate::log::Log;
use crate::loopback;

type Answer = Response<Full<Bytes>>;

fn answer(request: &Request<Incoming>, log: &Log) -> Answer {
    let path = request.uri().path().trim_start_matches('/');
    let answer = match path.strip_prefix("any/") {
        Some(name) => raise_any(name).map_err(HttpException::from),
        None => raise(path).map_err(HttpException::from),
    };
    match answer {
        Ok(text) => Response::new(text.into()),
        Err(error) => {
            let handle = HttpErrorHandle::new(error);
            log.original(Some(&handle));
            let response = handle.to_response();
            log.failure(HttpErrorHandle::of(&response));
            response
        }
    }
}

pub(crate) fn serve(log: Log) -> u16 {
    loopback::run(|listener| async move {
        let listener = loopback::tokio(listener);
        while let Ok((stream, _)) = listener.accept().await {
            let service = service_fn(async |request| Ok::<_, Infallible>(answer(&request, &log)));
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            connection.await.expect("a client that stays");
        }
    })
}

type AnyBody = BoxBody<Bytes, io::Error>;

fn text(text: &'static str) -> AnyBody {
    AnyBody::from_text(text.into())
}

fn with_status(status: u16, body: AnyBody) -> Response<AnyBody> {
    let status = StatusCode::from_u16(status).expect("a status");
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}

fn foreign_response(name: &str) -> Response<AnyBody> {
    let Foreign { status, headers, body, is_endless } = foreign(name);
    let body = if is_endless {
        Endless::new(body).boxed()
    } else {
        Full::from(body).map_err(|never| match never {}).boxed()
    };
    let mut response = with_status(status, body);
    for (name, value) in headers {
        response.headers_mut().append(*name, value.parse().expect("a value"));
    }
    response
}

/// A router by hand, whose 404 and 405 have the bodies that routers give them.
async fn route(request: Request<Incoming>) -> Result<Response<AnyBody>, Infallible> {
    let path = request.uri().path().trim_start_matches('/');
    let is_get = [Method::GET, Method::HEAD].contains(request.method());
    Ok(match path.split_once('/').unwrap_or((path, "")) {
        ("raise", name) if is_get => match raise(name) {
            Ok(_) => unreachable!("every case is an error"),
            Err(error) => Response::<Full<Bytes>>::from(error)
                .map(|body| body.map_err(|never| match never {}).boxed()),
        },
        ("raise", _) => {
            let mut response = with_status(405, text(""));
            response.headers_mut().append("allow", "GET,HEAD".parse().expect("a value"));
            response
        }
        ("foreign", name) => foreign_response(name),
        ("json", _) => with_status(400, text("expected ident at line 1 column 2")),
        ("panic", _) => panic!("{CANARY}"),
        ("slow", _) => std::future::pending().await,
        _ => with_status(404, text("")),
    })
}

pub(crate) fn errors(log: Log) -> ErrorLayer {
    ErrorLayer::new()
        .traced()
        .format::<Envelope>()
        .or_format::<Page>()
        .on_error(move |error, request| hear(&log, error, request))
}

/// The layers that create error responses, as they belong inside an `ErrorLayer`.
pub(crate) fn timeout() -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::from_millis(50))
}

pub(crate) fn serve_service<S, B>(service: S) -> u16
where
    S: Service<
            Request<Incoming>,
            Response = Response<B>,
            Error = Infallible,
            Future: Send + 'static,
        > + Clone
        + Send
        + Sync
        + 'static,
    B: Body<Data: Send, Error: Into<Box<dyn Error + Send + Sync>>> + Send + 'static,
{
    loopback::run(|listener| async move {
        let listener = loopback::tokio(listener);
        while let Ok((stream, _)) = listener.accept().await {
            let service = TowerToHyperService::new(service.clone());
            tokio::spawn(async move {
                let builder = auto::Builder::new(TokioExecutor::new());
                // A client may leave.
                let _ = builder.serve_connection(TokioIo::new(stream), service).await;
            });
        }
    })
}

pub(crate) fn serve_with_layer(log: Log) -> u16 {
    let layers = ServiceBuilder::new()
        .layer(errors(log))
        .layer(MapResponseBodyLayer::new(BodyExt::boxed_unsync))
        .layer(CatchPanicLayer::custom(panic_response))
        .layer(timeout());
    serve_service(layers.service_fn(route))
}

pub(crate) fn serve_within_others(log: Log) -> u16 {
    let service = errors(log).layer(tower::service_fn(route));
    let others =
        ServiceBuilder::new().layer(CorsLayer::permissive()).layer(CompressionLayer::new());
    serve_service(others.service(service))
}
