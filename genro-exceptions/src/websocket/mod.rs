//! The close frame of an error, and the report of a WebSocket that the peer has closed.

#[cfg(feature = "actix-ws")]
mod actix_ws;
#[cfg(feature = "axum-ws")]
mod axum_ws;
mod close_code;
mod close_frame;
mod disconnect;
mod exception;
#[cfg(feature = "tungstenite")]
mod tungstenite;

pub use close_code::{CloseCode, InvalidCloseCode};
pub use close_frame::{CloseFrame, CloseReason};
pub use disconnect::WebSocketDisconnect;
pub use exception::WebSocketException;
