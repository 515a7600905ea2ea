//! The cause in the text of what may be a 5xx.

use std::io;

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[detail("cannot read: {cause}")]
struct Broken {
    #[status]
    status: StatusCode,
    #[source]
    cause: io::Error,
}

fn main() {}
