//! An interim answer.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(103)]
struct NotFound;

fn main() {}
