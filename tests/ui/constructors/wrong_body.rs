//! A response of a body that no text becomes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct NotFound;

fn main() {
    let _: http::Response<u64> = NotFound::new().into();
}
