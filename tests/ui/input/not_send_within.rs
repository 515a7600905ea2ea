//! A type of the user's holds an `Rc`: the compiler sees it, the macro does not.

use std::rc::Rc;

use genro_exceptions::HttpError;

#[derive(Debug)]
struct Name(Rc<str>);

#[derive(Debug, HttpError)]
#[status(404)]
struct UserNotFound {
    id: u64,
    name: Name,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct TwoNames(Name, Name);

fn as_dyn(error: &UserNotFound) -> &dyn HttpError {
    error
}

fn main() {
    let _ = as_dyn(&UserNotFound::new(7, Name("Ada".into()))).status();
}
