//! actix-ws and actix-web-actors, which share the types of actix-http: close reasons in both directions.

use std::io;

use actix_http::ws::{CloseReason as Reason, Message, ProtocolError};

use super::{CloseCode, CloseFrame, WebSocketDisconnect};

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
/// actix does not answer it: call `Session::close` with this reason, or the peer gets no answer.
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

/// Reports an error of a message stream: 1006 if the connection is lost, 1009 for a message that is too big, 1007 for a text
/// that is not UTF-8, and 1002 for another violation of the protocol.
///
/// After a violation the peer is still connected: close the session with
/// [`close_frame`](WebSocketDisconnect::close_frame).
///
/// If the stream ends without a `Message::Close`, the connection is lost too: use `WebSocketDisconnect::new(1006)`.
///
/// # Errors
///
/// None: every error of actix-http 3 is one of these.
///
/// ```
/// # use actix_http::ws as actix_ws;
/// use actix_ws::ProtocolError;
/// use genro_exceptions::WebSocketDisconnect;
///
/// let lost = ProtocolError::Io(std::io::ErrorKind::ConnectionReset.into());
/// assert_eq!(WebSocketDisconnect::try_from(lost).map(|left| left.code()).ok(), Some(1006));
/// let invalid = WebSocketDisconnect::try_from(ProtocolError::BadOpCode)?;
/// assert_eq!(invalid.code(), 1002);
/// # Ok::<(), ProtocolError>(())
/// ```
impl TryFrom<ProtocolError> for WebSocketDisconnect {
    type Error = ProtocolError;

    fn try_from(error: ProtocolError) -> Result<Self, ProtocolError> {
        let code = match &error {
            ProtocolError::Overflow => CloseCode::MESSAGE_TOO_BIG,
            ProtocolError::Io(error) => match violation(error) {
                Some(code) => code,
                None => return Ok(Self::new(1006)),
            },
            ProtocolError::UnmaskedFrame
            | ProtocolError::MaskedFrame
            | ProtocolError::InvalidOpcode(_)
            | ProtocolError::InvalidLength(_)
            | ProtocolError::BadOpCode
            | ProtocolError::ContinuationNotStarted
            | ProtocolError::ContinuationStarted
            | ProtocolError::ContinuationFragment(_) => CloseCode::PROTOCOL_ERROR,
        };
        Ok(Self::of_violation(code))
    }
}

/// Returns the code to close with if actix-ws reports a violation by the peer as an I/O error.
fn violation(error: &io::Error) -> Option<CloseCode> {
    match error.kind() {
        // A text that is not UTF-8.
        io::ErrorKind::InvalidData => Some(CloseCode::INVALID_FRAME_PAYLOAD_DATA),
        // The only sign of a message whose fragments are too big together.
        io::ErrorKind::Other if error.to_string() == "Exceeded maximum continuation size" => {
            Some(CloseCode::MESSAGE_TOO_BIG)
        }
        _ => None,
    }
}
