//! A text is no cause, not even at times.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken(#[from] Option<String>);

fn main() {}
