//! Nothing says what the error is converted into.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct NotFound;

fn main() {
    let response = NotFound::new().into();
    println!("{}", response.status());
}
