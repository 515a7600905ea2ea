//! `#[close(1008)]` on a case, `#[close]` on a field: the WebSocket close code.

use syn::ext::IdentExt as _;
use syn::{Attribute, Ident, Lit, Path, Type};

use crate::types;

pub(crate) const NAME: &str = "close";
pub(crate) const EXAMPLE: &str = "#[close(1008)]";
pub(crate) const ON_FIELD: &str = "on a field it is `#[close]` alone, and the field holds the code; \
     a fixed code such as `#[close(1008)]` belongs on the type or a variant";
const RANGES: &str = "1000 to 1003, 1007 to 1014 or 3000 to 4999 (RFC 6455 section 7.4)";

/// The close code an attribute names.
#[derive(Clone)]
pub(crate) enum CloseAttr {
    Number(u16),
    Path(Path),
}

pub(crate) fn parse(attr: &Attribute) -> syn::Result<CloseAttr> {
    let expected =
        "a close code is a number such as `1008` or the path of a `const` of type `CloseCode`";
    super::arguments(attr, EXAMPLE, |input| {
        if input.peek(Ident::peek_any) || input.peek(syn::Token![::]) {
            return Ok(CloseAttr::Path(input.parse()?));
        }
        let literal = match input.fork().parse::<Lit>() {
            Ok(Lit::Int(literal)) => literal,
            Ok(Lit::Str(text)) if text.value().parse::<u16>().is_ok() => {
                let message = format!("write the number without quotes: `{}`", text.value());
                return Err(syn::Error::new(text.span(), message));
            }
            Ok(other) => return Err(syn::Error::new(other.span(), expected)),
            Err(_) => return Err(super::error_at(input, expected)),
        };
        input.parse::<Lit>()?;
        let fail = |message| Err(syn::Error::new(literal.span(), message));
        if !literal.suffix().is_empty() {
            let digits = literal.base10_digits();
            return fail(format!("write the number without a suffix: `{digits}`"));
        }
        match literal.base10_parse() {
            Ok(code) if may_be_sent(code) => Ok(CloseAttr::Number(code)),
            _ => fail(format!("`{literal}` cannot be sent in a close frame: use {RANGES}")),
        }
    })
}

/// Whether an endpoint may send the code: what `CloseCode::new` accepts, to which a test holds it.
fn may_be_sent(code: u16) -> bool {
    matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999)
}

/// What is wrong with the type of a `#[close]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    types::well_known(ty).map(|_| "a `#[close]` field holds a `CloseCode`".to_owned())
}

#[cfg(test)]
mod tests {
    use super::may_be_sent;
    use genro_exceptions::CloseCode;

    #[test]
    fn the_macro_and_the_library_accept_the_same_codes() {
        for code in 0..=u16::MAX {
            assert_eq!(may_be_sent(code), CloseCode::new(code).is_some(), "{code}");
        }
    }
}
