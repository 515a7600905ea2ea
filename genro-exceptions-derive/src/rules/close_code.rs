//! The WebSocket close codes that an endpoint may send: RFC 6455 section 7.4.

/// The ranges, for messages.
pub(crate) const RANGES: &str = "1000 to 1003, 1007 to 1014 or 3000 to 4999 (RFC 6455 section 7.4)";

/// Whether a code is in one of the ranges.
pub(crate) fn may_be_sent(code: i64) -> bool {
    matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999)
}

#[cfg(test)]
mod tests {
    use super::may_be_sent;
    use genro_exceptions::CloseCode;

    #[test]
    fn the_macro_and_the_library_accept_the_same_codes() {
        for code in 0..=u16::MAX {
            assert_eq!(may_be_sent(code.into()), CloseCode::new(code).is_some(), "{code}");
        }
    }
}
