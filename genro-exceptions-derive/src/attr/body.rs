//! `#[body(Envelope)]` on a type or a variant: the form of the body.

use syn::ext::IdentExt as _;
use syn::{Attribute, Ident, Lit, Path, Token};

pub(crate) const NAME: &str = "body";
pub(crate) const EXAMPLE: &str = "#[body(Envelope)]";
pub(crate) const MISPLACED: &str = "`#[body(…)]` belongs on the struct, the enum or a variant, not on a field; \
     to send a field, write `#[extension]` on it";

/// Reads the path of a type that implements `ErrorFormat`.
pub(crate) fn parse(attr: &Attribute) -> syn::Result<Path> {
    super::arguments(attr, EXAMPLE, |input| {
        if input.peek(Ident::peek_any) || input.peek(Token![::]) {
            return input.parse();
        }
        let expected = "the form of the body must be the path of a type that implements `ErrorFormat` or `JsonFormat`";
        let message = format!("{expected}: `{EXAMPLE}`");
        match input.fork().parse::<Lit>() {
            Ok(Lit::Str(text)) if syn::parse_str::<Path>(&text.value()).is_ok() => {
                let message = format!("write the path without quotes: `#[body({})]`", text.value());
                Err(syn::Error::new(text.span(), message))
            }
            Ok(literal) => Err(syn::Error::new(literal.span(), message)),
            Err(_) => Err(super::error_at(input, message)),
        }
    })
}
