//! A number with a suffix.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404u16)]
struct NotFound;

fn main() {}
