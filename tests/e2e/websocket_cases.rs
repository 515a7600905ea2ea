//! The quickstart's WebSocket: refused before the upgrade, closed after it, by one and the same errors.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use tungstenite::{Error, Message, WebSocket};

use crate::process::Quickstart;
use crate::socket::{self, closed};
use crate::wire::{ask, connect, exchange_with};

const TOKEN: &str = "Bearer open-sesame";
const HANDSHAKE: &str = "upgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\n\
                         sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

/// Opens a WebSocket on a note.
fn open(server: &Quickstart, id: u64, token: Option<&str>) -> Result<WebSocket<TcpStream>, Error> {
    socket::open(&server.address, &format!("/notes/{id}/live"), token)
}

#[test]
fn without_the_token_the_handshake_is_refused() {
    let server = Quickstart::start();
    for (token, status, challenge, log) in [
        (None, 401, Some(r#"Bearer realm="notes""#), "GET /notes/1/live 401: a token is missing"),
        (
            Some("Bearer guess"),
            403,
            None,
            "GET /notes/1/live 403: this token does not grant access",
        ),
    ] {
        let Err(Error::Http(response)) = open(&server, 1, token) else {
            panic!("the handshake is not refused");
        };
        assert_eq!(response.status(), status);
        let headers = response.headers();
        assert_eq!(headers["content-type"], "application/json");
        let given = headers.get("www-authenticate");
        assert_eq!(given.map(|value| value.to_str().unwrap()), challenge);
        assert!(!headers.contains_key("sec-websocket-accept"));
        assert_eq!(server.log_line(), log);
    }
}

#[test]
fn a_refused_handshake_is_an_ordinary_response_on_the_wire() {
    let server = Quickstart::start();
    let handshake = HANDSHAKE.replace("connection: upgrade\r\n", "");
    let answer = exchange_with(&server.address, "GET /notes/1/live", &handshake, "");
    assert_eq!(
        answer,
        "HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Bearer realm=\"notes\"\r\n\
         content-type: application/json\r\ncontent-length: 65\r\n\r\n\
         {\"error\":{\"code\":\"TOKEN_MISSING\",\"message\":\"a token is missing\"}}"
    );
}

#[test]
fn once_open_an_error_closes_with_its_own_code() {
    let server = Quickstart::start();
    let mut socket = open(&server, 7, Some(TOKEN)).unwrap();
    assert_eq!(closed(&mut socket), (4404, "note 7 not found".to_owned()));
    assert_eq!(server.log_line(), "/notes/7/live closed with 4404: note 7 not found");
}

#[test]
fn once_open_an_error_without_a_code_closes_with_that_of_its_status() {
    let server = Quickstart::start();
    for (message, reason) in
        [("", "text: must not be empty"), ("buy milk", "note 1 already has this text")]
    {
        let mut socket = open(&server, 1, Some(TOKEN)).unwrap();
        assert_eq!(socket.read().unwrap(), Message::text("buy milk"));
        socket.send(Message::text(message)).unwrap();
        assert_eq!(closed(&mut socket), (1008, reason.to_owned()));
        let log = format!("/notes/1/live closed with 1008: {reason}");
        assert_eq!(server.log_line(), log);
    }
}

#[test]
fn what_is_deleted_meanwhile_is_not_found() {
    let server = Quickstart::start();
    let mut socket = open(&server, 1, Some(TOKEN)).unwrap();
    assert_eq!(socket.read().unwrap(), Message::text("buy milk"));
    let deleted = ask("DELETE", &server.url("/notes/1"), Some(TOKEN), "");
    assert_eq!(deleted.status, 204);
    socket.send(Message::text("buy oat milk")).unwrap();
    assert_eq!(closed(&mut socket), (4404, "note 1 not found".to_owned()));
    assert_eq!(ask("GET", &server.url("/notes/1"), None, "").status, 404);
}

#[test]
fn what_goes_well_keeps_it_open() {
    let server = Quickstart::start();
    let mut socket = open(&server, 1, Some(TOKEN)).unwrap();
    assert_eq!(socket.read().unwrap(), Message::text("buy milk"));
    for text in ["buy oat milk", "koupit mléko"] {
        socket.send(Message::text(text)).unwrap();
        assert_eq!(socket.read().unwrap(), Message::text(text));
    }
    socket.close(None).unwrap();
    assert!(matches!(socket.read(), Ok(Message::Close(_))));
    assert_eq!(server.stop(), [""; 0]);
}

#[test]
fn the_close_frame_byte_for_byte() {
    let server = Quickstart::start();
    let mut stream = connect(&server.address);
    let address = &server.address;
    let request = format!(
        "GET /notes/7/live HTTP/1.1\r\nhost: {address}\r\nauthorization: {TOKEN}\r\n{HANDSHAKE}\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    let (head, frames) = answer.split_at(end + 4);
    let head = String::from_utf8_lossy(head);
    assert!(head.starts_with("HTTP/1.1 101 Switching Protocols\r\n"), "{head}");
    // The last frame, a close; unmasked, 18 bytes; 4404 in network byte order; the reason. Then nothing.
    assert_eq!(frames, b"\x88\x12\x11\x34note 7 not found");
}
