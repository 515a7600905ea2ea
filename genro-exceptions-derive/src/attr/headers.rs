//! `#[headers]` on a field: any further headers.

use syn::{Attribute, Meta, Type};

use crate::types;

pub(crate) const NAME: &str = "headers";
pub(crate) const ON_FIELD: &str =
    "`#[headers]` takes no arguments; one named header is `#[header(\"retry-after\")]`";

/// The message on a type or a variant: with arguments, one fixed header was meant.
pub(crate) fn on_case(attr: &Attribute) -> &'static str {
    match attr.meta {
        Meta::Path(_) => {
            "`#[headers]` belongs on a field of type `genro_exceptions::Headers`; \
             a fixed header is written `#[header(RETRY_AFTER, \"120\")]`"
        }
        _ => "one fixed header is written without the `s`: `#[header(RETRY_AFTER, \"120\")]`",
    }
}

/// What is wrong with the type of a `#[headers]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    types::well_known(ty).map(|name| match name {
        "HeaderMap" => {
            "a `#[headers]` field holds `genro_exceptions::Headers`, which is made of a map by \
                        `Headers::from(map)`"
                .to_owned()
        }
        _ => "a `#[headers]` field holds `genro_exceptions::Headers`".to_owned(),
    })
}
