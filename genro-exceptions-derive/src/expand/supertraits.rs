//! Where the compiler reports that a type lacks `Error`, `Send` or `Sync`, which every `HttpError` has.
//!
//! It does so at the name of the type in the header of the impl. That name is given the place of what is wrong, as far
//! as the declaration tells.

use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::{Attribute, Data, Type};

use crate::attr::options::Part;
use crate::hygiene;
use crate::model::{CaseField, ErrorModel, Role};
use crate::types;

/// The first `#[error(…)]`, which leaves the impl of `Error` to another derive; or the only field that may not be
/// `Send + Sync`; or else the name of the type.
pub(super) fn span(model: &ErrorModel<'_>) -> Span {
    if let Some(attr) = attributes(model).find(|attr| attr.path().is_ident("error")) {
        return hygiene::located(attr.path().span());
    }
    let ident = model.item.ident.span();
    if model.skips(Part::Error) {
        return ident;
    }
    let fields = model.cases.iter().flat_map(|case| &case.fields);
    let mut suspects = fields.filter(|field| is_suspect(field));
    match (suspects.next(), suspects.next()) {
        (Some(only), None) => hygiene::at_type(only.ty),
        _ => ident,
    }
}

fn attributes<'a>(model: &ErrorModel<'a>) -> impl Iterator<Item = &'a Attribute> {
    let of_variants = match &model.item.data {
        Data::Enum(data) => Some(data.variants.iter().flat_map(|variant| &variant.attrs)),
        Data::Struct(_) | Data::Union(_) => None,
    };
    model.item.attrs.iter().chain(of_variants.into_iter().flatten())
}

/// Whether a field has any type; those of the other roles are `Send + Sync`, or are reported as wrong for the role.
fn is_suspect(field: &CaseField<'_>) -> bool {
    matches!(field.role, Role::Plain | Role::Source | Role::From) && !is_send_sync(field.ty)
}

/// Whether a type is known to be `Send + Sync`.
fn is_send_sync(ty: &Type) -> bool {
    #[rustfmt::skip]
    const CONTAINERS: &[&str] =
        &["tuple", "Option", "Vec", "Box", "Rc", "Arc", "HashMap", "BTreeMap", "HashSet", "BTreeSet"];
    types::well_known(types::element_of(ty)).is_some_and(|name| !CONTAINERS.contains(&name))
}
