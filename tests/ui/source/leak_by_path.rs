//! The cause in the text of a 5xx in a constant.

use std::io;

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(StatusCode::BAD_GATEWAY)]
#[detail("cannot read: {cause}")]
struct Broken {
    #[source]
    cause: io::Error,
}

fn main() {}
