//! warp: a `Rejection` answered by `recover`, and a `Reply`; read by a `map` behind either.

use genro_exceptions::HttpErrorHandle;
use genro_exceptions::integrations::warp::recover;
use warp::reply::Response;
use warp::{Filter, Rejection, Reply};

use crate::cases::{ApiError, raise};
use crate::log::Log;
use crate::loopback;

async fn reject(name: String) -> Result<String, Rejection> {
    Ok(raise(&name)?)
}

async fn answer(name: String) -> Result<String, ApiError> {
    raise(&name)
}

fn read(log: &Log, reply: impl Reply) -> Response {
    let response = reply.into_response();
    log.original(HttpErrorHandle::of(&response));
    response
}

/// A handler that rejects.
pub(crate) fn serve(log: Log) -> u16 {
    let app = warp::path!(String).and_then(reject).recover(recover);
    let app = app.map(move |reply| read(&log, reply));
    loopback::run(|listener| warp::serve(app).incoming(loopback::tokio(listener)).run())
}

/// A handler that replies.
pub(crate) fn serve_replies(log: Log) -> u16 {
    let app = warp::path!(String).then(answer);
    let app = app.map(move |reply| read(&log, reply));
    loopback::run(|listener| warp::serve(app).incoming(loopback::tokio(listener)).run())
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
