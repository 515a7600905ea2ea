//! tungstenite, and so tokio-tungstenite: close frames in both directions.

use std::io::ErrorKind;

use tungstenite::error::{CapacityError, Error, ProtocolError};
use tungstenite::protocol::{CloseFrame as Frame, Message};

use super::{CloseCode, CloseFrame, WebSocketDisconnect};

/// Creates the frame for `WebSocket::close`, with the same code and reason.
///
/// ```
/// use genro_exceptions::{HttpError, HttpNotFound};
/// use tungstenite::protocol::CloseFrame;
///
/// let frame = CloseFrame::from(HttpNotFound::new().close_frame());
/// assert_eq!((u16::from(frame.code), frame.reason.as_str()), (1008, "Not found"));
/// ```
impl From<CloseFrame> for Frame {
    fn from(frame: CloseFrame) -> Self {
        Self { code: frame.code.as_u16().into(), reason: frame.reason.into_string().into() }
    }
}

/// Creates the message that closes the connection, for `WebSocket::send` and for a sink.
///
/// ```
/// use genro_exceptions::{HttpError, HttpNotFound};
/// use tungstenite::Message;
///
/// assert!(Message::from(HttpNotFound::new().close_frame()).is_close());
/// ```
impl From<CloseFrame> for Message {
    fn from(frame: CloseFrame) -> Self {
        Self::Close(Some(frame.into()))
    }
}

/// Reports the close frame of the peer.
///
/// tungstenite answers it in the next call of the socket: call `read` until it fails before you drop the socket, or the peer
/// gets no answer.
///
/// ```
/// use genro_exceptions::WebSocketDisconnect;
/// use tungstenite::protocol::{CloseFrame, frame::coding::CloseCode};
///
/// let frame = CloseFrame { code: CloseCode::Away, reason: "tab closed".into() };
/// assert_eq!(
///     WebSocketDisconnect::from(frame),
///     WebSocketDisconnect::with_reason(1001, "tab closed"),
/// );
/// ```
impl From<Frame> for WebSocketDisconnect {
    fn from(frame: Frame) -> Self {
        Self::with_reason(frame.code.into(), frame.reason.as_str().to_owned())
    }
}

/// Reports the frame of a `Message::Close`; without a frame, the code is 1005.
///
/// ```
/// use genro_exceptions::WebSocketDisconnect;
/// use tungstenite::Message;
///
/// if let Message::Close(frame) = Message::Close(None) {
///     assert_eq!(WebSocketDisconnect::from(frame).code(), 1005);
/// }
/// ```
impl From<Option<Frame>> for WebSocketDisconnect {
    fn from(frame: Option<Frame>) -> Self {
        frame.map_or(Self::new(1005), Self::from)
    }
}

/// Reports an error of `read`: 1006 if the connection is lost, 1005 at the end of a closing handshake, whose frame has
/// already been read, 1009 for a message that is too big, 1007 for a text that is not UTF-8, and 1002 for another violation
/// of the protocol.
///
/// After a violation the peer is still connected: close the socket with
/// [`close_frame`](WebSocketDisconnect::close_frame).
///
/// # Errors
///
/// The error itself, if there is nothing to read yet, or if it is not one of `read`.
///
/// ```
/// use genro_exceptions::WebSocketDisconnect;
/// use tungstenite::error::{Error, ProtocolError};
///
/// let lost = Error::Protocol(ProtocolError::ResetWithoutClosingHandshake);
/// assert_eq!(WebSocketDisconnect::try_from(lost).map(|left| left.code()).ok(), Some(1006));
/// let invalid = Error::Protocol(ProtocolError::NonZeroReservedBits);
/// assert_eq!(WebSocketDisconnect::try_from(invalid).map(|left| left.code()).ok(), Some(1002));
/// let not_yet = Error::Io(std::io::ErrorKind::WouldBlock.into());
/// assert!(WebSocketDisconnect::try_from(not_yet).is_err());
/// ```
impl TryFrom<Error> for WebSocketDisconnect {
    type Error = Error;

    fn try_from(error: Error) -> Result<Self, Error> {
        match error {
            Error::ConnectionClosed => Ok(Self::new(1005)),
            Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => Ok(Self::new(1006)),
            Error::Io(io) if is_lost(io.kind()) => Ok(Self::new(1006)),
            other => violation(&other).map(Self::of_violation).ok_or(other),
        }
    }
}

/// Returns the code to close with if the error is a violation by the peer.
fn violation(error: &Error) -> Option<CloseCode> {
    match error {
        Error::Capacity(CapacityError::MessageTooLong { .. }) => Some(CloseCode::MESSAGE_TOO_BIG),
        Error::Utf8(_) => Some(CloseCode::INVALID_FRAME_PAYLOAD_DATA),
        Error::Protocol(
            ProtocolError::ReceivedAfterClosing
            | ProtocolError::NonZeroReservedBits
            | ProtocolError::UnmaskedFrameFromClient
            | ProtocolError::MaskedFrameFromServer
            | ProtocolError::FragmentedControlFrame
            | ProtocolError::ControlFrameTooBig
            | ProtocolError::UnknownControlFrameType(_)
            | ProtocolError::UnknownDataFrameType(_)
            | ProtocolError::UnexpectedContinueFrame
            | ProtocolError::ExpectedFragment(_)
            | ProtocolError::InvalidOpcode(_)
            | ProtocolError::InvalidCloseSequence,
        ) => Some(CloseCode::PROTOCOL_ERROR),
        _ => None,
    }
}

/// Returns whether the connection is lost, so that a retry is useless.
fn is_lost(kind: ErrorKind) -> bool {
    !matches!(kind, ErrorKind::WouldBlock | ErrorKind::Interrupted)
}
