//! Servers that close, and report how they were closed.

pub(crate) mod actix;
pub(crate) mod axum;
pub(crate) mod tungstenite;

use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::Receiver;

use genro_exceptions::WebSocketDisconnect;

/// How many bytes a message may have.
pub(crate) const LIMIT: usize = 64;

/// A server that runs until the tests end.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    /// What it was told at `/listen`.
    pub(crate) left: Receiver<WebSocketDisconnect>,
}

/// A free port, and its address.
fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    (listener, address)
}
