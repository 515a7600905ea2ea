//! A field whose name a member cannot have.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct NotAscii {
    #[extension]
    größe: u32,
}

fn main() {}
