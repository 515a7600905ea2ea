//! How an error closes a WebSocket, and how the client's leaving is reported.

mod close_code;
mod close_frame;
mod disconnect;
mod exception;

pub use close_code::{CloseCode, InvalidCloseCode};
pub use close_frame::{CloseFrame, CloseReason};
pub use disconnect::WebSocketDisconnect;
pub use exception::WebSocketException;
