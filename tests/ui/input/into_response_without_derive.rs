//! An error that does not derive, as a response.

#[derive(Debug)]
struct NotFound;

fn main() {
    let _: http::Response<String> = NotFound.into();
}
