//! The statuses that an error can have.

use std::fmt::Display;

/// The range, for messages.
pub(crate) const RANGE: &str = "300 to 599";

/// Why a number cannot be the status of an error.
pub(crate) fn refusal(code: i64) -> Option<String> {
    let why = match code {
        300..=599 => return None,
        100..=199 => "1xx is an interim response",
        200..=299 => "2xx means success",
        600..=999 => "there is no status above 599",
        _ => "a status code has three digits",
    };
    Some(format!("{why}, use {RANGE}"))
}

/// The message for a redirect without a target, up to what to do.
pub(crate) fn needs_location(status: impl Display) -> String {
    format!("{status} is a redirect and needs a `location` header")
}

/// Whether a client follows this status to the address in `Location` (RFC 9110 section 15.4).
pub(crate) fn is_redirect(code: u16) -> bool {
    matches!(code, 301 | 302 | 303 | 307 | 308)
}

/// Whether the client must not read a cause or the text of a foreign Display.
pub(crate) fn is_server_error(code: u16) -> bool {
    code >= 500
}

#[cfg(test)]
mod tests {
    use super::{is_redirect, is_server_error, refusal};
    use genro_exceptions::__private as library;
    use http::StatusCode;

    /// A number is judged here, a constant by the library: by the same rules.
    #[test]
    fn numbers_and_constants_are_judged_alike() {
        for code in 100..=999 {
            let status = StatusCode::from_u16(code).unwrap();
            let is_refused = refusal(code.into()).is_some();
            assert_eq!(is_refused, !library::is_error_status(status), "{code}");
            assert_eq!(is_redirect(code), library::is_redirect(status), "{code}");
            assert_eq!(is_server_error(code), library::is_server_error(status), "{code}");
        }
    }
}
