//! tungstenite, blocking, one connection after the other.

use std::net::TcpStream;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use genro_exceptions::{CloseFrame, HttpError, WebSocketDisconnect};
use tungstenite::handshake::server::{Callback, ErrorResponse, Request, Response};
use tungstenite::protocol::WebSocketConfig;
use tungstenite::{Error, Message, WebSocket, accept_hdr_with_config};

use super::{LIMIT, Server, listen};
use crate::{raised, refusal};

/// Starts the server.
pub(crate) fn start() -> Server {
    let (listener, address) = listen();
    let (report, left) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            serve(stream.expect("a connection"), &report);
        }
    });
    Server { address, left }
}

fn serve(stream: TcpStream, report: &Sender<WebSocketDisconnect>) {
    let mut path = String::new();
    let limits = WebSocketConfig::default().max_message_size(Some(LIMIT));
    // Refused: the response has been sent.
    let Ok(mut socket) = accept_hdr_with_config(stream, Upgrade(&mut path), Some(limits)) else {
        return;
    };
    if let Some(error) = raised(&path) {
        return finish(&mut socket, Some(error.close_frame()));
    }
    let left = hear(&mut socket).expect("a peer that is gone");
    finish(&mut socket, left.close_frame());
    // Nobody listens to a test that has failed.
    let _ = report.send(left);
}

/// Sends a close frame, if one is due, and completes the closing handshake.
fn finish(socket: &mut WebSocket<TcpStream>, frame: Option<CloseFrame>) {
    if let Some(frame) = frame {
        // Fails if the peer is gone.
        let _ = socket.close(Some(frame.into()));
    }
    // The next call answers a close frame of the peer; further calls wait for the answer to ours.
    while socket.read().is_ok() {}
}

/// Reads until the peer leaves.
fn hear(socket: &mut WebSocket<TcpStream>) -> Result<WebSocketDisconnect, Error> {
    loop {
        match socket.read() {
            Ok(Message::Close(frame)) => return Ok(frame.into()),
            Ok(_) => {}
            Err(error) => return WebSocketDisconnect::try_from(error),
        }
    }
}

/// Notes the path, and refuses at `/refused`.
struct Upgrade<'a>(&'a mut String);

impl Callback for Upgrade<'_> {
    fn on_request(self, request: &Request, response: Response) -> Result<Response, ErrorResponse> {
        request.uri().path().clone_into(self.0);
        if self.0 == "/refused" {
            return Err(refusal().to_response::<String>().map(Some));
        }
        Ok(response)
    }
}
