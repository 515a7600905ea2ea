//! Options without a comma between them: each counts, so that what is written by hand is not generated as well.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(expose skip(display))]
struct Options;

impl std::fmt::Display for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Options")
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(display error))]
struct Parts;

impl std::fmt::Display for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Parts")
    }
}
impl std::error::Error for Parts {}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(expose = true)]
struct Value;

fn main() {}
