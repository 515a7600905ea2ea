//! Three routes with warp. Run `cargo run --example warp --features warp`, then request `/users/7`, `/admin` or
//! `/report` with `curl -i`.

#[path = "../quickstart/port.rs"]
mod port;

use genro_exceptions::{HttpError, HttpErrorHandle, integrations::warp::recover};
use tokio::net::TcpListener;
use warp::{Filter, Rejection, Reply, reply::Response};

use crate::port::port;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound { id: u64 },

    #[status(401)]
    #[header(WWW_AUTHENTICATE, "Bearer realm=\"admin\"")]
    TokenMissing,

    #[status(500)]
    #[detail("the report cannot be read")]
    Report(#[from] std::io::Error),
}

async fn user(id: u64) -> Result<String, Rejection> {
    Err(ApiError::user_not_found(id))?
}

async fn admin() -> Result<String, Rejection> {
    Err(ApiError::token_missing())?
}

async fn report() -> Result<String, Rejection> {
    Ok(std::fs::read_to_string("no-such-report.txt").map_err(ApiError::from)?)
}

fn log(reply: impl Reply) -> Response {
    let response = reply.into_response();
    if let Some(error) = HttpErrorHandle::of(&response) {
        eprintln!("{}: {}", error.status(), error.report());
    }
    response
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let routes = warp::path!("users" / u64)
        .and_then(user)
        .or(warp::path!("admin").and_then(admin))
        .or(warp::path!("report").and_then(report));
    let app = routes.recover(recover).map(log);
    let listener = TcpListener::bind(("127.0.0.1", port("Three routes with warp", 0))).await?;
    println!("http://{}", listener.local_addr()?);
    warp::serve(app).incoming(listener).run().await;
    Ok(())
}
