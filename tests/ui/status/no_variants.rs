//! An enum that has nothing to answer.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
enum Never {}

fn main() {}
