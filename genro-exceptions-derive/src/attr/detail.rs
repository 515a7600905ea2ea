//! `#[detail("user {id} not found")]` on a case, `#[detail]` on a field.

use proc_macro2::TokenStream;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitStr, Token, Type};

use super::literal;
use crate::types;

pub(crate) const NAME: &str = "detail";
pub(crate) const EXAMPLE: &str = "#[detail(\"user {id} not found\")]";
pub(crate) const ON_FIELD: &str = "`#[detail]` on a field takes no arguments, because the field holds the text; \
     a format string, such as `#[detail(\"…\")]`, belongs on the type or a variant";

/// A format string and its arguments.
#[derive(Clone)]
pub(crate) struct DetailAttr {
    pub(crate) text: LitStr,
    /// All tokens after the first comma.
    pub(crate) arguments: TokenStream,
}

pub(crate) fn parse(attr: &Attribute) -> syn::Result<DetailAttr> {
    if is_transparent(attr) {
        let message = "write `#[transparent]` as a separate attribute";
        return Err(syn::Error::new_spanned(&attr.meta, message));
    }
    super::arguments(attr, EXAMPLE, read)
}

/// Whether it is `#[detail(transparent)]`, by analogy with thiserror.
pub(crate) fn is_transparent(attr: &Attribute) -> bool {
    attr.parse_args::<Ident>().is_ok_and(|word| word == "transparent")
}

fn read(input: ParseStream) -> syn::Result<DetailAttr> {
    let text = literal::parse_or(input, "a detail", EXAMPLE, |name| match name {
        "format" => format!("write its format string and its arguments here, `{EXAMPLE}`"),
        _ => format!(
            "pass it as an argument, `#[detail(\"… {{}}\", {name}!(…))]`, or write a string literal"
        ),
    })?;
    if input.is_empty() {
        return Ok(DetailAttr { text, arguments: TokenStream::new() });
    }
    let message = "a comma is missing between the format string and its arguments";
    input.parse::<Token![,]>().map_err(|_| super::error_at(input, message))?;
    Ok(DetailAttr { text, arguments: input.parse()? })
}

/// What is wrong with the type of a `#[detail]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    (!types::is_text(ty)?).then(|| {
        "the type of a `#[detail]` field must be `Cow<'static, str>`, `String`, `&'static str` or `Box<str>`".to_owned()
    })
}
