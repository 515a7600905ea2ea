//! A text has neither code nor members.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[body(genro_exceptions::PlainText)]
#[code("NO_USER")]
#[detail("user {id}")]
#[http_error(decode)]
struct NoUser {
    #[extension]
    id: u64,
}

#[derive(Debug, HttpError)]
#[body(genro_exceptions::PlainText)]
#[http_error(decode)]
enum ApiError {
    #[status(409)]
    Taken {
        #[extension]
        by: u64,
        #[extension]
        since: Option<u64>,
    },
    #[status(410)]
    #[code("GONE")]
    Gone,
    #[status(400)]
    Once {
        #[instance]
        instance: String,
    },
    #[status(429)]
    Busy {
        #[header("retry-after")]
        #[extension]
        wait: u64,
    },
}

fn main() {}
