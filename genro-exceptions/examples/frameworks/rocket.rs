//! Three routes with Rocket. Run `cargo run --example rocket --features rocket`, then request `/users/7`, `/admin` or
//! `/report` with `curl -i`.

#[path = "../quickstart/port.rs"]
mod port;

use genro_exceptions::{HttpError, integrations::rocket::error_of};
use rocket::config::{Config, LogLevel};
use rocket::fairing::AdHoc;
use rocket::{get, routes};

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

#[get("/users/<id>")]
fn user(id: u64) -> Result<String, ApiError> {
    Err(ApiError::user_not_found(id))
}

#[get("/admin")]
fn admin() -> Result<String, ApiError> {
    Err(ApiError::token_missing())
}

#[get("/report")]
fn report() -> Result<String, ApiError> {
    Ok(std::fs::read_to_string("no-such-report.txt")?)
}

#[rocket::main]
async fn main() -> Result<(), Box<rocket::Error>> {
    let log = AdHoc::on_response("log", |request, _| {
        Box::pin(async move {
            if let Some(error) = error_of(request) {
                eprintln!("{}: {}", error.status(), error.report());
            }
        })
    });
    let url = AdHoc::on_liftoff("url", |rocket| {
        Box::pin(async { println!("http://127.0.0.1:{}", rocket.config().port) })
    });
    let config = Config {
        port: port("Three routes with Rocket", 0),
        log_level: LogLevel::Off,
        ..Config::debug_default()
    };
    let app = rocket::custom(config).mount("/", routes![user, admin, report]);
    app.attach(log).attach(url).launch().await?;
    Ok(())
}
