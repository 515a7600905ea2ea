//! A path to nothing.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(crate::codes::GONE)]
struct Gone;

fn main() {}
