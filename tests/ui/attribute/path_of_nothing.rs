//! Paths to nothing: the compiler reports each at its words, and proposes a similar name.

use genro_exceptions::{CloseCode, HttpError};

#[derive(Debug, HttpError)]
#[status(403)]
#[close(CloseCode::POLICY_VIOLATON)]
struct Close;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(http::header::RETRY_AFTR, "120")]
struct Header;

#[derive(Debug, HttpError)]
#[status(crate::codes::GONE)]
struct Status;

fn main() {}
