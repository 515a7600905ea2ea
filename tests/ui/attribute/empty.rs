//! Parentheses with nothing in them.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close()]
struct Close;

#[derive(Debug, HttpError)]
#[status(403)]
#[code()]
struct Code;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail()]
struct Detail;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Extension {
    #[extension()]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(429)]
#[header()]
struct Header;

#[derive(Debug, HttpError)]
#[status(404)]
struct Initial {
    #[init()]
    tries: u8,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error()]
struct Options;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem()]
struct Problem;

#[derive(Debug, HttpError)]
#[status()]
struct Status;

fn main() {}
