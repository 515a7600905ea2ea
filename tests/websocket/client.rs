//! The peer: tungstenite's client, on a socket of its own.

use std::io::Write as _;
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use genro_exceptions::WebSocketDisconnect;
use http::HeaderMap;
use tungstenite::handshake::HandshakeError;
use tungstenite::protocol::CloseFrame;
use tungstenite::{Error, Message, WebSocket};

use crate::servers::Server;

/// How long a test waits for the other side.
const PATIENCE: Duration = Duration::from_secs(10);

type Opened = Result<WebSocket<TcpStream>, Error>;

fn open(server: &Server, path: &str) -> Opened {
    let stream = TcpStream::connect(server.address).expect("the server listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout above zero");
    let url = format!("ws://{}{path}", server.address);
    match tungstenite::client(url, stream) {
        Ok((socket, _)) => Ok(socket),
        Err(HandshakeError::Failure(error)) => Err(error),
        Err(HandshakeError::Interrupted(_)) => panic!("the server does not answer"),
    }
}

fn opened(server: &Server, path: &str) -> WebSocket<TcpStream> {
    open(server, path).expect("the server upgrades")
}

/// The answer of a server that does not upgrade: status, headers, body.
pub(crate) fn refused(server: &Server, path: &str) -> (u16, HeaderMap, String) {
    let Err(Error::Http(response)) = open(server, path) else {
        panic!("the server must answer by HTTP");
    };
    let (parts, body) = response.into_parts();
    let body = String::from_utf8(body.unwrap_or_default()).expect("a text");
    (parts.status.as_u16(), parts.headers, body)
}

/// Code and reason of the frame by which the server closes.
pub(crate) fn closed(server: &Server, path: &str) -> (u16, String) {
    let mut socket = opened(server, path);
    loop {
        match socket.read() {
            Ok(Message::Close(frame)) => {
                let frame = frame.expect("a code");
                return (frame.code.into(), frame.reason.as_str().to_owned());
            }
            Ok(_) => {}
            Err(error) => panic!("closed without a frame: {error}"),
        }
    }
}

/// What the server reports when the client leaves with a close frame, and the code of its answer, if there is one.
pub(crate) fn leave(
    server: &Server,
    frame: Option<(u16, &str)>,
) -> (WebSocketDisconnect, Option<u16>) {
    let mut socket = opened(server, "/listen");
    socket.send("hello".into()).expect("it is sent");
    let frame = frame.map(|(code, reason)| CloseFrame { code: code.into(), reason: reason.into() });
    socket.close(frame).expect("it is sent");
    let answer = read_close(&mut socket);
    (left(server), answer)
}

/// The code of the close frame that the server sends before the connection ends, if there is one; 1005 if it has none.
fn read_close(socket: &mut WebSocket<TcpStream>) -> Option<u16> {
    let mut code = None;
    loop {
        match socket.read() {
            Ok(Message::Close(frame)) => code = Some(frame.map_or(1005, |frame| frame.code.into())),
            // Also after the close frame: the next call answers it.
            Ok(_) => {}
            Err(_) => return code,
        }
    }
}

/// What the server reports when the client sends such bytes, and the code of the close frame that it sends.
pub(crate) fn violate(server: &Server, bytes: &[u8]) -> (WebSocketDisconnect, Option<u16>) {
    let mut socket = opened(server, "/listen");
    socket.get_mut().write_all(bytes).expect("it is sent");
    let answer = read_close(&mut socket);
    (left(server), answer)
}

/// What the server reports when the connection breaks off.
pub(crate) fn vanish(server: &Server) -> WebSocketDisconnect {
    let mut socket = opened(server, "/listen");
    socket.send("hello".into()).expect("it is sent");
    let stream = socket.get_mut();
    stream.shutdown(Shutdown::Both).expect("it was open");
    left(server)
}

fn left(server: &Server) -> WebSocketDisconnect {
    server.left.recv_timeout(PATIENCE).expect("a report")
}
