//! Two items that generate the same method.

#![allow(non_camel_case_types)]

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(404)]
enum Variants {
    NotFound,
    Not_Found,
}

#[derive(Debug, HttpError)]
#[status(404)]
enum TextOfVariant {
    User {
        #[detail]
        detail: String,
    },
    UserWithDetail,
}

#[derive(Debug, HttpError)]
#[status(429)]
struct SetterOfHeader {
    #[header("x-header")]
    header: Option<u64>,
    #[headers]
    headers: Headers,
}

#[derive(Debug, HttpError)]
#[status(429)]
struct FieldNew {
    #[header("x-new")]
    new: Option<u64>,
}

#[derive(Debug, HttpError)]
#[status(404)]
enum VariantToResponse {
    ToResponse,
}

#[derive(Debug, HttpError)]
#[status(404)]
enum VariantToProblemResponse {
    ToProblemResponse,
}

fn main() {}
