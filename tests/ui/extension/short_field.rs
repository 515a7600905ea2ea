//! A field whose name is too short for a member.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension]
    id: u32,
}

fn main() {}
