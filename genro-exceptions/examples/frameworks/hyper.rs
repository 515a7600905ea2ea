//! Three routes with hyper, which needs no feature. Run `cargo run --example hyper`, then request `/users/7`, `/admin`
//! or `/report` with `curl -i`.

#[path = "../quickstart/port.rs"]
mod port;

use std::convert::Infallible;

use genro_exceptions::{HttpError, HttpErrorHandle, HttpException, HttpNotFound};
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

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

fn route(path: &str) -> Result<String, HttpException> {
    match path.split('/').collect::<Vec<_>>()[..] {
        ["", "users", id] => Err(ApiError::user_not_found(id.parse().unwrap_or_default()))?,
        ["", "admin"] => Err(ApiError::token_missing())?,
        ["", "report"] => {
            Ok(std::fs::read_to_string("no-such-report.txt").map_err(ApiError::from)?)
        }
        _ => Err(HttpNotFound::new())?,
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    Ok(route(request.uri().path()).map_or_else(
        |error| {
            let error = HttpErrorHandle::new(error);
            eprintln!("{}: {}", error.status(), error.report());
            error.to_response()
        },
        |text| Response::new(text.into()),
    ))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", port("Three routes with hyper", 0))).await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let stream = TokioIo::new(listener.accept().await?.0);
        tokio::spawn(http1::Builder::new().serve_connection(stream, service_fn(answer)));
    }
}
