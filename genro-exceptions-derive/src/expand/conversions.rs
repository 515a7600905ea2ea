//! What an error converts from and into: its causes, the response, `HttpException`, the frameworks.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::{impl_header, own_type, path, visibility, with_parameter};
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::model::{ErrorModel, Role};
use crate::names;
use crate::spans;
use crate::types;

/// `impl From<Cause>` for each `#[from]` field.
pub(super) fn from_causes(model: &ErrorModel<'_>) -> TokenStream {
    let mut impls = TokenStream::new();
    let mut seen = HashSet::new();
    for case in &model.cases {
        for field in case
            .fields
            .iter()
            .filter(|field| matches!(field.role, Role::From))
        {
            // A second one for a type has been reported: two impls would only say so again.
            if !seen.insert(types::from_key(field.ty)) {
                continue;
            }
            let (ty, value) = types::option_of(field.ty).map_or_else(
                || (field.ty, quote!(__genro_cause)),
                |inner| (inner, quote!(__genro::Some(__genro_cause))),
            );
            let (path, member) = (path(model, case), spans::own_member(&field.member));
            let is_whole = case.fields.len() == 1 && !model.is_stub;
            let body = if is_whole {
                quote!(#path { #member: #value })
            } else {
                quote!(::core::unreachable!())
            };
            let of = quote!(__genro::From<#ty>);
            let header = impl_header(model, of, Bounds::new(&model.item.generics));
            impls.extend(quote! {
                #header {
                    fn from(__genro_cause: #ty) -> Self {
                        #body
                    }
                }
            });
        }
    }
    impls
}

/// The conversions into `http::Response`, `HttpException` and what frameworks take: the library writes them.
pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let (mode, ty) = (mode(model), own_type(model));
    let allowed = model.allowed.iter();
    let generics = spans::own_generics(&model.item.generics);
    let (impl_generics, _, _) = generics.split_for_impl();
    let body = names::fresh_type(model.item, "Body");
    let with_body = with_parameter(model, body.clone());
    let mut bounds = Bounds::new(&model.item.generics);
    // A generic type may not always be an error.
    bounds.whole(&ty, quote!(__genro::HttpError));
    let bounds = bounds.into_predicates();
    let exception = (!model.skips(Part::Exception)).then(|| quote!(exception));
    quote! {
        __genro::conversions! {
            #mode [#(#[allow(#allowed)])*] [#impl_generics] [#ty] [#bounds] [#with_body] #body #exception
        }
    }
}

/// `to_response` and its like, for the inherent impl: the library writes them.
pub(super) fn responses(model: &ErrorModel<'_>) -> TokenStream {
    let (mode, visibility) = (mode(model), visibility(model));
    let body = names::fresh_type(model.item, "Body");
    let mut bounds = Bounds::empty(&model.item.generics);
    bounds.whole(quote!(Self), quote!(__genro::HttpError));
    let bounds = bounds.into_predicates();
    quote!(__genro::responses! { #mode [#visibility] [#bounds] #body })
}

/// The module of the functions that do it.
fn mode(model: &ErrorModel<'_>) -> Ident {
    let mode = if model.is_stub { "stub" } else { "real" };
    Ident::new(mode, Span::call_site())
}
