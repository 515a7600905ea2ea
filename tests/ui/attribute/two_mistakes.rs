//! Two mistakes in one attribute: both are reported.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code(renam_all = "snake_case", rename_all = "SnakeCase")]
enum Code {
    OutOfCredit,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{idd} in {} of {grop}", .nam)]
struct Detail {
    id: u64,
    name: String,
    group: String,
}

#[derive(Debug, HttpError)]
#[status(403)]
struct Extension {
    #[extension(rename = "out of credit", as = "credit")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(429)]
#[header("retry after", "120\n")]
#[header(retry-after, 120)]
struct Header;

#[derive(Debug, HttpError)]
#[status(429)]
struct HeaderOfField {
    #[header("retry after", "{} seconds\n")]
    seconds: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(foo, expos, skip(constructor, debug))]
struct Options;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "my type", title = "{name} is out")]
struct Problem {
    name: String,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(tilte = "", type = 7)]
struct ProblemKeys;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(concat!(b"user", LIMIT, " not found"))]
struct Text;

fn main() {}
