//! The WebSocket: refused before the upgrade, closed after it, by one and the same errors.

use std::fs;
use std::net::TcpStream;

use tungstenite::{Error, Message, WebSocket};

use crate::service::{ALICE, BOB, Folder, Service};
use crate::socket::{self, closed};

fn open(service: &Service, token: Option<&str>) -> Result<WebSocket<TcpStream>, Error> {
    socket::open(&service.address, "/feed", token)
}

fn say(socket: &mut WebSocket<TcpStream>, title: &str) {
    socket.send(Message::text(title)).expect("it is open");
}

#[test]
fn without_a_token_the_handshake_is_refused() {
    let service = Service::start();
    for (token, challenge, detail) in [
        (None, r#"Bearer realm="todos""#, "a token is required"),
        (
            Some("Bearer guess"),
            r#"Bearer realm="todos", error="invalid_token""#,
            "the token is not valid",
        ),
    ] {
        let Err(Error::Http(response)) = open(&service, token) else {
            panic!("the handshake is not refused");
        };
        assert_eq!(response.status(), 401);
        assert_eq!(response.headers()["www-authenticate"], challenge);
        assert!(!response.headers().contains_key("sec-websocket-accept"));
        assert_eq!(
            service.log_line(),
            format!(r#" INFO request{{method=GET path="/feed"}}: todo::log: {detail} status=401"#)
        );
    }
}

#[test]
fn each_hears_of_their_own_changes() {
    let service = Service::start();
    let mut alice = open(&service, Some(ALICE)).unwrap();
    let mut bob = open(&service, Some(BOB)).unwrap();
    say(&mut alice, "tea");
    assert_eq!(alice.read().unwrap(), Message::text("added 1 tea"));
    say(&mut bob, "nails");
    assert_eq!(bob.read().unwrap(), Message::text("added 2 nails"));
    say(&mut alice, "čaj");
    assert_eq!(alice.read().unwrap(), Message::text("added 3 čaj"));
    alice.close(None).unwrap();
    assert!(matches!(alice.read(), Ok(Message::Close(_))));
    assert_eq!(service.stop(), [""; 0]);
}

#[test]
fn once_open_an_error_closes_with_its_code_and_its_detail() {
    let service = Service::start();
    let mut alice = open(&service, Some(ALICE)).unwrap();
    say(&mut alice, "tea");
    assert_eq!(alice.read().unwrap(), Message::text("added 1 tea"));
    for (title, code, reason) in
        [("", 1008, "title: must not be empty"), ("tea", 4409, r#""tea" is already on the list"#)]
    {
        let mut socket = open(&service, Some(ALICE)).unwrap();
        say(&mut socket, title);
        assert_eq!(closed(&mut socket), (code, reason.to_owned()));
        assert_eq!(
            service.log_line(),
            format!(r#" INFO feed{{user="alice"}}: todo::log: {reason} close={code}"#)
        );
    }
}

#[test]
fn once_open_too_many_changes_close_it() {
    let service = Service::start();
    let mut bob = open(&service, Some(BOB)).unwrap();
    for number in 1..=5 {
        say(&mut bob, &format!("nail {number}"));
        let added = format!("added {number} nail {number}");
        assert_eq!(bob.read().unwrap(), Message::text(added));
    }
    say(&mut bob, "nail 6");
    let reason = "at most five changes per minute are allowed".to_owned();
    assert_eq!(closed(&mut bob), (1008, reason));
}

#[test]
fn once_open_a_broken_database_closes_with_1011_and_its_cause_stays_in_the_log() {
    let folder = Folder::new();
    let file = folder.file("todos.db");
    let service = Service::with_database(&file);
    let mut alice = open(&service, Some(ALICE)).unwrap();
    fs::write(&file, "broken\n").unwrap();
    say(&mut alice, "tea");
    let reason = "the list cannot be reached".to_owned();
    assert_eq!(closed(&mut alice), (1011, reason));
    let log = service.log_line();
    let start = r#"ERROR feed{user="alice"}: todo::log: the list cannot be reached: file is not a database"#;
    assert!(log.starts_with(start), "{log}");
    assert!(log.ends_with(" close=1011"), "{log}");
}
