//! Invalid header values.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, "120\r\nset-cookie: a=b")]
struct LineBreak;

#[derive(Debug, HttpError)]
#[status(416)]
struct AroundField {
    #[header("content-range", "bytes\n*/{}")]
    length: u64,
}

#[derive(Debug, HttpError)]
#[status(429)]
#[header("x-reason", "zu viele Gäste")]
struct NonAscii;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, "120 ")]
struct Space;

fn main() {}
