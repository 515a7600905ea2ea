//! HTTP and gRPC on one port. Every error is declared once, in `error.rs`, and raised with `?` in both.
//!
//! `cargo run -p both` starts it. `README.md` shows what the clients receive.

mod error;
mod grpc;
mod http;
mod messages;
#[path = "../../quickstart/port.rs"]
mod port;
mod store;
#[cfg(test)]
mod tests;

use std::io;
use std::net::Ipv4Addr;

use axum::Router;
use genro_exceptions::ProblemJson;
use genro_exceptions::tower::ErrorLayer;
use tokio::net::TcpListener;
use tonic::server::NamedService as _;

use crate::grpc::UsersServer;
use crate::port::port;
use crate::store::Store;

fn app() -> Router {
    let store = Store::new();
    // A path of its own for the service, so that 404 and 405 stay those of HTTP.
    let methods = format!("/{}/{{method}}", UsersServer::<Store>::NAME);
    let errors = ErrorLayer::new().format::<ProblemJson>().on_error(|error, request| {
        eprintln!("{} {}: {}", request.method, request.uri.path(), error.report());
    });
    http::routes(store.clone()).route_service(&methods, UsersServer::new(store)).layer(errors)
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let port = port("Users over HTTP and gRPC on one port", 3000);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("users on http://{}", listener.local_addr()?);
    axum::serve(listener, app()).await
}
