//! What an error converts from and into: its causes, the response, `HttpException`, the frameworks.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

use super::{attributes, impl_header, path, self_type, with_parameter};
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::hygiene;
use crate::model::{ErrorModel, Role};
use crate::names;
use crate::types;

/// `impl From<Cause>` for each `#[from]` field.
pub(super) fn from_causes(model: &ErrorModel<'_>) -> TokenStream {
    let mut impls = TokenStream::new();
    let mut seen = HashSet::new();
    for case in &model.cases {
        for field in case.fields.iter().filter(|field| matches!(field.role, Role::From)) {
            // A second one for a type has been reported: two impls would only say so again.
            if !seen.insert(types::from_key(field.ty)) {
                continue;
            }
            let (ty, value) = types::option_of(field.ty).map_or_else(
                || (field.ty, quote!(__genro_cause)),
                |inner| (inner, quote!(__genro::Some(__genro_cause))),
            );
            let (path, member) = (path(model, case), hygiene::member(&field.member));
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

/// The conversions into `http::Response`, `HttpException` and the responses of frameworks.
pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let response = response(model);
    let exception = (!model.skips(Part::Exception)).then(|| exception(model));
    let frameworks = frameworks(model);
    quote!(#response #exception #frameworks)
}

/// The where-clause of an impl that needs the type to be an error, which a generic one may not always be.
fn if_error<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let mut bounds = Bounds::new(&model.item.generics);
    bounds.whole(self_type(model), quote!(__genro::HttpError));
    bounds
}

fn response(model: &ErrorModel<'_>) -> TokenStream {
    let (attributes, ty) = (attributes(model), self_type(model));
    let parameter = names::fresh_type(model.item, "Body");
    let generics = with_parameter(model, parse_quote!(#parameter));
    let mut bounds = if_error(model);
    bounds.add(quote!(#parameter: __genro::TextBody));
    let where_clause = bounds.into_where();
    let body = if model.is_stub {
        quote!(::core::unreachable!())
    } else {
        quote!(__genro::response(&__genro_error))
    };
    quote! {
        #attributes
        impl #generics __genro::From<#ty> for __genro::Response<#parameter> #where_clause {
            fn from(__genro_error: #ty) -> Self {
                #body
            }
        }
    }
}

fn exception(model: &ErrorModel<'_>) -> TokenStream {
    let (attributes, ty) = (attributes(model), self_type(model));
    let generics = hygiene::generics(&model.item.generics);
    let (impl_generics, _, _) = generics.split_for_impl();
    let where_clause = if_error(model).into_where();
    let body = if model.is_stub {
        quote!(::core::unreachable!())
    } else {
        quote!(__genro::HttpException::from_error(__genro_error))
    };
    quote! {
        #attributes
        impl #impl_generics __genro::From<#ty> for __genro::HttpException #where_clause {
            fn from(__genro_error: #ty) -> Self {
                #body
            }
        }
    }
}

/// One call; which frameworks there are depends on the library's features, which a macro cannot see.
fn frameworks(model: &ErrorModel<'_>) -> TokenStream {
    let ty = self_type(model);
    let generics = hygiene::generics(&model.item.generics);
    let (impl_generics, _, _) = generics.split_for_impl();
    let where_clause = if_error(model).into_where();
    let stub = model.is_stub.then(|| quote!(stub));
    quote!(__genro::integrations! { #stub [#impl_generics] [#ty] [#where_clause] })
}
