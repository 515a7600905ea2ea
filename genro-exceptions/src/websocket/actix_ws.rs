//! Close reasons from and for actix: actix-ws and actix-web-actors, which share the types of actix-http.

use std::io::ErrorKind;

use actix_http::ws::{CloseReason as Reason, Message, ProtocolError};

use super::{CloseFrame, WebSocketDisconnect};

/// The reason for `Session::close`: same code, same text.
///
/// ```
/// # use actix_http::ws as actix_ws;
/// use actix_ws::CloseReason;
/// use genro_exceptions::{HttpError, HttpNotFound};
///
/// let reason = CloseReason::from(HttpNotFound::new().close_frame());
/// assert_eq!(u16::from(reason.code), 1008);
/// assert_eq!(reason.description.as_deref(), Some("Not found"));
/// ```
impl From<CloseFrame> for Reason {
    fn from(frame: CloseFrame) -> Self {
        let text = frame.reason.into_string();
        Self { code: frame.code.as_u16().into(), description: (!text.is_empty()).then_some(text) }
    }
}

/// The message that closes, for a sink.
///
/// ```
/// # use actix_http::ws as actix_ws;
/// use actix_ws::Message;
/// use genro_exceptions::{HttpError, HttpNotFound};
///
/// assert!(matches!(HttpNotFound::new().close_frame().into(), Message::Close(Some(_))));
/// ```
impl From<CloseFrame> for Message {
    fn from(frame: CloseFrame) -> Self {
        Self::Close(Some(frame.into()))
    }
}

/// What the peer wrote into its close frame.
///
/// ```
/// # use actix_http::ws as actix_ws;
/// use actix_ws::{CloseCode, CloseReason};
/// use genro_exceptions::WebSocketDisconnect;
///
/// let reason = CloseReason::from((CloseCode::Away, "tab closed"));
/// assert_eq!(
///     WebSocketDisconnect::from(reason),
///     WebSocketDisconnect::with_reason(1001, "tab closed"),
/// );
/// ```
impl From<Reason> for WebSocketDisconnect {
    fn from(reason: Reason) -> Self {
        Self::with_reason(reason.code.into(), reason.description.unwrap_or_default())
    }
}

/// What is in `Message::Close`; without a reason the code is 1005.
///
/// ```
/// # use actix_http::ws as actix_ws;
/// use actix_ws::Message;
/// use genro_exceptions::WebSocketDisconnect;
///
/// if let Message::Close(reason) = Message::Close(None) {
///     assert_eq!(WebSocketDisconnect::from(reason).code(), 1005);
/// }
/// ```
impl From<Option<Reason>> for WebSocketDisconnect {
    fn from(reason: Option<Reason>) -> Self {
        reason.map_or(Self::new(1005), Self::from)
    }
}

/// What the message stream fails with when the connection is lost: 1006.
///
/// A stream that ends without a `Message::Close` is lost as well, `WebSocketDisconnect::new(1006)`.
///
/// # Errors
///
/// The error itself, if it says something else: that the peer, still there, broke the protocol.
///
/// ```
/// # use actix_http::ws as actix_ws;
/// use actix_ws::ProtocolError;
/// use genro_exceptions::WebSocketDisconnect;
///
/// let lost = ProtocolError::Io(std::io::ErrorKind::ConnectionReset.into());
/// assert_eq!(WebSocketDisconnect::try_from(lost).map(|left| left.code()).ok(), Some(1006));
/// assert!(WebSocketDisconnect::try_from(ProtocolError::BadOpCode).is_err());
/// ```
impl TryFrom<ProtocolError> for WebSocketDisconnect {
    type Error = ProtocolError;

    fn try_from(error: ProtocolError) -> Result<Self, ProtocolError> {
        match error {
            // Text that is not UTF-8 is reported as this kind.
            ProtocolError::Io(io) if io.kind() != ErrorKind::InvalidData => Ok(Self::new(1006)),
            other => Err(other),
        }
    }
}
