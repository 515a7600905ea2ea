//! A WebSocket client.

use std::net::TcpStream;

use tungstenite::client::{ClientRequestBuilder, client};
use tungstenite::handshake::HandshakeError;
use tungstenite::{Error, Message, WebSocket};

use crate::wire::connect;

/// Opens a WebSocket, or says how that was refused.
pub(crate) fn open(
    address: &str,
    path: &str,
    token: Option<&str>,
) -> Result<WebSocket<TcpStream>, Error> {
    let uri = format!("ws://{address}{path}");
    let mut request = ClientRequestBuilder::new(uri.parse().expect("a URI"));
    if let Some(token) = token {
        request = request.with_header("authorization", token);
    }
    match client(request, connect(address)) {
        Ok((socket, _)) => Ok(socket),
        Err(HandshakeError::Failure(error)) => Err(error),
        Err(HandshakeError::Interrupted(_)) => panic!("the server does not answer in time"),
    }
}

/// The code and the reason of the close frame that comes next.
pub(crate) fn closed(socket: &mut WebSocket<TcpStream>) -> (u16, String) {
    match socket.read().expect("a frame") {
        Message::Close(Some(frame)) => (frame.code.into(), frame.reason.to_string()),
        other => panic!("not a close frame: {other:?}"),
    }
}
