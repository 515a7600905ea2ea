//! The same service on axum, and its client.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use genro_exceptions::HttpException;
use tokio::net::TcpListener;

use crate::errors::raise;

async fn show(Path(name): Path<String>) -> Result<String, HttpException> {
    raise(&name)
}

/// Starts the service, with more routes.
pub(crate) async fn serve(routes: Router) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let app = routes.route("/raise/{name}", get(show));
    tokio::spawn(async { axum::serve(listener, app).await });
    address
}

/// The status and the body of a response.
pub(crate) async fn ask(address: SocketAddr, path: &str) -> (u16, String) {
    let url = format!("http://{address}{path}");
    let asked = tokio::task::spawn_blocking(move || {
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0);
        let agent = ureq::Agent::from(config.build());
        let mut response = agent.get(url).call().expect("a response");
        (response.status().as_u16(), response.body_mut().read_to_string().expect("a text"))
    });
    asked.await.expect("no panic")
}
