//! `#[source]` on a field: the cause.

use proc_macro2::TokenTree;
use syn::{Attribute, Meta, Type};

use crate::types::{self, Boxed};
use crate::words;

pub(crate) const NAME: &str = "source";
pub(crate) const EXAMPLE: &str = "#[source]";
pub(crate) const MISPLACED: &str = "`#[source]` belongs on the field that holds the cause";
pub(crate) const ON_FIELD: &str = "`#[source]` takes no arguments";

/// The attributes with which other derives mark the cause: `#[error(source)]` of `derive_more`, `#[snafu(source)]`.
pub(crate) const FOREIGN: [&str; 2] = ["error", "snafu"];

/// Whether such an attribute makes its field the cause: `source` does, `not(source)` and `source(false)` do not.
pub(crate) fn of_foreign(attr: &Attribute) -> Option<bool> {
    let Meta::List(list) = &attr.meta else {
        return None;
    };
    let tokens = Vec::from_iter(list.tokens.clone());
    tokens.iter().enumerate().find_map(|(index, token)| {
        let TokenTree::Ident(word) = token else {
            return None;
        };
        let has = |name: &str| match tokens.get(index + 1) {
            Some(TokenTree::Group(group)) => words::has_word(group.stream(), &|word| word == name),
            _ => false,
        };
        match word.to_string().as_str() {
            "source" => Some(!has("false")),
            "not" if has("source") => Some(false),
            "ignore" => Some(false),
            _ => None,
        }
    })
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
