//! leptos: the error of a server function is a value that the client reads, and its status is 500 unless it is set.

use genro_exceptions::{HttpBadGateway, HttpError, HttpException};
use serde::{Deserialize, Serialize};
use server_fn::ServerFnError;
use server_fn::codec::JsonEncoding;
use server_fn::error::{FromServerFnError, ServerFnErrorErr};

use crate::CANARY;

#[derive(Debug, thiserror::Error, HttpError)]
#[error("the store failed: {0}")]
#[status(503)]
struct StoreFailed(&'static str);

#[test]
fn the_ready_error_sends_the_text_for_the_log() {
    let error = StoreFailed::new(CANARY);
    assert!(!error.detail().contains(CANARY));
    // What `?` does.
    let sent: ServerFnError = ServerFnError::from(error);
    assert!(sent.ser().windows(CANARY.len()).any(|part| part == CANARY.as_bytes()));
}

/// As the guide writes it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct PublicError {
    status: u16,
    detail: String,
}

impl<E: Into<HttpException>> From<E> for PublicError {
    fn from(error: E) -> Self {
        let error = error.into();
        Self { status: error.status().as_u16(), detail: error.detail().into() }
    }
}

impl FromServerFnError for PublicError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        Self { status: 500, detail: error.to_string() }
    }
}

#[test]
fn an_error_of_ones_own_sends_what_the_client_may_read() {
    fn call() -> Result<String, PublicError> {
        Err(HttpBadGateway::with_detail("the shop is closed").caused_by(CANARY))?
    }
    let sent = call().unwrap_err().ser();
    assert_eq!(sent, r#"{"status":502,"detail":"the shop is closed"}"#);
}
