//! `impl From`: `?` makes the error of its cause.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::construct::{construct, construct_bounds, track_caller};
use super::default_text::default_text;
use crate::bounds::Bounds;
use crate::expand::arms::{body, path};
use crate::expand::header::impl_header;
use crate::hygiene;
use crate::lifetimes::{in_header, in_signature};
use crate::model::{Case, CaseField, ErrorModel, Role};
use crate::names;
use crate::types;

/// One impl for each `#[from]` field.
//
//     impl From<io::Error> for ApiError {
//         fn from(cause: io::Error) -> Self {
//             Self::Storage { 0: cause }
//         }
//     }
pub(in super::super) fn expand_from(model: &ErrorModel<'_>) -> TokenStream {
    let mut impls = TokenStream::new();
    let mut seen = HashSet::new();
    for case in &model.cases {
        for field in case.fields.iter().filter(|field| matches!(field.role, Role::From)) {
            // A second one for a type has been reported; two impls would be a second error.
            if !seen.insert(types::from_key(field.ty)) {
                continue;
            }
            let (ty, value) = types::option_of(field.ty).map_or_else(
                || (field.ty, quote!(__genro_cause)),
                |inner| (inner, quote!(__genro::Some(__genro_cause))),
            );
            let ty = in_header(ty, &model.item.generics);
            let body = body(model, || made_of(model, case, field, &value));
            let of = quote!(__genro::From<#ty>);
            let mut bounds = Bounds::new(&model.item.generics);
            construct_bounds(model, case, true, &mut bounds);
            let (header, track_caller) = (impl_header(model, of, bounds), track_caller(case));
            impls.extend(quote! {
                #header {
                    #track_caller
                    fn from(__genro_cause: #ty) -> Self {
                        #body
                    }
                }
            });
        }
    }
    impls
}

/// The error: beside other fields, as the constructor makes it of the cause.
//
//     let field_0: io::Error = cause;
//     Self::Storage { 0: field_0, at: Location::caller() }
fn made_of(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    field: &CaseField<'_>,
    value: &TokenStream,
) -> TokenStream {
    if case.fields.len() == 1 {
        let (path, member) = (path(model, case), hygiene::member(&field.member));
        return quote!(#path { #member: #value });
    }
    let (parameter, ty) =
        (names::parameter(&field.member), in_signature(field.ty, &model.item.generics));
    let error = construct(model, case, &default_text(model, case).unwrap_or_default());
    quote! {
        let #parameter: #ty = #value;
        #error
    }
}
