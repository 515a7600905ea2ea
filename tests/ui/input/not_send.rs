//! A field that stays in its thread.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    name: std::rc::Rc<str>,
}

fn main() {}
