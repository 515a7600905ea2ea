//! The statuses that an error can have: 300 to 599.

/// Why a number cannot be the status of an error.
pub(crate) fn refusal(code: i64) -> Option<&'static str> {
    match code {
        300..=599 => None,
        100..=199 => Some("1xx is an interim response, use 300 to 599"),
        200..=299 => Some("2xx means success, use 300 to 599"),
        600..=999 => Some("there is no status above 599, use 300 to 599"),
        _ => Some("a status code has three digits, use 300 to 599"),
    }
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
