//! An expression of another type, or over what has no value yet.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct OtherType {
    #[init("seven")]
    tries: u8,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct OfItself {
    id: u64,
    #[init(self.id + 1)]
    next: u64,
    #[init(.next + 1)]
    last: u64,
    #[init(.lst + 1)]
    unknown: u64,
    #[init(id + 1)]
    no_dot: u64,
}

fn main() {}
