//! The value of a header: visible ASCII with spaces inside (RFC 9110 section 5.5).

/// The fault of a text that cannot be the value of a header; it completes "this one …".
pub(crate) fn fault(value: &str) -> Option<&'static str> {
    let is_visible = |byte: u8| matches!(byte, b'\t' | b' '..=b'~');
    if value.contains(['\r', '\n']) {
        Some("has a line break")
    } else if !value.is_ascii() {
        Some("has a non-ASCII character")
    } else if !value.bytes().all(is_visible) {
        Some("has a control character")
    } else if value.starts_with([' ', '\t']) || value.ends_with([' ', '\t']) {
        Some("begins or ends with a space")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn the_macro_and_the_library_accept_the_same_values() {
        for letter in (0..=0x17F).filter_map(char::from_u32) {
            for value in [
                letter.to_string(),
                format!("{letter}x"),
                format!("x{letter}"),
                format!("x{letter}x"),
            ] {
                let accepts = genro_exceptions::Headers::new().try_append("name", &value).is_ok();
                assert_eq!(fault(&value).is_none(), accepts, "{value:?}");
            }
        }
        assert!(fault("").is_none());
    }
}
