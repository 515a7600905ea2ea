//! `#[source]` on a field: the cause.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, Type};

use crate::types::{self, Boxed};

pub(crate) const NAME: &str = "source";
pub(crate) const MISPLACED: &str = "`#[source]` belongs on the field that holds the cause";
pub(crate) const ON_FIELD: &str = "`#[source]` takes no arguments";

/// The attributes with which other derives mark the cause: `#[error(source)]` of `derive_more`, `#[snafu(source)]`.
pub(crate) const FOREIGN: [&str; 2] = ["error", "snafu"];

/// Whether such an attribute makes its field the cause: `source` does, `not(source)` and `source(false)` do not.
pub(crate) fn of_foreign(attr: &Attribute) -> Option<bool> {
    let words = |input: ParseStream| {
        let first = input.call(Ident::parse_any)?;
        let rest: proc_macro2::TokenStream = input.parse()?;
        Ok((first.to_string(), rest.to_string()))
    };
    let (first, rest) = attr.parse_args_with(words).ok()?;
    match (first.as_str(), rest.replace(' ', "").as_str()) {
        ("source", "(false)") | ("not", "(source)") => Some(false),
        ("source", _) => Some(true),
        _ => None,
    }
}

/// What is wrong with the type of a `#[source]` or `#[from]` field, as far as its name tells.
pub(crate) fn wrong_type(attribute: &str, ty: &Type) -> Option<String> {
    let ty = types::option_of(ty).unwrap_or(ty);
    if types::boxed_error(ty) == Some(Boxed::Local) {
        return Some(
            "an HTTP error must be `Send + Sync`: use `Box<dyn Error + Send + Sync>`".to_owned(),
        );
    }
    match types::well_known(ty)? {
        // Their contents may be an error.
        "Box" | "Arc" => None,
        _ => Some(format!(
            "`{}` is not an error: the type of a `#[{attribute}]` field must implement `std::error::Error`, or be \
             `Box<dyn Error + Send + Sync>`, `anyhow::Error`, or an `Option` of these",
            types::written(ty),
        )),
    }
}
