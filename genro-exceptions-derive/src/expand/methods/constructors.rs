//! What makes an error: `new`, `with_detail`, the constructors of a variant, `Default`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::construct::{construct, construct_bounds, track_caller};
use super::default_text::{DefaultText, default_text};
use super::parameters::{Parameters, parameters, value};
use crate::attr::status::StatusAttr;
use crate::bounds::Bounds;
use crate::expand::arms::body;
use crate::expand::header::{impl_header, visibility};
use crate::hygiene;
use crate::model::{Answer, Case, CaseField, ErrorModel, Status};
use crate::names;
use crate::types;

/// The constructor, with the text of the `#[detail]` field as its last parameter or without.
//
//     /// Creates an `ApiError::Missing`; its response has status 404.
//     #[must_use]
//     pub fn missing<IntoTable: Into<String>>(id_: u64, table_: IntoTable) -> Self {
//         Self::Missing { id: id_, table: Into::into(table_), detail: DetailField::made_of([], "not here") }
//     }
//     …
//     pub fn missing_with_detail<IntoTable: …, IntoDetail: …>(id_: u64, table_: IntoTable, detail_: IntoDetail) -> Self {
//         Self::Missing { id: id_, table: Into::into(table_), detail: Into::into(detail_) }
//     }
pub(super) fn expand_new(
    model: &ErrorModel<'_>,
    name: &Ident,
    case: &Case<'_>,
    detail: Option<&CaseField<'_>>,
) -> TokenStream {
    let vis = visibility(model);
    let constness = case.fields.is_empty().then(|| quote!(const));
    let fields = case.required().chain(detail).map(|field| (&field.member, field.ty));
    let Parameters { generics, list } = parameters(model, fields);
    let mut bounds = Bounds::empty(&model.item.generics);
    construct_bounds(model, case, detail.is_none(), &mut bounds);
    let bounds = bounds.into_where();
    let body = match detail {
        Some(field) => body(model, || {
            let value = value(&field.member, field.ty);
            construct(model, case, &DefaultText { value, ..DefaultText::default() })
        }),
        None => construct_default(model, case),
    };
    let (doc, track_caller) = (doc(model, case, detail.is_some()), track_caller(case));
    let new = |track_caller: Option<&TokenStream>, qualifiers: TokenStream, list: &TokenStream| {
        quote! {
            #[doc = #doc]
            #[must_use]
            #track_caller
            #vis #qualifiers fn #name #generics(#list) -> Self #bounds {
                #body
            }
        }
    };
    if case.required().chain(detail).count() <= FEW {
        return new(track_caller.as_ref(), quote!(#constness), &list);
    }
    let (real, of_clippy) = (new(track_caller.as_ref(), TokenStream::new(), &list), {
        // With spans of the macro, `improper_ctypes_definitions` says nothing. `#[track_caller]` needs Rust's own ABI.
        new(None, quote!(extern "C"), &hygiene::tokens(list.clone()))
    });
    quote! {
        #[cfg(not(clippy))]
        #real
        #[cfg(clippy)]
        #of_clippy
    }
}

/// The value with the text of the case in its `#[detail]` field.
fn construct_default(model: &ErrorModel<'_>, case: &Case<'_>) -> TokenStream {
    body(model, || construct(model, case, &default_text(model, case).unwrap_or_default()))
}

/// The number of parameters up to which `clippy::too_many_arguments` is silent.
///
/// The fields decide how many there are. An `#[allow]` would be an error where the lint is forbidden, and the lint leaves
/// out functions with the ABI of another language. So clippy, and nobody else, gets one.
const FEW: usize = 7;

/// The impl, where the constructor has no parameters.
//
//     impl Default for Unavailable {
//         fn default() -> Self {
//             Self {}
//         }
//     }
pub(in super::super) fn expand_default(model: &ErrorModel<'_>) -> Option<TokenStream> {
    model.has_default().then(|| {
        let case = &model.cases[0];
        let mut bounds = Bounds::new(&model.item.generics);
        construct_bounds(model, case, true, &mut bounds);
        let header = impl_header(model, quote!(::core::default::Default), bounds);
        let track_caller = track_caller(case);
        // Not by `new`: where the user has one too, the call would be a second error.
        let body = construct_default(model, case);
        quote! {
            #header {
                #track_caller
                fn default() -> Self {
                    #body
                }
            }
        }
    })
}

/// The doc comment: what is created, and the status of its response.
fn doc(model: &ErrorModel<'_>, case: &Case<'_>, with_detail: bool) -> String {
    let ident = &model.item.ident;
    let article = names::article(ident);
    let variant = if model.is_enum { format!("::{}", case.ident) } else { String::new() };
    let detail = if with_detail { " with the given detail" } else { "" };
    let response = match &case.answer {
        Answer::Transparent => "is that of its field".to_owned(),
        Answer::Described(described) => match &described.status {
            Status::Field(_) => "has the given status".to_owned(),
            Status::Computed(_) => "has the status that is computed from its fields".to_owned(),
            Status::OfCause(_) => "has the status of its cause".to_owned(),
            Status::Fixed(StatusAttr::Path(path)) => {
                format!("has the status `{}`", types::written_path(path))
            }
            Status::Fixed(StatusAttr::Number { code, .. } | StatusAttr::Unnamed { code, .. }) => {
                format!("has status {code}")
            }
        },
    };
    format!("Creates {article} `{ident}{variant}`{detail}; its response {response}.")
}
