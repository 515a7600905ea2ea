//! A todo service with axum and SQLite. Every error is declared in `error.rs`, raised with `?`, and logged in `log.rs`.
//!
//! `cargo run -p todo` starts it. `README.md` shows its responses and its log.

mod auth;
mod faults;
mod feed;
mod limit;
mod log;
mod openapi;
mod options;
mod store;
mod todos;

use std::error::Error;
use std::io;
use std::net::Ipv4Addr;
use std::process::ExitCode;

use axum::routing::{delete, get, put};
use axum::{Router, middleware};
use genro_exceptions::ProblemJson;
use genro_exceptions::tower::{ErrorLayer, panic_response};
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;

use todo::error;

use crate::feed::Feed;
use crate::limit::Limit;
use crate::options::Options;
use crate::store::Store;

/// The state that the handlers share.
#[derive(Debug, Clone)]
struct Service {
    store: Store,
    limit: Limit,
    feed: Feed,
}

fn app(service: Service) -> Router {
    // A problem for every error response, also for those of axum, of a panic and of other libraries.
    let errors =
        ErrorLayer::new().format::<ProblemJson>().on_error(|error, _| log::error(&**error));
    Router::new()
        .route("/todos", get(todos::list).post(todos::create))
        .route("/todos/{id}", delete(todos::remove))
        .route("/todos/{id}/done", put(todos::finish))
        .route("/feed", get(feed::open))
        .route("/export", get(faults::export))
        .route("/backup", get(faults::backup))
        .merge(openapi::page())
        .fallback(todos::no_such_path)
        // Everything that creates an error response belongs inside of `errors`.
        .layer(CatchPanicLayer::custom(panic_response))
        .layer(errors)
        .layer(middleware::from_fn(log::requests))
        .with_state(service)
}

async fn serve() -> Result<(), Box<dyn Error>> {
    let options = Options::read();
    let service = Service {
        store: Store::open(options.database.as_deref())?,
        limit: Limit::default(),
        feed: Feed::new(),
    };
    let port = options.port;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    let listener = listener.map_err(|error| format!("cannot listen on port {port}: {error}"))?;
    println!("todos on http://{}", listener.local_addr()?);
    axum::serve(listener, app(service)).await?;
    Ok(())
}

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("todo: {problem}");
            ExitCode::FAILURE
        }
    }
}
