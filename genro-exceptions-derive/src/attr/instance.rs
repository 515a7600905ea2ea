//! `#[instance]` on a field: the URI reference of this one occurrence.

use syn::Type;

use crate::types;

pub(crate) const NAME: &str = "instance";
pub(crate) const EXAMPLE: &str = "#[instance]";
pub(crate) const MISPLACED: &str =
    "`#[instance]` belongs on the field that holds the URI reference";
pub(crate) const ON_FIELD: &str = "`#[instance]` takes no arguments";

/// What is wrong with the type of an `#[instance]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    let text = types::option_of(ty).unwrap_or(ty);
    (!types::is_text(text)?).then(|| {
        "the type of an `#[instance]` field must be `String`, `Cow<'static, str>`, `&'static str`, `Box<str>`, \
         or an `Option` of these"
            .to_owned()
    })
}
