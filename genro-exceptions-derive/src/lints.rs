//! The lints that the user allows in the declaration: they hold for the code that is generated of it.
//!
//! A deprecated type in a field, for one, stands in the constructor again, where an `#[allow]` on the field or on the
//! type would not reach. The compiler's own derives do the same.

use proc_macro2::TokenStream;
use syn::{Attribute, Data, DeriveInput, Fields};

/// What stands in each `#[allow(…)]` and `#[expect(…)]` of the type, its variants and its fields.
pub(crate) fn allowed(item: &DeriveInput) -> Vec<TokenStream> {
    let mut attrs: Vec<&Attribute> = item.attrs.iter().collect();
    match &item.data {
        Data::Struct(data) => attrs.extend(of_fields(&data.fields)),
        Data::Enum(data) => {
            for variant in &data.variants {
                attrs.extend(variant.attrs.iter().chain(of_fields(&variant.fields)));
            }
        }
        Data::Union(_) => {}
    }
    let is_allowed =
        |attr: &&Attribute| ["allow", "expect"].iter().any(|name| attr.path().is_ident(name));
    let lists = attrs.into_iter().filter(is_allowed).map(|attr| &attr.meta);
    lists.filter_map(|meta| Some(meta.require_list().ok()?.tokens.clone())).collect()
}

fn of_fields(fields: &Fields) -> impl Iterator<Item = &Attribute> {
    fields.iter().flat_map(|field| &field.attrs)
}
