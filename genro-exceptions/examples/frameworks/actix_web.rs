//! Three routes with actix-web. Run `cargo run --example actix_web --features actix-web`, then request `/users/7`,
//! `/admin` or `/report` with `curl -i`.

#[path = "../quickstart/port.rs"]
mod port;

use actix_web::{App, HttpServer, dev::Service as _, web};
use genro_exceptions::{HttpError, integrations::actix_web::error_of};

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

async fn user(id: web::Path<u64>) -> Result<String, ApiError> {
    Err(ApiError::user_not_found(*id))
}

async fn admin() -> Result<String, ApiError> {
    Err(ApiError::token_missing())
}

async fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let server = HttpServer::new(|| {
        App::new()
            .wrap_fn(|request, service| {
                let answer = service.call(request);
                async {
                    let answer = answer.await?;
                    if let Some(error) = error_of(answer.response()) {
                        eprintln!("{}: {}", error.status(), error.report());
                    }
                    Ok(answer)
                }
            })
            .route("/users/{id}", web::get().to(user))
            .route("/admin", web::get().to(admin))
            .route("/report", web::get().to(report))
    });
    let server = server.bind(("127.0.0.1", port("Three routes with actix-web", 0)))?;
    println!("http://{}", server.addrs()[0]);
    server.run().await
}
