//! Something other than a string literal.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code(4031)]
struct CodeOfNumber;

#[derive(Debug, HttpError)]
#[status(403)]
#[code(OUT_OF_CREDIT)]
struct CodeWithoutQuotes;

#[derive(Debug, HttpError)]
#[status(403)]
#[code(name = "OUT_OF_CREDIT")]
struct CodeWithKey;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(404)]
struct DetailOfNumber;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(not found)]
struct DetailWithoutQuotes;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(b"not found")]
struct DetailOfBytes;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(TEXT)]
struct DetailOfConstant;

const TEXT: &str = "not found";

fn main() {}
