//! Neither a number nor a path nor an expression.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close("away")]
struct CloseText;

#[derive(Debug, HttpError)]
#[status("not found")]
struct StatusPhrase;

#[derive(Debug, HttpError)]
#[status(404.0)]
struct StatusWithPoint;

fn main() {}
