//! Another role of the field of a `#[transparent]` type.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[transparent]
struct Source(#[source] HttpNotFound);

#[derive(Debug, HttpError)]
#[transparent]
struct Extension(#[extension] HttpNotFound);

fn main() {}
