//! warp: a `Rejection` answered by `recover`, and a `Reply`; read by a `map` behind either. And `tower::ErrorLayer` around
//! all of it.

use genro_exceptions::HttpErrorHandle;
use genro_exceptions::integrations::warp::recover;
use genro_exceptions::tower::panic_response;
use http_body_util::{BodyDataStream, BodyExt};
use tower::{Layer as _, ServiceBuilder};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::map_response_body::MapResponseBodyLayer;
use warp::reply::Response;
use warp::{Filter, Rejection, Reply};

use crate::body::Endless;
use crate::cases::{AnyError, ApiError, CANARY, raise, raise_any};
use crate::hyper::{errors, serve_service, timeout};
use crate::layer::{Foreign, foreign};
use crate::log::Log;
use crate::loopback;

async fn reject(name: String) -> Result<String, Rejection> {
    Ok(raise(&name)?)
}

async fn answer(name: String) -> Result<String, ApiError> {
    raise(&name)
}

async fn reject_any(name: String) -> Result<String, Rejection> {
    Ok(raise_any(&name)?)
}

async fn answer_any(name: String) -> Result<String, AnyError> {
    raise_any(&name)
}

fn read(log: &Log, reply: impl Reply) -> Response {
    let response = reply.into_response();
    log.original(HttpErrorHandle::of(&response));
    response
}

/// A handler that rejects.
pub(crate) fn serve(log: Log) -> u16 {
    let any = warp::path!("any" / String).and_then(reject_any);
    let app = warp::path!(String).and_then(reject).or(any).recover(recover);
    let app = app.map(move |reply| read(&log, reply));
    loopback::run(|listener| warp::serve(app).incoming(loopback::tokio(listener)).run())
}

/// A handler that replies.
pub(crate) fn serve_replies(log: Log) -> u16 {
    let any = warp::path!("any" / String).then(answer_any);
    let app = warp::path!(String).then(answer).or(any);
    let app = app.map(move |reply| read(&log, reply));
    loopback::run(|listener| warp::serve(app).incoming(loopback::tokio(listener)).run())
}

fn foreign_response(name: &str) -> Response {
    let Foreign { status, headers, body, is_endless } = foreign(name);
    let mut response = if is_endless {
        warp::reply::stream(BodyDataStream::new(Endless::new(body))).into_response()
    } else {
        Response::new(body.into())
    };
    *response.status_mut() = warp::http::StatusCode::from_u16(status).expect("a status");
    for (name, value) in headers {
        response.headers_mut().append(*name, value.parse().expect("a value"));
    }
    response
}

async fn slow() -> &'static str {
    std::future::pending().await
}

async fn panic() -> String {
    panic!("{CANARY}")
}

fn app() -> impl Filter<Extract = (impl Reply + use<>,), Error = Rejection> + Clone + use<> {
    let get = warp::get().or(warp::head()).unify();
    let raise = warp::path!("raise" / String).and(get).and_then(reject);
    let foreign = warp::path!("foreign" / String).map(|name: String| foreign_response(&name));
    let json = warp::path!("json").and(warp::post()).and(warp::body::json());
    raise
        .or(foreign)
        .or(json.map(|_: u8| ""))
        .or(warp::path!("panic").then(panic))
        .or(warp::path!("slow").then(slow))
        .recover(recover)
}

pub(crate) fn serve_with_layer(log: Log) -> u16 {
    let layers = ServiceBuilder::new()
        .layer(errors(log))
        .layer(MapResponseBodyLayer::new(BodyExt::boxed_unsync))
        .layer(CatchPanicLayer::custom(panic_response))
        .layer(timeout());
    serve_service(layers.service(warp::service(app())))
}

pub(crate) fn serve_within_others(log: Log) -> u16 {
    let service = errors(log).layer(warp::service(app()));
    let others =
        ServiceBuilder::new().layer(CorsLayer::permissive()).layer(CompressionLayer::new());
    serve_service(others.service(service))
}

#[test]
fn other_rejections_are_left_to_warp() {
    let left = recover(warp::reject::not_found()).into_inner();
    assert!(left.is_err_and(|rejection| rejection.is_not_found()));
}

#[test]
fn an_error_wins_over_the_rejections_of_other_routes() {
    let log = Log::default();
    let routes = warp::path!("elsewhere").map(String::new);
    let routes = warp::path!(String).and_then(reject).or(warp::post().and(routes));
    let read_into = log.clone();
    let app = routes.recover(recover).map(move |reply| read(&read_into, reply));
    let port = loopback::run(|listener| warp::serve(app).incoming(loopback::tokio(listener)).run());
    let answer = crate::client::exchange(port, &crate::client::Request::new("GET", "/fixed"));
    assert_eq!(answer.body, "no such page");
    assert_eq!(log.take(), ["404 no such page"]);
}
