//! An enum that has nothing to say.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[detail("not found")]
enum Never {}

fn main() {}
