//! Two fields that stay in their thread.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
enum ApiError {
    User(std::rc::Rc<str>),
    Group(*const u8),
}

fn main() {}
