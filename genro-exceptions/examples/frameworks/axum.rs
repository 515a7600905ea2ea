//! Three routes with axum. Run `cargo run --example axum --features axum`, then request `/users/7`, `/admin` or
//! `/report` with `curl -i`.

#[path = "../quickstart/port.rs"]
mod port;

use axum::Router;
use axum::extract::Path;
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use genro_exceptions::{HttpError, HttpErrorHandle};
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

async fn user(Path(id): Path<u64>) -> Result<String, ApiError> {
    Err(ApiError::user_not_found(id))
}

async fn admin() -> Result<String, ApiError> {
    Err(ApiError::token_missing())
}

async fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

async fn log(response: Response) -> Response {
    if let Some(error) = HttpErrorHandle::of(&response) {
        eprintln!("{}: {}", error.status(), error.report());
    }
    response
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::new()
        .route("/users/{id}", get(user))
        .route("/admin", get(admin))
        .route("/report", get(report))
        .layer(map_response(log));
    let listener = TcpListener::bind(("127.0.0.1", port("Three routes with axum", 0))).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, app).await
}
