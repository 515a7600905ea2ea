//! An equals sign in place of the parentheses.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close = 1008]
struct Close;

#[derive(Debug, HttpError)]
#[status(403)]
#[code = "OUT_OF_CREDIT"]
struct Code;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail = "not found"]
struct Detail;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Extension {
    #[extension = "credit"]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(429)]
#[header = "retry-after: 120"]
struct Header;

#[derive(Debug, HttpError)]
#[status(404)]
struct Initial {
    #[init = 7]
    tries: u8,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error = "expose"]
struct Options;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem = "https://example.com/probs/out-of-credit"]
struct Problem;

#[derive(Debug, HttpError)]
#[status = 404]
struct Status;

fn main() {}
