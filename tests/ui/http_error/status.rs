//! The status as an option: what it takes, and that there is one.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[http_error(status(404))]
struct Parentheses;

#[derive(Debug, HttpError)]
#[http_error(status)]
struct Bare;

#[derive(Debug, HttpError)]
#[http_error(status = 200)]
struct Success;

#[derive(Debug, HttpError)]
#[http_error(status = "NOT_FOUND")]
struct Quoted;

#[derive(Debug, HttpError)]
#[http_error(staus = 404)]
struct Misspelt;

#[derive(Debug, HttpError)]
#[http_error(status = 404 skip(new))]
struct NoComma;

#[derive(Debug, HttpError)]
#[http_error(status = 404, status = 410)]
struct TwoKeys;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(status = 410)]
struct Both;

#[derive(Debug, HttpError)]
#[http_error(status = 410)]
#[status(404)]
struct BothTurned;

#[derive(Debug, HttpError)]
#[transparent]
#[http_error(status = 404)]
struct Transparent(Misspelt);

#[derive(Debug, HttpError)]
struct OnField {
    #[http_error(status = 404)]
    id: u64,
}

#[derive(Debug, HttpError)]
#[http_error(status = 302)]
struct Moved;

fn main() {}
