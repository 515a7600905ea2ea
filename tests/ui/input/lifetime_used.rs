//! It borrows, and is used.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {name} not found")]
struct UserNotFound<'a> {
    name: &'a str,
}

fn find(name: &str) -> Result<(), UserNotFound<'_>> {
    Err(UserNotFound::new(name))
}

fn main() {
    let error = find("Ada").unwrap_err();
    println!("{} {error}", error.status());
    let _: http::Response<String> = error.into();
}
