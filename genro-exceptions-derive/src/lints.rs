//! The lints that the user allows in the declaration: they hold for the code that is generated of it.
//!
//! A deprecated type in a field, for one, is repeated in the constructor, where an `#[allow]` on the field or on the
//! type would not reach. The derives of the compiler do the same.

use proc_macro2::TokenStream;
use syn::{Attribute, Data, DeriveInput, Field, Meta};

/// The arguments of each `#[allow(…)]` and `#[expect(…)]` of the type, its variants and its fields.
pub(crate) fn allowed(item: &DeriveInput) -> Vec<TokenStream> {
    let mut allowed = Vec::new();
    read(&item.attrs, &mut allowed);
    match &item.data {
        Data::Struct(data) => of_fields(data.fields.iter(), &mut allowed),
        Data::Enum(data) => {
            for variant in &data.variants {
                read(&variant.attrs, &mut allowed);
                of_fields(variant.fields.iter(), &mut allowed);
            }
        }
        Data::Union(_) => {}
    }
    allowed
}

fn of_fields<'a>(fields: impl Iterator<Item = &'a Field>, allowed: &mut Vec<TokenStream>) {
    fields.for_each(|field| read(&field.attrs, allowed));
}

fn read(attrs: &[Attribute], allowed: &mut Vec<TokenStream>) {
    for attr in attrs {
        let is_allowed = ["allow", "expect"].iter().any(|name| attr.path().is_ident(name));
        if let (true, Meta::List(list)) = (is_allowed, &attr.meta) {
            allowed.push(list.tokens.clone());
        }
    }
}
