//! Options that do not exist, or not there.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(exposed)]
struct Misspelt;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(rename = "x")]
struct Unknown;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(constructor))]
struct MisspeltPart;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(debug))]
struct UnknownPart;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(constructors)]
struct PartAlone;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error("expose")]
struct Literal;

fn main() {}
