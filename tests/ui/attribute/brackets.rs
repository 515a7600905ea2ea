//! Brackets or braces in place of the parentheses.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem[title = "out of credit"]]
struct Problem;

#[derive(Debug, HttpError)]
#[status { 404 }]
struct Status;

fn main() {}
