//! axum's WebSocket: close frames in both directions, and the rejection of its upgrade.

use std::borrow::Cow;

use axum::Error;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{CloseFrame as Frame, Message};
use http::header::{ALLOW, CONNECTION, UPGRADE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{CloseCode, CloseFrame, WebSocketDisconnect};
#[cfg(feature = "describe")]
use crate::describe::{CaseHeader, Describe, ErrorCase, rejection_cases};
use crate::error::{HttpError, HttpException, text_or_phrase};
use crate::header::append;

/// Creates the frame for axum's `Message::Close`, with the same code and reason.
///
/// ```
/// use axum::extract::ws::CloseFrame;
/// use genro_exceptions::{HttpError, HttpNotFound};
///
/// let frame = CloseFrame::from(HttpNotFound::new().close_frame());
/// assert_eq!((frame.code, frame.reason.as_str()), (1008, "Not found"));
/// ```
impl From<CloseFrame> for Frame {
    fn from(frame: CloseFrame) -> Self {
        Self { code: frame.code.as_u16(), reason: frame.reason.into_string().into() }
    }
}

/// Creates the message that closes the connection.
///
/// ```
/// use axum::extract::ws::WebSocket;
/// use genro_exceptions::{HttpError, HttpException, http_error};
///
/// async fn talk(socket: &mut WebSocket) -> Result<(), HttpException> {
///     Err(http_error!(403, "this room is closed"))
/// }
///
/// async fn on_upgrade(mut socket: WebSocket) {
///     if let Err(error) = talk(&mut socket).await {
///         // If this fails, the peer is gone.
///         let _ = socket.send(error.close_frame().into()).await;
///         // Waits for the answer of the peer.
///         while let Some(Ok(_)) = socket.recv().await {}
///     }
/// }
/// ```
impl From<CloseFrame> for Message {
    fn from(frame: CloseFrame) -> Self {
        Self::Close(Some(frame.into()))
    }
}

/// Reports the close frame of the peer.
///
/// axum answers it in the next call of the socket: call `recv` once more before you drop the socket, or the peer gets no
/// answer.
///
/// ```
/// use axum::extract::ws::CloseFrame;
/// use genro_exceptions::WebSocketDisconnect;
///
/// let frame = CloseFrame { code: 1001, reason: "tab closed".into() };
/// assert_eq!(
///     WebSocketDisconnect::from(frame),
///     WebSocketDisconnect::with_reason(1001, "tab closed"),
/// );
/// ```
impl From<Frame> for WebSocketDisconnect {
    fn from(frame: Frame) -> Self {
        Self::with_reason(frame.code, frame.reason.as_str().to_owned())
    }
}

/// Reports the frame of a `Message::Close`; without a frame, the code is 1005.
///
/// ```
/// use axum::extract::ws::Message;
/// use genro_exceptions::WebSocketDisconnect;
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

/// Reports an error of `WebSocket::recv`: 1009 for a message that is too big, 1007 for a text that is not UTF-8, 1002 for
/// another violation of the protocol, and 1006 for a lost connection.
///
/// After a violation the peer is still connected: send it [`close_frame`](WebSocketDisconnect::close_frame).
///
/// ```
/// use axum::extract::ws::{Message, WebSocket};
/// use genro_exceptions::WebSocketDisconnect;
///
/// async fn listen(socket: &mut WebSocket) -> Result<(), WebSocketDisconnect> {
///     while let Some(message) = socket.recv().await {
///         match message? {
///             Message::Close(frame) => return Err(frame.into()),
///             message => println!("{message:?}"),
///         }
///     }
///     Ok(())
/// }
///
/// async fn on_upgrade(mut socket: WebSocket) {
///     if let Err(left) = listen(&mut socket).await {
///         if let Some(frame) = left.close_frame() {
///             let _ = socket.send(frame.into()).await;
///         }
///         // Answers a close frame of the peer, or waits for the answer to ours.
///         while let Some(Ok(_)) = socket.recv().await {}
///     }
/// }
/// ```
impl From<Error> for WebSocketDisconnect {
    fn from(error: Error) -> Self {
        violation(&error.to_string()).map_or(Self::new(1006), Self::of_violation)
    }
}

/// Returns the code to close with if the error is a violation by the peer, from its text.
///
/// The error is tungstenite's, of the version that this version of axum uses. A later axum 0.8 may use another one, so a
/// downcast would compile and find nothing. The beginnings of these texts are the same in all of them.
fn violation(text: &str) -> Option<CloseCode> {
    if text.starts_with("Space limit exceeded: Message too long") {
        return Some(CloseCode::MESSAGE_TOO_BIG);
    }
    if text.starts_with("UTF-8 encoding error") {
        return Some(CloseCode::INVALID_FRAME_PAYLOAD_DATA);
    }
    let protocol = text.strip_prefix("WebSocket protocol error: ")?;
    let is_other = ["Connection reset", "Sending after closing"];
    let is_violation = !is_other.iter().any(|other| protocol.starts_with(other));
    is_violation.then_some(CloseCode::PROTOCOL_ERROR)
}

/// Rejection of `WebSocketUpgrade` when the request is not a WebSocket handshake.
///
/// **Shape**: axum's status and text, and the header that the status requires: `Allow` for a 405, `Upgrade` for a 426
/// (RFC 9110 sections 15.5.6 and 15.5.22).
impl HttpError for WebSocketUpgradeRejection {
    fn status(&self) -> StatusCode {
        Self::status(self)
    }
    fn detail(&self) -> Cow<'_, str> {
        self.to_detail()
    }
    fn to_detail(&self) -> Cow<'static, str> {
        text_or_phrase(Self::status(self), || self.body_text().into())
    }
    fn append_headers(&self, headers: &mut HeaderMap) {
        match self {
            Self::MethodNotGet(_) => append(headers, &ALLOW, HeaderValue::from_static("GET")),
            Self::MethodNotConnect(_) => {
                append(headers, &ALLOW, HeaderValue::from_static("CONNECT"));
            }
            _ if Self::status(self) == StatusCode::UPGRADE_REQUIRED => {
                append(headers, &UPGRADE, HeaderValue::from_static("websocket"));
                append(headers, &CONNECTION, HeaderValue::from_static("upgrade"));
            }
            _ => {}
        }
    }
}

/// A case for each status.
#[cfg(feature = "describe")]
impl Describe for WebSocketUpgradeRejection {
    fn cases() -> Vec<ErrorCase> {
        let docs = "rejection of `WebSocketUpgrade`.";
        let with_headers = |case: ErrorCase| match case.status() {
            Some(StatusCode::METHOD_NOT_ALLOWED) => case.with_header(CaseHeader::new(ALLOW)),
            Some(StatusCode::UPGRADE_REQUIRED) => case
                .with_header(CaseHeader::new(UPGRADE).with_value("websocket"))
                .with_header(CaseHeader::new(CONNECTION).with_value("upgrade")),
            _ => case,
        };
        let cases = rejection_cases("WebSocketUpgradeRejection", docs, &[400, 405, 426]);
        cases.into_iter().map(with_headers).collect()
    }
}

/// Wraps the rejection, with its status and text; `downcast_ref` returns it.
///
/// ```
/// use axum::extract::ws::{WebSocketUpgrade, rejection::WebSocketUpgradeRejection};
/// use axum::response::Response;
/// use genro_exceptions::HttpException;
///
/// async fn upgrade(
///     upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
/// ) -> Result<Response, HttpException> {
///     Ok(upgrade?.on_upgrade(|_socket| async {}))
/// }
/// # let _: axum::Router = axum::Router::new().route("/", axum::routing::get(upgrade));
/// ```
impl From<WebSocketUpgradeRejection> for HttpException {
    fn from(rejection: WebSocketUpgradeRejection) -> Self {
        Self::from_error(rejection)
    }
}
