//! `#[headers]` on a field: any further headers; `#[headers(from)]` on a case: those of the cause.

use syn::{Attribute, Ident, Meta, Type};

use super::expression::cause;
use super::{arguments, error_at};
use crate::types;

pub(crate) const NAME: &str = "headers";
pub(crate) const EXAMPLE: &str = "#[headers]";
pub(crate) const ON_FIELD: &str =
    "`#[headers]` takes no arguments; for one header, write `#[header(\"retry-after\")]`";

/// Reads the attribute of a type or variant. Without arguments, a field was meant; with others, one fixed header.
pub(crate) fn parse(attr: &Attribute) -> syn::Result<Ident> {
    if let Meta::Path(_) = attr.meta {
        let message = "`#[headers]` belongs on a field of type `genro_exceptions::Headers`; \
                       for a fixed header, write `#[header(RETRY_AFTER, \"120\")]`";
        return Err(syn::Error::new_spanned(attr, message));
    }
    let message = "`#[headers]` is for fields; for a fixed header, write `#[header(RETRY_AFTER, \"120\")]`; for those of \
                   the cause, `#[headers(from)]`";
    let word = arguments(attr, "#[headers(from)]", |input| {
        cause(input)?.ok_or_else(|| error_at(input, message))
    });
    word.map_err(|_| syn::Error::new_spanned(attr, message))
}

/// What is wrong with the type of a `#[headers]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    types::well_known(ty).map(|name| match name {
        "HeaderMap" => "the type of a `#[headers]` field must be `genro_exceptions::Headers`; \
                        `Headers::from(map)` converts a `HeaderMap`"
            .to_owned(),
        _ => "the type of a `#[headers]` field must be `genro_exceptions::Headers`".to_owned(),
    })
}
