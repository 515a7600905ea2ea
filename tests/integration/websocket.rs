//! Close codes, close frames and the two types that carry them.

use std::{borrow::Cow, collections::HashSet, error::Error, io};

use genro_exceptions::{
    CloseCode, CloseFrame, CloseReason, HttpError, InvalidCloseCode, InvalidHeader,
    WebSocketDisconnect, WebSocketException,
};
use http::{HeaderValue, StatusCode, header::RETRY_AFTER};
use proptest::prelude::*;

const REGISTERED: [(CloseCode, u16, &str); 15] = [
    (CloseCode::NORMAL_CLOSURE, 1000, "Normal Closure"),
    (CloseCode::GOING_AWAY, 1001, "Going Away"),
    (CloseCode::PROTOCOL_ERROR, 1002, "Protocol Error"),
    (CloseCode::UNSUPPORTED_DATA, 1003, "Unsupported Data"),
    (CloseCode::INVALID_FRAME_PAYLOAD_DATA, 1007, "Invalid Frame Payload Data"),
    (CloseCode::POLICY_VIOLATION, 1008, "Policy Violation"),
    (CloseCode::MESSAGE_TOO_BIG, 1009, "Message Too Big"),
    (CloseCode::MANDATORY_EXTENSION, 1010, "Mandatory Extension"),
    (CloseCode::INTERNAL_ERROR, 1011, "Internal Error"),
    (CloseCode::SERVICE_RESTART, 1012, "Service Restart"),
    (CloseCode::TRY_AGAIN_LATER, 1013, "Try Again Later"),
    (CloseCode::BAD_GATEWAY, 1014, "Bad Gateway"),
    (CloseCode::UNAUTHORIZED, 3000, "Unauthorized"),
    (CloseCode::FORBIDDEN, 3003, "Forbidden"),
    (CloseCode::TIMEOUT, 3008, "Timeout"),
];

#[test]
fn each_registered_code_has_a_constant_and_a_name() {
    for (code, number, name) in REGISTERED {
        assert_eq!(code.as_u16(), number);
        assert_eq!(u16::from(code), number);
        assert_eq!(code.to_string(), number.to_string());
        assert_eq!(code.name(), Some(name));
        assert_eq!(CloseCode::new(number), Some(code));
    }
}

#[test]
fn every_number_may_be_sent_or_not() {
    for number in 0..=u16::MAX {
        let may_be_sent = matches!(number, 1000..=1003 | 1007..=1014 | 3000..=4999);
        let code = CloseCode::new(number);
        assert_eq!(code.is_some(), may_be_sent, "{number}");
        assert_eq!(CloseCode::try_from(number).ok(), code, "{number}");
        if let Some(code) = code {
            assert_eq!(code.as_u16(), number);
            let name = REGISTERED.iter().find(|row| row.1 == number).map(|row| row.2);
            assert_eq!(code.name(), name, "{number}");
        }
    }
}

#[test]
fn is_usable_in_constants_and_sets() {
    const OUT_OF_CREDIT: CloseCode = match CloseCode::new(4001) {
        Some(code) => code,
        None => CloseCode::POLICY_VIOLATION,
    };
    const FOR_STATUS: CloseCode = CloseCode::for_status(StatusCode::FORBIDDEN);
    assert_eq!(OUT_OF_CREDIT.as_u16(), 4001);
    assert_eq!(OUT_OF_CREDIT.name(), None);
    assert_eq!(FOR_STATUS, CloseCode::FORBIDDEN);
    assert_eq!(CloseCode::default().as_u16(), 1000);
    assert!(CloseCode::GOING_AWAY < CloseCode::PROTOCOL_ERROR);
    assert_eq!(format!("{:?}", CloseCode::TIMEOUT), "CloseCode(3008)");
    assert_eq!(format!("{:>6}", CloseCode::TIMEOUT), "  3008");
    assert_eq!(HashSet::from([OUT_OF_CREDIT, OUT_OF_CREDIT]).len(), 1);
}

#[test]
fn an_invalid_code_says_which_ones_are_valid() {
    let error: InvalidCloseCode = CloseCode::try_from(1006).unwrap_err();
    assert_eq!(
        error.to_string(),
        "close code 1006 must not be sent: use 1000-1003, 1007-1014 or 3000-4999"
    );
    assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(error.detail(), "Internal Server Error");
    assert!(error.source().is_none());
}

#[test]
fn every_status_has_a_close_code() -> Result<(), http::status::InvalidStatusCode> {
    for number in 100..=999 {
        let expected = match number {
            401 => 3000,
            403 => 3003,
            408 => 3008,
            // Not 1014 for a 502: common peers reject it.
            503 => 1013,
            400..=499 => 1008,
            500..=599 => 1011,
            _ => 1000,
        };
        let status = StatusCode::from_u16(number)?;
        assert_eq!(CloseCode::for_status(status).as_u16(), expected, "{number}");
    }
    Ok(())
}

#[test]
fn a_payload_is_the_code_and_the_reason() {
    let payload = |code, reason: &str| CloseFrame::new(code, reason).to_payload();
    assert_eq!(payload(CloseCode::NORMAL_CLOSURE, ""), [0x03, 0xe8]);
    assert_eq!(payload(CloseCode::POLICY_VIOLATION, "no"), [0x03, 0xf0, b'n', b'o']);
    assert_eq!(payload(CloseCode::UNAUTHORIZED, "é"), [0x0b, 0xb8, 0xc3, 0xa9]);
    let longest = "x".repeat(124);
    assert_eq!(payload(CloseCode::NORMAL_CLOSURE, &longest).len(), 125);
}

#[test]
fn a_reason_is_cut_between_characters() {
    let cases = [
        ("x".repeat(122), 122),
        ("x".repeat(123), 123),
        ("x".repeat(124), 123),
        ("é".repeat(61), 122),
        ("é".repeat(62), 122),
        (format!("x{}", "é".repeat(61)), 123),
        (format!("x{}", "é".repeat(62)), 123),
        ("€".repeat(41), 123),
        ("€".repeat(42), 123),
        (format!("x{}", "€".repeat(41)), 121),
        ("🦀".repeat(31), 120),
        (format!("xxx{}", "🦀".repeat(31)), 123),
        (format!("{}🦀", "x".repeat(120)), 120),
        (format!("{}🦀", "x".repeat(119)), 123),
    ];
    for (text, bytes) in cases {
        assert_eq!(CloseReason::from(&*text).len(), bytes, "{text}");
        assert_eq!(CloseReason::from(text.clone()).len(), bytes, "{text}");
        assert_eq!(CloseReason::from(Cow::Borrowed(&*text)).len(), bytes, "{text}");
        assert_eq!(CloseReason::from(Cow::from(text.clone())), text[..bytes], "{text}");
    }
}

#[test]
fn a_reason_is_text() {
    let reason = CloseReason::from("room closed");
    assert_eq!(reason, "room closed");
    assert_eq!(reason, *"room closed");
    assert_eq!(reason, String::from("room closed"));
    assert_eq!(reason.as_ref() as &str, "room closed");
    assert_eq!(reason.to_string(), "room closed");
    assert!(reason.starts_with("room"));
    assert_eq!(String::from(reason.clone()), "room closed");
    assert_eq!(reason.into_string(), "room closed");
    assert_eq!(CloseReason::default(), "");
}

#[test]
fn a_frame_has_public_parts() {
    let frame = CloseFrame::new(CloseCode::GOING_AWAY, String::from("bye"));
    let CloseFrame { code, reason } = frame.clone();
    assert_eq!(frame, CloseFrame { code, reason });
    assert_ne!(frame, CloseFrame::new(CloseCode::GOING_AWAY, ""));
}

#[test]
fn an_exception_is_a_close_frame_and_before_that_a_403() {
    let error = WebSocketException::with_reason(CloseCode::UNSUPPORTED_DATA, "text only");
    assert_eq!(error.to_string(), "text only");
    assert_eq!(error.detail(), "text only");
    assert_eq!(error.close_code().as_u16(), 1003);
    assert_eq!(error.close_frame(), CloseFrame::new(CloseCode::UNSUPPORTED_DATA, "text only"));
    assert_eq!(error.status(), StatusCode::FORBIDDEN);
    let response: http::Response<String> = error.into();
    assert_eq!(response.status(), 403);
    assert_eq!(response.body(), "text only");
}

#[test]
fn an_exception_has_defaults() {
    let default = WebSocketException::default();
    let new = WebSocketException::new(CloseCode::TIMEOUT);
    assert_eq!(default.close_frame().to_payload(), [0x03, 0xe8]);
    assert_eq!(new.close_frame().to_payload(), [0x0b, 0xc0]);
    for error in [default, new] {
        assert_eq!(error.to_string(), "");
        assert_eq!(error.detail(), "");
        assert!(error.headers().is_empty());
        assert!(error.source().is_none());
    }
}

#[test]
fn an_exception_keeps_the_whole_reason() {
    let text = "🦀".repeat(100);
    let error = WebSocketException::with_reason(CloseCode::INTERNAL_ERROR, text.clone());
    assert_eq!(error.detail(), text);
    assert_eq!(error.to_string(), text);
    assert_eq!(error.close_frame().reason, "🦀".repeat(30));
}

#[test]
fn an_exception_has_headers_and_a_cause() -> Result<(), InvalidHeader> {
    let error = WebSocketException::new(CloseCode::TRY_AGAIN_LATER)
        .header(RETRY_AFTER, HeaderValue::from_static("5"))
        .try_header("x-room", "7")?
        .try_headers([("x-room", "8")])?
        .caused_by(io::Error::other("pool is empty"));
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("pool is empty"));
    let response: http::Response<String> = error.into();
    let rooms: Vec<_> = response.headers().get_all("x-room").iter().collect();
    assert_eq!(rooms, ["7", "8"]);
    assert_eq!(response.headers()[RETRY_AFTER], "5");
    assert_eq!(response.body(), "");
    Ok(())
}

#[test]
fn an_exception_fits_into_a_result() {
    assert!(size_of::<WebSocketException>() <= 80);
}

#[test]
fn a_disconnect_reports_what_was_received() {
    let left = WebSocketDisconnect::with_reason(1001, "tab closed");
    assert_eq!(left.to_string(), "WebSocket disconnected with code 1001");
    assert_eq!((left.code(), left.reason()), (1001, "tab closed"));
    assert_eq!(left, WebSocketDisconnect::with_reason(1001, String::from("tab closed")));
    assert_ne!(left, WebSocketDisconnect::new(1001));
    assert!(left.source().is_none());

    let bare = WebSocketDisconnect::new(1006);
    assert_eq!(bare.to_string(), "WebSocket disconnected with code 1006");
    assert_eq!((bare.code(), bare.reason()), (1006, ""));

    let default = WebSocketDisconnect::default();
    assert_eq!((default.code(), default.reason()), (1000, ""));
}

#[test]
fn a_disconnect_is_clean_after_a_closing_handshake() {
    for code in 0..=u16::MAX {
        let is_clean = code != 1006 && code != 1015;
        assert_eq!(WebSocketDisconnect::new(code).is_clean(), is_clean, "{code}");
    }
}

proptest! {
    #[test]
    fn any_text_makes_a_valid_frame(text in any::<String>(), code in 3000_u16..5000) {
        let code = CloseCode::try_from(code)?;
        let payload = CloseFrame::new(code, &*text).to_payload();
        prop_assert!(payload.len() <= 125);
        prop_assert_eq!(&payload[..2], code.as_u16().to_be_bytes());
        let reason = std::str::from_utf8(&payload[2..])?;
        prop_assert!(text.starts_with(reason));
        prop_assert!(reason.len() == text.len() || reason.len() >= 120);
    }

    #[test]
    fn long_text_is_cut_as_late_as_possible(text in "[xé€🦀]{31,130}") {
        let reason = CloseReason::from(&*text);
        let next = text[reason.len()..].chars().next();
        prop_assert!(text.starts_with(&*reason));
        prop_assert!(reason.len() <= 123);
        prop_assert!(next.is_none_or(|next| reason.len() + next.len_utf8() > 123));
        prop_assert_eq!(CloseReason::from(&*reason), reason.clone());
        prop_assert_eq!(CloseReason::from(text), reason);
    }
}
