//! Format strings that the compiler rejects: it points at the literal or at the argument.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{} of {}", .id)]
struct TooFew {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user not found", .id)]
struct Unused {
    id: u64,
}

fn main() {}
