//! Codes that are empty, or not visible ASCII.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("")]
struct Empty;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT OF CREDIT")]
struct Space;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT\0")]
struct Control;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT_OF_CREDIT\n")]
struct LineBreak;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("CRÉDIT")]
struct NonAscii;

fn main() {}
