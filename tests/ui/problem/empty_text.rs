//! Empty texts.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = " ")]
struct Title;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "")]
struct Type;

fn main() {}
