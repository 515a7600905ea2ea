//! The functions that generated code calls in constants.

use http::StatusCode;

use crate::error::{is_error_status, is_redirect};
use crate::websocket::CloseCode;

/// Creates a status from a number that the macro has checked.
#[must_use]
pub const fn status(code: u16) -> StatusCode {
    match StatusCode::from_u16(code) {
        Ok(status) => status,
        Err(_) => panic!("a status code is 100 to 999"),
    }
}

/// Checks a status that the macro knows only by its path, with the rules that the macro applies to a number.
#[track_caller]
pub const fn checked_status(status: StatusCode) {
    if !is_error_status(status) {
        refuse("the status of an error must be from 300 to 599");
    }
    if is_redirect(status) {
        refuse(
            "this status is a redirect and needs a `location` header: use `genro_exceptions::Redirect`",
        );
    }
}

/// Returns whether a status is there twice.
#[must_use]
pub const fn has_repeated(statuses: &[StatusCode]) -> bool {
    let mut at = 0;
    while at < statuses.len() {
        let mut other = at + 1;
        while other < statuses.len() {
            if statuses[at].as_u16() == statuses[other].as_u16() {
                return true;
            }
            other += 1;
        }
        at += 1;
    }
    false
}

/// Fails the compilation with a message. By `track_caller`, the error is at the call and not in this function.
#[track_caller]
pub const fn refuse(message: &str) {
    panic!("{}", message)
}

/// Creates a close code from a number that the macro has checked.
#[must_use]
pub const fn close_code(code: u16) -> CloseCode {
    match CloseCode::new(code) {
        Some(code) => code,
        None => panic!("the code of a close frame is 1000 to 1003, 1007 to 1014 or 3000 to 4999"),
    }
}
