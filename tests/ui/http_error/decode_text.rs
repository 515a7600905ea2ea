//! A text that prints what a client does not receive.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[http_error(decode)]
enum ApiError {
    #[status(404)]
    #[detail("user {id} not found in {shard:?}")]
    NotFound {
        id: u64,
        #[init]
        shard: u8,
    },
    #[status(409)]
    #[detail("{:?}", self)]
    Taken { name: Option<String> },
    #[status(410)]
    #[detail("gone since {since}")]
    Gone {
        since: u64,
        #[detail]
        detail: String,
    },
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("invalid JSON: {0}")]
#[http_error(decode)]
struct Invalid(#[from] std::num::ParseIntError);

#[derive(Debug, HttpError)]
#[http_error(decode)]
enum Cause {
    #[status(400)]
    #[detail("invalid JSON: {0}")]
    Invalid(#[source] Option<std::num::ParseIntError>),
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{} not found", .id + 1)]
#[http_error(decode)]
struct NotFound {
    id: u64,
}

fn main() {}
