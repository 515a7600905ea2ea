//! Which texts can be a code.

/// What is wrong with a text as a code.
pub(crate) fn fault(code: &str) -> Option<&'static str> {
    if code.is_empty() {
        Some("is empty")
    } else if !code.is_ascii() {
        Some("has a non-ASCII character")
    } else if code.contains(|letter: char| letter.is_ascii_control()) {
        Some("has a control character")
    } else if code.contains(' ') {
        Some("has a space")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::fault;
    use genro_exceptions::__private::run_time_code;

    /// A fixed code is judged here, one that is known at run time by the library: by the same rule, but for the length,
    /// which nobody controls at run time.
    #[test]
    fn the_macro_and_the_library_accept_the_same_codes() {
        let letters = (0..=0x17F).filter_map(char::from_u32);
        let around = letters.map(|letter| format!("A{letter}B"));
        let lengths = (0..=64).map(|length| "A".repeat(length));
        for code in around.chain(lengths) {
            assert_eq!(fault(&code).is_none(), run_time_code(Some(&code)).is_some(), "{code:?}");
        }
        assert_eq!(run_time_code(Some(&"A".repeat(65))), None);
    }
}
