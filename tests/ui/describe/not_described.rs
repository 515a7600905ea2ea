//! A type of the catalogue that says `skip(describe)`, and has no impl by hand.

use genro_exceptions::HttpError;
use genro_exceptions::describe::{Answers, Describe, to_markdown};

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(describe))]
struct UserNotFound;

#[derive(Debug, HttpError)]
#[transparent]
struct Wrapper<E: HttpError>(E);

fn page<E: Describe>() -> String {
    to_markdown(&E::cases())
}

fn main() {
    page::<UserNotFound>();
    page::<Answers<(UserNotFound,)>>();
    page::<Wrapper<UserNotFound>>();
}
