//! The default is put together at run time.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct UserNotFound {
    id: u64,
    #[detail]
    text: &'static str,
}

fn main() {}
