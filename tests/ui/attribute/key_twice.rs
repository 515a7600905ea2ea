//! A key given twice.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Extension {
    #[extension(rename = "credit", rename = "money")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(crate = genro_exceptions, crate = genro_exceptions)]
struct Options;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = "Out of credit", title = "No credit")]
struct Problem;

fn main() {}
