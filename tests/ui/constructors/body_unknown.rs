//! Nothing says what the body of the response is.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct NotFound;

fn main() {
    let response = NotFound::new().to_response();
    println!("{}", response.status());
    let error: &dyn HttpError = &NotFound;
    let response = error.to_response();
    println!("{}", response.status());
}
