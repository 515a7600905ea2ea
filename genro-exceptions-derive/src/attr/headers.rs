//! `#[headers]` on a field: any further headers.

use syn::{Attribute, Meta, Type};

use crate::types;

pub(crate) const NAME: &str = "headers";
pub(crate) const EXAMPLE: &str = "#[headers]";
pub(crate) const ON_FIELD: &str =
    "`#[headers]` takes no arguments; for one header, write `#[header(\"retry-after\")]`";

/// The message on a type or a variant: with arguments, one fixed header was meant.
pub(crate) fn on_case(attr: &Attribute) -> &'static str {
    match attr.meta {
        Meta::Path(_) => {
            "`#[headers]` belongs on a field of type `genro_exceptions::Headers`; \
             for a fixed header, write `#[header(RETRY_AFTER, \"120\")]`"
        }
        _ => {
            "`#[headers]` is for fields; for a fixed header, write `#[header(RETRY_AFTER, \"120\")]`"
        }
    }
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
