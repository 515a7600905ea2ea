//! A path to nothing.

use genro_exceptions::{CloseCode, HttpError};

#[derive(Debug, HttpError)]
#[status(403)]
#[close(CloseCode::POLICI)]
struct Banned;

fn main() {}
