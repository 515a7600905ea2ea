//! Three routes with poem. Run `cargo run --example poem --features poem`, then request `/users/7`, `/admin` or
//! `/report` with `curl -i`.

#[path = "../quickstart/port.rs"]
mod port;

use genro_exceptions::{HttpError, HttpErrorHandle};
use poem::listener::TcpAcceptor;
use poem::{Endpoint, EndpointExt as _, Request, Response, Result, Route, Server};
use poem::{get, handler, web::Path};
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

#[handler]
fn user(Path(id): Path<u64>) -> Result<String, ApiError> {
    Err(ApiError::user_not_found(id))
}

#[handler]
fn admin() -> Result<String, ApiError> {
    Err(ApiError::token_missing())
}

#[handler]
fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

async fn log(next: impl Endpoint<Output = Response>, request: Request) -> Result<Response> {
    next.call(request).await.inspect_err(|error| {
        if let Some(error) = error.data::<HttpErrorHandle>() {
            eprintln!("{}: {}", error.status(), error.report());
        }
    })
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Route::new()
        .at("/users/:id", get(user))
        .at("/admin", get(admin))
        .at("/report", get(report))
        .around(log);
    let listener = TcpListener::bind(("127.0.0.1", port("Three routes with poem", 0))).await?;
    println!("http://{}", listener.local_addr()?);
    let acceptor = TcpAcceptor::from_tokio(listener)?;
    Server::new_with_acceptor(acceptor).run(app).await
}
