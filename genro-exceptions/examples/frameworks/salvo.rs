//! Three routes with salvo. Run `cargo run --example salvo --features salvo`, then request `/users/7`, `/admin` or
//! `/report` with `curl -i`.

#[path = "../quickstart/port.rs"]
mod port;

use genro_exceptions::{HttpError, HttpErrorHandle};
use salvo::prelude::*;

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
async fn user(req: &mut Request) -> Result<String, ApiError> {
    let id = req.param("id").unwrap_or_default();
    Err(ApiError::user_not_found(id))
}

#[handler]
async fn admin() -> Result<String, ApiError> {
    Err(ApiError::token_missing())
}

#[handler]
async fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

#[handler]
async fn log(req: &mut Request, depot: &mut Depot, res: &mut Response, next: &mut FlowCtrl) {
    next.call_next(req, depot, res).await;
    if let Some(error) = res.extensions.get::<HttpErrorHandle>() {
        eprintln!("{}: {}", error.status(), error.report());
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::new()
        .hoop(log)
        .push(Router::with_path("users/{id}").get(user))
        .push(Router::with_path("admin").get(admin))
        .push(Router::with_path("report").get(report));
    let acceptor = TcpListener::new(("127.0.0.1", port("Three routes with salvo", 0))).bind().await;
    println!("http://{}", acceptor.local_addr()?);
    Server::new(acceptor).serve(app).await;
    Ok(())
}
