//! `from` with a cause that is not an HTTP error.

use std::error::Error;
use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(from)]
#[code(from)]
#[headers(from)]
struct Io(#[from] io::Error);

#[derive(Debug, HttpError)]
enum Variants {
    #[status(from)]
    Any {
        #[source]
        cause: Box<dyn Error + Send + Sync>,
    },
}

fn main() {}
