//! Two variants, one constructor.

#![allow(non_camel_case_types)]

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
enum ApiError {
    NotFound,
    Not_Found,
}

fn main() {}
