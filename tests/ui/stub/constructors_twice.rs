//! Two constructors of one name. Nothing is said at their uses.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[allow(non_camel_case_types)]
enum ApiError {
    NotFound,
    Not_Found,
}

fn main() {
    println!("{}", ApiError::not_found().status());
}
