//! Closing a WebSocket, over real sockets: one set of facts, every library that has a frame of ours.

mod client;
mod errors;
mod servers;
mod upgrade;

use genro_exceptions::{
    CloseCode, HttpInternalServerError, WebSocketDisconnect, WebSocketException,
};

/// What must never be sent.
const CANARY: &str = "canary-5ec2e7";

/// A reason of 5,000 bytes in characters of two, so that byte 123 is in the middle of one.
fn long_reason() -> String {
    "é".repeat(2500)
}

/// What each server raises before the upgrade, at `/refused`.
fn refusal() -> WebSocketException {
    WebSocketException::with_reason(CloseCode::POLICY_VIOLATION, "one room at a time")
        .caused_by(CANARY)
}

/// What each server raises after the upgrade, by path; nothing where it is to listen.
fn raised(path: &str) -> Option<genro_exceptions::HttpException> {
    let code = CloseCode::new(4001).expect("a private code");
    Some(match path {
        "/closed" => WebSocketException::with_reason(code, "out of credit").into(),
        "/bare" => WebSocketException::new(CloseCode::GOING_AWAY).into(),
        "/long" => WebSocketException::with_reason(code, long_reason()).into(),
        "/failed" => HttpInternalServerError::new().caused_by(CANARY).into(),
        _ => return None,
    })
}

/// Frames that a server has to close the connection for, and the code that says why. Each is masked, with zeros.
fn violations() -> Vec<(Vec<u8>, u16)> {
    const FIRST: u8 = 0x01;
    const LAST: u8 = 0x80;
    const BINARY: u8 = 0x82;
    const TEXT: u8 = 0x81;
    let frame = |head: u8, payload: &[u8]| {
        let length = u8::try_from(payload.len()).expect("a short frame");
        [&[head, 0x80 | length, 0, 0, 0, 0], payload].concat()
    };
    let half = [b'x'; servers::LIMIT / 2 + 1];
    vec![
        // Too big: one message, and one in two fragments.
        (frame(BINARY, &[b'x'; servers::LIMIT + 1]), 1009),
        ([frame(FIRST, &half), frame(LAST, &half)].concat(), 1009),
        // A text that is not UTF-8.
        (frame(TEXT, &[0xFF, 0xFF]), 1007),
        // A reserved opcode, a continuation of nothing, and a frame without a mask.
        (frame(0x83, &[]), 1002),
        (frame(LAST, b"x"), 1002),
        (vec![TEXT, 1, b'x'], 1002),
    ]
}

/// One row a library: the module of its server.
macro_rules! servers {
    ($($name:ident)*) => {$(
        mod $name {
            use crate::servers::$name::start;
            use crate::{CANARY, WebSocketDisconnect, client, long_reason, violations};

            #[test]
            fn before_the_upgrade_it_is_a_refused_handshake() {
                let (status, headers, body) = client::refused(&start(), "/refused");
                assert_eq!((status, body.as_str()), (403, "one room at a time"));
                assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
                assert!(!format!("{headers:?}").contains(CANARY));
            }

            #[test]
            fn after_it_a_close_frame_with_code_and_reason() {
                let server = start();
                let closed = |path| client::closed(&server, path);
                assert_eq!(closed("/closed"), (4001, "out of credit".to_owned()));
                assert_eq!(closed("/bare"), (1001, String::new()));
            }

            #[test]
            fn a_5xx_says_its_detail_and_no_more() {
                let closed = client::closed(&start(), "/failed");
                assert_eq!(closed, (1011, "Internal server error".to_owned()));
            }

            #[test]
            fn a_long_reason_is_cut_between_two_characters() {
                let (code, reason) = client::closed(&start(), "/long");
                assert_eq!((code, reason.len()), (4001, 122));
                assert!(long_reason().starts_with(&reason));
            }

            #[test]
            fn the_peer_says_why_it_leaves() {
                let (left, _) = client::leave(&start(), Some((1001, "tab closed")));
                assert_eq!(left, WebSocketDisconnect::with_reason(1001, "tab closed"));
                assert!(left.is_clean());
                let (left, _) = client::leave(&start(), Some((4999, "")));
                assert_eq!(left, WebSocketDisconnect::new(4999));
                assert_eq!(left.close_frame(), None);
            }

            /// The socket was dropped before the answer was sent.
            #[test]
            fn the_close_of_the_peer_is_answered() {
                let server = start();
                for _ in 0..50 {
                    let (left, answer) = client::leave(&server, Some((1001, "tab closed")));
                    assert_eq!(answer, Some(1001));
                    assert!(left.is_clean());
                }
            }

            /// The peer learnt nothing, and the report was a lost connection.
            #[test]
            fn a_violation_is_reported_and_answered_by_its_code() {
                let server = start();
                for (bytes, code) in violations() {
                    let (left, answer) = client::violate(&server, &bytes);
                    assert_eq!((left.code(), answer), (code, Some(code)), "{bytes:?}");
                    assert!(!left.is_clean());
                    assert_eq!(left.close_frame().map(|frame| frame.code.as_u16()), Some(code));
                }
            }

            #[test]
            fn a_close_frame_without_a_code_is_1005() {
                let (left, answer) = client::leave(&start(), None);
                assert_eq!(left, WebSocketDisconnect::new(1005));
                assert!(left.is_clean());
                assert_eq!(answer, Some(1005));
            }

            #[test]
            fn a_lost_connection_is_1006() {
                let left = client::vanish(&start());
                assert_eq!(left, WebSocketDisconnect::new(1006));
                assert!(!left.is_clean());
                assert_eq!(left.close_frame(), None);
            }
        }
    )*};
}

servers! { tungstenite axum actix }
