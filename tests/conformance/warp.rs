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
