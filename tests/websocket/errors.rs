//! Which errors say that the peer is gone or breaks the rules, and which are handed back.

use std::io::{self, ErrorKind};

use actix_ws::ProtocolError as ActixError;
use genro_exceptions::WebSocketDisconnect;
use tungstenite::Error;
use tungstenite::error::{CapacityError, ProtocolError};
use tungstenite::protocol::frame::coding::Data;

#[test]
fn of_tungstenite() {
    let io = |kind: ErrorKind| Error::Io(io::Error::from(kind));
    let gone = [
        (Error::ConnectionClosed, 1005),
        (io(ErrorKind::ConnectionReset), 1006),
        (io(ErrorKind::BrokenPipe), 1006),
        (io(ErrorKind::UnexpectedEof), 1006),
        (Error::Protocol(ProtocolError::ResetWithoutClosingHandshake), 1006),
    ];
    for (error, code) in gone {
        let text = error.to_string();
        let left = WebSocketDisconnect::try_from(error).expect(&text);
        assert_eq!(left.code(), code, "{text}");
    }

    let too_long = || CapacityError::MessageTooLong { size: 2, max_size: 1 };
    let violations = [
        (Error::Capacity(too_long()), 1009),
        (Error::Utf8("canary".to_owned()), 1007),
        (Error::Protocol(ProtocolError::UnmaskedFrameFromClient), 1002),
        (Error::Protocol(ProtocolError::InvalidCloseSequence), 1002),
        (Error::Protocol(ProtocolError::ExpectedFragment(Data::Text)), 1002),
    ];
    for (error, code) in violations {
        let text = error.to_string();
        // The same error by way of axum, which boxes that of its own version.
        check_violation(&WebSocketDisconnect::from(axum::Error::new(text.clone())), code, &text);
        check_violation(&WebSocketDisconnect::try_from(error).expect(&text), code, &text);
    }

    let others = [
        io(ErrorKind::WouldBlock),
        io(ErrorKind::Interrupted),
        Error::AlreadyClosed,
        Error::AttackAttempt,
        Error::Capacity(CapacityError::TooManyHeaders),
        Error::Protocol(ProtocolError::SendAfterClosing),
        Error::Protocol(ProtocolError::HandshakeIncomplete),
    ];
    for error in others {
        let text = error.to_string();
        let back = WebSocketDisconnect::try_from(error).expect_err(&text);
        assert_eq!(back.to_string(), text);
    }
}

fn check_violation(left: &WebSocketDisconnect, code: u16, text: &str) {
    assert_eq!(left.code(), code, "{text}");
    assert!(!left.is_clean(), "{text}");
    let frame = left.close_frame().expect("the peer is still connected");
    assert_eq!((frame.code.as_u16(), &*frame.reason), (code, ""), "{text}");
}

#[test]
fn of_actix() {
    let io = |kind: ErrorKind| ActixError::Io(io::Error::from(kind));
    for error in [io(ErrorKind::ConnectionReset), io(ErrorKind::Other)] {
        let left = WebSocketDisconnect::try_from(error).expect("it is lost");
        assert_eq!(left.code(), 1006);
        assert_eq!(left.close_frame(), None);
    }
    let violations = [
        (io(ErrorKind::InvalidData), 1007),
        (ActixError::Overflow, 1009),
        (ActixError::BadOpCode, 1002),
        (ActixError::UnmaskedFrame, 1002),
        (ActixError::InvalidLength(126), 1002),
        (ActixError::ContinuationNotStarted, 1002),
    ];
    for (error, code) in violations {
        let text = error.to_string();
        check_violation(&WebSocketDisconnect::try_from(error).expect(&text), code, &text);
    }
}

#[test]
fn of_axum_every_other_one_is_a_lost_connection() {
    for text in [
        "connection reset",
        "WebSocket protocol error: Connection reset without closing handshake",
        "WebSocket protocol error: Sending after closing is not allowed",
        "IO error: UTF-8 encoding error",
        "Trying to work with closed connection",
    ] {
        let left = WebSocketDisconnect::from(axum::Error::new(text));
        assert_eq!(left, WebSocketDisconnect::new(1006), "{text}");
        assert_eq!(left.close_frame(), None);
    }
}
