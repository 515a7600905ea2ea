//! `#[code("OUT_OF_CREDIT")]` on a case: what machines tell it by.

use syn::{Attribute, LitStr};

use super::literal;

pub(crate) const NAME: &str = "code";
pub(crate) const EXAMPLE: &str = "#[code(\"OUT_OF_CREDIT\")]";
pub(crate) const MISPLACED: &str =
    "`#[code(\"…\")]` belongs on the struct or a variant, not on a field";
pub(crate) const ON_ENUM: &str =
    "each variant has a different code: write `#[code(\"…\")]` on the variants, not on the enum";

pub(crate) fn parse(attr: &Attribute) -> syn::Result<LitStr> {
    super::arguments(attr, EXAMPLE, |input| {
        let code = literal::parse(input, "a code", EXAMPLE)?;
        match fault(&code.value()) {
            Some(fault) => Err(syn::Error::new(
                code.span(),
                format!(
                    "this code {fault}: use visible ASCII characters without spaces, such as `OUT_OF_CREDIT`"
                ),
            )),
            None => Ok(code),
        }
    })
}

fn fault(code: &str) -> Option<&'static str> {
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

    #[test]
    fn visible_ascii_and_no_more() {
        for letter in (0..=0x17F).filter_map(char::from_u32) {
            let is_visible = matches!(letter, '!'..='~');
            assert_eq!(fault(&format!("A{letter}B")).is_none(), is_visible, "{letter:?}");
        }
        assert!(fault("").is_some());
    }
}
