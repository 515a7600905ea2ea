//! Values that are computed, or those of the cause, beside thiserror: its Display, Error and From stay.

use std::borrow::Cow;
use std::error::Error;
use std::io;
use std::time::Duration;

use genro_exceptions::{ErrorFormat, HttpError, PublicError};
use http::StatusCode;

#[derive(Debug, thiserror::Error, HttpError)]
enum StoreError {
    #[error("row {id} not found in /var/db")]
    #[status(404)]
    #[code("NO_ROW")]
    Missing { id: u64 },
    #[error("disk 7 of /var/db is away")]
    #[status(503)]
    #[code("DISK")]
    #[header(RETRY_AFTER, "5")]
    Disk,
}

/// An error of another crate.
#[derive(Debug, thiserror::Error)]
enum Client {
    #[error("timeout after {0:?}")]
    Timeout(Duration),
    #[error("refused by 10.0.0.7")]
    Refused,
}

impl Client {
    fn code(&self) -> &'static str {
        match self {
            Self::Timeout(_) => "TIMEOUT",
            Self::Refused => "REFUSED",
        }
    }
}

fn status_of(client: &Client) -> StatusCode {
    match client {
        Client::Timeout(_) => StatusCode::GATEWAY_TIMEOUT,
        Client::Refused => StatusCode::BAD_GATEWAY,
    }
}

struct Envelope;

impl ErrorFormat for Envelope {
    const CONTENT_TYPE: &'static str = "text/x-envelope";

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        out.push_str(&error.code().unwrap_or(Cow::Borrowed("-")));
        out.push(' ');
        out.push_str(&error.detail());
        Ok(())
    }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[body(Envelope)]
enum ApiError {
    #[error(transparent)]
    #[status(from)]
    #[code(from)]
    #[headers(from)]
    Store(#[from] StoreError),
    #[error(transparent)]
    #[status(status_of(.0))]
    #[code(.0.code())]
    Client(#[from] Client),
    #[error("while reading {name}: {source}")]
    #[status(if .source.kind() == io::ErrorKind::NotFound { StatusCode::NOT_FOUND } else { StatusCode::INTERNAL_SERVER_ERROR })]
    #[detail("cannot read {name}")]
    File { name: String, source: io::Error },
    #[error("row: {0}")]
    #[status(.0.status())]
    Row(#[source] StoreError),
}

fn sent(error: ApiError) -> (u16, String) {
    let response: http::Response<String> = error.into();
    assert_eq!(response.headers()["content-type"], "text/x-envelope");
    (response.status().as_u16(), response.into_body())
}

#[test]
fn a_transparent_cause_gives_status_code_and_body() {
    let missing = || StoreError::Missing { id: 7 };
    assert_eq!(sent(missing().into()), (404, "NO_ROW row 7 not found in /var/db".into()));
    // From 500 on, its text is for the log.
    assert_eq!(sent(StoreError::Disk.into()), (503, "DISK Service Unavailable".into()));
    assert_eq!(ApiError::from(StoreError::Disk).headers()["retry-after"], "5");
    assert_eq!(ApiError::from(StoreError::Disk).to_string(), "disk 7 of /var/db is away");
    assert_eq!(sent(Client::Refused.into()), (502, "REFUSED Bad Gateway".into()));
    let timeout = Client::Timeout(Duration::from_secs(3));
    assert_eq!(sent(timeout.into()), (504, "TIMEOUT Gateway Timeout".into()));
}

#[test]
fn a_named_source_is_the_cause() {
    let of_kind = |kind: io::ErrorKind| ApiError::file("a", io::Error::new(kind, "/var/secret"));
    assert_eq!(sent(of_kind(io::ErrorKind::NotFound)), (404, "- cannot read a".into()));
    assert_eq!(sent(of_kind(io::ErrorKind::Other)), (500, "- cannot read a".into()));
    assert_eq!(of_kind(io::ErrorKind::Other).to_string(), "while reading a: /var/secret");
    assert!(of_kind(io::ErrorKind::Other).source().is_some());
    assert_eq!(
        sent(ApiError::row(StoreError::Missing { id: 7 })),
        (404, "- row: row 7 not found in /var/db".into())
    );
    assert_eq!(sent(ApiError::row(StoreError::Disk)), (503, "- Service Unavailable".into()));
}
