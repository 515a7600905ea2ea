//! actix-ws and actix-web-actors, which share the types of actix-http: close reasons in both directions.

use std::io::ErrorKind;

use actix_http::ws::{CloseReason as Reason, Message, ProtocolError};

use super::{CloseFrame, WebSocketDisconnect};

/// Creates the reason for `Session::close`, with the same code and text.
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

/// Creates the message that closes the connection, for a sink.
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

/// Reports the close frame of the peer.
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

/// Reports the reason of a `Message::Close`; without a reason, the code is 1005.
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

/// Reports the error of a message stream whose connection is lost, with code 1006.
///
/// If the stream ends without a `Message::Close`, the connection is lost too: use `WebSocketDisconnect::new(1006)`.
///
/// # Errors
///
/// The error itself, if the peer is still connected and has violated the protocol.
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
            // `InvalidData` means that the peer sent a text that is not UTF-8.
            ProtocolError::Io(io) if io.kind() != ErrorKind::InvalidData => Ok(Self::new(1006)),
            other => Err(other),
        }
    }
}
