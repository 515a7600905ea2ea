//! Logs every error with its sources, which are never sent to the client.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use genro_exceptions::HttpError;
use tracing::{Instrument as _, error, info, info_span};

/// Gives each request a span, in which its errors are logged.
pub(crate) async fn requests(request: Request, next: Next) -> Response {
    let span = info_span!("request", method = %request.method(), path = request.uri().path());
    next.run(request).instrument(span).await
}

/// Logs the error of a response: as `ERROR` for a 5xx, which is the server's fault, and as `INFO` for all others.
pub(crate) fn error(error: &dyn HttpError) {
    let (status, report) = (error.status().as_u16(), error.report());
    if error.status().is_server_error() {
        error!(status, "{report}");
    } else {
        info!(status, "{report}");
    }
}

/// Logs the error that closes a WebSocket.
pub(crate) fn closed(error: &dyn HttpError) {
    let (close, report) = (error.close_code().as_u16(), error.report());
    if error.status().is_server_error() {
        error!(close, "{report}");
    } else {
        info!(close, "{report}");
    }
}
