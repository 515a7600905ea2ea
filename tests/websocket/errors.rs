//! Which errors say that the peer is gone, and which are handed back.

use std::io::{self, ErrorKind};

use actix_ws::ProtocolError as ActixError;
use genro_exceptions::WebSocketDisconnect;
use tungstenite::Error;
use tungstenite::error::{CapacityError, ProtocolError};

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

    let too_long = CapacityError::MessageTooLong { size: 2, max_size: 1 };
    let still_there = [
        io(ErrorKind::WouldBlock),
        io(ErrorKind::Interrupted),
        Error::AlreadyClosed,
        Error::Capacity(too_long),
        Error::Protocol(ProtocolError::UnmaskedFrameFromClient),
        Error::Utf8("canary".to_owned()),
    ];
    for error in still_there {
        let text = error.to_string();
        let back = WebSocketDisconnect::try_from(error).expect_err(&text);
        assert_eq!(back.to_string(), text);
    }
}

#[test]
fn of_actix() {
    let io = |kind: ErrorKind| ActixError::Io(io::Error::from(kind));
    for error in [io(ErrorKind::ConnectionReset), io(ErrorKind::Other)] {
        let left = WebSocketDisconnect::try_from(error).unwrap();
        assert_eq!(left.code(), 1006);
    }
    let still_there = [
        io(ErrorKind::InvalidData),
        ActixError::BadOpCode,
        ActixError::Overflow,
        ActixError::UnmaskedFrame,
    ];
    for error in still_there {
        let text = error.to_string();
        let back = WebSocketDisconnect::try_from(error).unwrap_err();
        assert_eq!(back.to_string(), text);
    }
}

#[test]
fn of_axum_every_one_is_the_last() {
    let error = axum::Error::new("connection reset");
    assert_eq!(WebSocketDisconnect::from(error).code(), 1006);
}
