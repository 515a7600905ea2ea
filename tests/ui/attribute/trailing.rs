//! More than the attribute takes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1008, "policy")]
struct Close;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT_OF_CREDIT", "NO_CREDIT")]
struct Code;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Extension {
    #[extension(rename = "credit" "money")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, "120", "240")]
struct Header;

#[derive(Debug, HttpError)]
#[status(429)]
struct HeaderOfField {
    #[header("retry-after", "{}", "120")]
    seconds: u64,
}

#[derive(Debug, HttpError)]
#[status(403)]
struct Initial {
    #[init(7, 8)]
    tries: u8,
}

#[derive(Debug, HttpError)]
#[status(from, 404)]
struct OfCause(#[from] std::fmt::Error);

#[derive(Debug, HttpError)]
#[status(.status, 404)]
struct Computed {
    status: u8,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = "Out of" + "credit")]
struct Problem;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/out-of-credit" title = "Out of credit")]
struct NoComma;

#[derive(Debug, HttpError)]
#[status(404, 410)]
struct Status;

fn main() {}
