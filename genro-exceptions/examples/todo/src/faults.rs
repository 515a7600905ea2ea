//! Faults that no error type declares, to be tried: a handler that panics, and a response of another library.

use axum::http::StatusCode;

/// A handler that panics.
pub(crate) async fn export() -> String {
    panic!("the export is not written yet")
}

/// A response of another library, with a text that is not for clients.
pub(crate) async fn backup() -> (StatusCode, &'static str) {
    (StatusCode::INTERNAL_SERVER_ERROR, "no connection to backup@10.0.0.7")
}
