//! A field without a name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit(#[extension] u32);

fn main() {}
