//! The lints that the user allows in the declaration, which are allowed in the generated code too.
//!
//! For example, the deprecated type of a field is also a type in the constructor, which an `#[allow]` on the field or
//! on the type does not cover. The derives of the compiler do the same.

use proc_macro2::TokenStream;
use syn::{Attribute, Data, DeriveInput, Fields};

/// The contents of each `#[allow(…)]` and `#[expect(…)]` on the type, its variants and its fields.
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
