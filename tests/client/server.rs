//! The servers: axum, with whatever error a test raises; and one that writes the bytes that it is given.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{HttpNotFound, ProblemJson};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::envelope::Envelope;

type Raise = Box<dyn FnOnce() -> Response + Send>;
type Raised = Arc<Mutex<HashMap<u64, Raise>>>;

/// A server that answers with the errors that are raised.
#[derive(Clone)]
pub(crate) struct Server {
    address: SocketAddr,
    raised: Raised,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let raised = Raised::default();
        let routes =
            || Router::new().route("/{number}", get(answer)).with_state(Arc::clone(&raised));
        let app = routes()
            .nest("/problem", routes().layer(ErrorLayer::new().format::<ProblemJson>()))
            .nest("/envelope", routes().layer(ErrorLayer::new().format::<Envelope>()))
            .fallback(|| async { HttpNotFound::new() });
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async { axum::serve(listener, app).await });
        Self { address, raised }
    }

    /// The URL that answers with the error once.
    pub(crate) fn raise(&self, folder: &str, error: impl IntoResponse + Send + 'static) -> String {
        let mut raised = self.raised.lock().expect("the lock");
        let number = raised.len() as u64;
        raised.insert(number, Box::new(|| error.into_response()));
        format!("http://{}{folder}/{number}", self.address)
    }
}

async fn answer(State(raised): State<Raised>, Path(number): Path<u64>) -> Response {
    // The entry stays, so that the numbers are not given twice.
    let gone: Raise = Box::new(|| HttpNotFound::new().into_response());
    let raise = raised.lock().expect("the lock").insert(number, gone);
    raise.expect("an error")()
}

/// The URL of a server that answers one request with these bytes, and closes the connection.
pub(crate) async fn bytes(answer: impl Into<Vec<u8>>) -> String {
    let answer = answer.into();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("a client");
        let mut request = [0; 4096];
        let _ = socket.read(&mut request).await;
        // A client that has read enough hangs up.
        let _ = socket.write_all(&answer).await;
        let _ = socket.shutdown().await;
    });
    format!("http://{address}/")
}
