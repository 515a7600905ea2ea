//! Names that resemble that of a status.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(NOT_FUOND)]
struct Misspelt;

#[derive(Debug, HttpError)]
#[status(not_found)]
struct LowerCase;

#[derive(Debug, HttpError)]
#[status(NotFound)]
struct CamelCase;

fn main() {}
