//! What makes an error: `new`, `with_detail`, the constructors of a variant, `Default`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

use super::super::arms::{body, path};
use super::super::header::{at_type, impl_header, visibility};
use super::default_text::{default_text, default_text_bounds};
use super::parameters::{parameter, value};
use crate::bounds::Bounds;
use crate::hygiene;
use crate::model::{Answer, Case, CaseField, ErrorModel, Role, Status};

//     /// Makes `ApiError::Missing`, answered with status 404.
//     #[must_use]
//     pub fn missing(id_: u64, table_: impl Into<String>) -> Self {
//         Self::Missing { id: id_, table: Into::into(table_) }
//     }
pub(super) fn expand_new(model: &ErrorModel<'_>, name: &Ident, case: &Case<'_>) -> TokenStream {
    let vis = visibility(model);
    let constness = case.fields.is_empty().then(|| quote!(const));
    let parameters = case.required().map(|field| parameter(&field.member, field.ty));
    let mut bounds = Bounds::empty(&model.item.generics);
    default_text_bounds(model, case, &mut bounds);
    let bounds = bounds.into_where();
    let body = body(model, || {
        let (before, text) = default_text(model, case).unwrap_or_default();
        let value = construct(model, case, &text);
        quote!(#before #value)
    });
    let doc = format!("Makes `{}`, answered {}.", shown(model, case), answered(case));
    quote! {
        #[doc = #doc]
        #[must_use]
        #vis #constness fn #name(#(#parameters),*) -> Self #bounds {
            #body
        }
    }
}

/// The same with the text of the `#[detail]` field as the last parameter.
//
//     pub fn invalid_with_detail(field_: u64, detail_: impl Into<Cow<'static, str>>) -> Self {
//         Self::Invalid { field: field_, detail: Into::into(detail_) }
//     }
pub(super) fn expand_with_detail(
    model: &ErrorModel<'_>,
    name: &Ident,
    case: &Case<'_>,
    detail: &CaseField<'_>,
) -> TokenStream {
    let vis = visibility(model);
    let fields = case.required().chain([detail]);
    let parameters = fields.map(|field| parameter(&field.member, field.ty));
    let body = body(model, || construct(model, case, &value(&detail.member, detail.ty)));
    let doc = format!(
        "Makes `{}` with the text that the client reads, answered {}.",
        shown(model, case),
        answered(case)
    );
    quote! {
        #[doc = #doc]
        #[must_use]
        #vis fn #name(#(#parameters),*) -> Self {
            #body
        }
    }
}

/// Where nothing has to be given.
//
//     impl Default for Unavailable {
//         fn default() -> Self {
//             Self::new()
//         }
//     }
pub(in super::super) fn expand_default(model: &ErrorModel<'_>) -> Option<TokenStream> {
    model.has_default().then(|| {
        let mut bounds = Bounds::new(&model.item.generics);
        default_text_bounds(model, &model.cases[0], &mut bounds);
        let header = impl_header(model, quote!(::core::default::Default), bounds);
        quote! {
            #header {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    })
}

/// What is made, for the doc comment.
fn shown(model: &ErrorModel<'_>, case: &Case<'_>) -> String {
    if model.is_enum {
        format!("{}::{}", model.item.ident, case.ident)
    } else {
        case.ident.to_string()
    }
}

/// How the client is answered, for the doc comment.
fn answered(case: &Case<'_>) -> String {
    match &case.answer {
        Answer::Transparent => "as its field is".to_owned(),
        Answer::Described(described) => match &described.status {
            Status::Field(_) => "with the given status".to_owned(),
            Status::Fixed(fixed) => match fixed.code() {
                Some(code) => format!("with status {code}"),
                None => "with its fixed status".to_owned(),
            },
        },
    }
}

//     Self { id: id_, detail: …, headers: HeadersField::none([]), source: Default::default() }
fn construct(model: &ErrorModel<'_>, case: &Case<'_>, detail: &TokenStream) -> TokenStream {
    let members = case.fields.iter().map(|field| hygiene::member(&field.member));
    let values = case.fields.iter().map(|field| match field.role {
        _ if case.is_required(field) => value(&field.member, field.ty),
        Role::Detail => detail.clone(),
        Role::Headers => {
            let span = at_type(field.ty);
            let private = model.private_at(span);
            quote_spanned!(span=> #private::HeadersField::none([]))
        }
        _ => quote!(::core::default::Default::default()),
    });
    let path = path(model, case);
    quote!(#path { #(#members: #values),* })
}
