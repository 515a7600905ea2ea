//! `#[source]` on a field: the cause.

use syn::Type;

use crate::types::{self, Boxed};

pub(crate) const NAME: &str = "source";
pub(crate) const MISPLACED: &str = "`#[source]` belongs on the field that holds the cause";
pub(crate) const ON_FIELD: &str = "`#[source]` takes no arguments";

/// What is wrong with the type of a `#[source]` or `#[from]` field, as far as its name tells.
pub(crate) fn wrong_type(attribute: &str, ty: &Type) -> Option<String> {
    let ty = types::option_of(ty).unwrap_or(ty);
    if types::boxed_error(ty) == Some(Boxed::Local) {
        return Some("an error crosses threads: write `Box<dyn Error + Send + Sync>`".to_owned());
    }
    match types::well_known(ty)? {
        // What they hold may be an error.
        "Box" | "Arc" => None,
        _ => Some(format!(
            "`{}` is not an error: a `#[{attribute}]` field holds a type that implements `std::error::Error`, \
             a `Box<dyn Error + Send + Sync>`, an `anyhow::Error`, or an `Option` of these",
            types::written(ty),
        )),
    }
}
