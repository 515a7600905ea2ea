//! Names that resemble no field: the compiler reports each once, within the literal.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {name} not found")]
struct OfStruct {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct OfUnit;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("more than {LIMTI}")]
struct OfConstant;

const LIMIT: u64 = 7;

fn main() {}
