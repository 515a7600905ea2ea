//! The attribute misspelt.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[clsoe(1008)]
struct Banned;

fn main() {}
