//! `http_error!`, `bail!` and `ensure!` inside other macros.

use genro_exceptions::{HttpException, bail, ensure, http_error};
use http::StatusCode;

use super::{MINE, STATUS, answer, told};

/// The macros of the library inside those of the user.
macro_rules! missing {
    ($what:literal, $id:expr) => {
        http_error!(404, concat!($what, " {} not found"), $id)
    };
    ($what:literal) => {
        http_error!(404, $what)
    };
    ($code:expr, $text:expr) => {
        http_error!($code, "{}", $text)
    };
}
macro_rules! refuse {
    ($code:literal, $($text:tt)*) => { bail!($code, $($text)*) };
    ($code:path) => { bail!($code) };
}
macro_rules! must {
    ($condition:expr, $code:expr, $text:literal $(, $argument:expr)*) => {
        ensure!($condition, $code, $text $(, $argument)*)
    };
}

fn raise(number: u8) -> Result<u8, HttpException> {
    must!(number != 1, 404, "number {number}");
    must!(number != 2, StatusCode::GONE, "number {}", number);
    must!(number != 3 || number == 4, MINE, "{number} {}", number + 1);
    if number == 4 {
        refuse!(409, "number {}", number);
    }
    if number == 5 {
        refuse!(self::STATUS)
    }
    Ok(number)
}

#[test]
fn http_error_bail_and_ensure_inside_other_macros() {
    let id = 7;
    assert_eq!(told(missing!("user", id)), answer(404, "user 7 not found"));
    assert_eq!(told(missing!("user {id}")), answer(404, "user 7"));
    assert_eq!(told(missing!(StatusCode::GONE, format!("{id}"))), answer(410, "7"));
    assert_eq!(told(raise(1).unwrap_err()), answer(404, "number 1"));
    assert_eq!(told(raise(2).unwrap_err()), answer(410, "number 2"));
    assert_eq!(told(raise(3).unwrap_err()), answer(410, "3 4"));
    assert_eq!(told(raise(4).unwrap_err()), answer(409, "number 4"));
    assert_eq!(told(raise(5).unwrap_err()), answer(409, "Conflict"));
    assert_eq!(raise(6).unwrap(), 6);
}

#[test]
fn a_constant_may_have_any_name() {
    const LOCAL: StatusCode = StatusCode::LOCKED;
    assert_eq!(told(http_error!(STATUS)), answer(409, "Conflict"));
    assert_eq!(told(http_error!(LOCAL, "local")), answer(423, "local"));
}
