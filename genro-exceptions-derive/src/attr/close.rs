//! `#[close(1008)]` on a case, `#[close]` on a field: the WebSocket close code.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::{Attribute, Ident, Lit, Path, Type};

use crate::types;

pub(crate) const NAME: &str = "close";
pub(crate) const EXAMPLE: &str = "#[close(1008)]";
pub(crate) const ON_FIELD: &str = "on a field it is `#[close]` alone, and the field holds the code; \
     a fixed code such as `#[close(1008)]` belongs on the type or a variant";
/// Said by the compiler: the library decides which codes may be sent, in `CloseCode::new`.
pub(crate) const REFUSED: &str =
    "a close frame may carry 1000 to 1003, 1007 to 1014 or 3000 to 4999 (RFC 6455 section 7.4)";

/// The close code an attribute names.
#[derive(Clone)]
pub(crate) enum CloseAttr {
    Number { code: u16, span: Span },
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
            Ok(other) => return Err(syn::Error::new(other.span(), expected)),
            Err(_) => return Err(input.error(expected)),
        };
        input.parse::<Lit>()?;
        let fail = |message| Err(syn::Error::new(literal.span(), message));
        if !literal.suffix().is_empty() {
            let digits = literal.base10_digits();
            return fail(format!(
                "write the number without a suffix: `#[close({digits})]`"
            ));
        }
        match literal.base10_parse() {
            Ok(code) => Ok(CloseAttr::Number {
                code,
                span: literal.span(),
            }),
            Err(_) => fail(REFUSED.to_owned()),
        }
    })
}

/// What is wrong with the type of a `#[close]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    types::well_known(ty).map(|_| "a `#[close]` field holds a `CloseCode`".to_owned())
}
