//! What an error converts from and into: its causes, the response, `HttpException`, the frameworks.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::arms::{body, path};
use super::features::INTEGRATIONS;
use super::header::{attributes, impl_generics, impl_generics_and, impl_header, self_type};
use crate::bounds::Bounds;
use crate::hygiene;
use crate::lifetimes::in_header;
use crate::model::{ErrorModel, Role};
use crate::names;
use crate::types;
use crate::words;

/// One impl for each `#[from]` field.
//
//     impl From<io::Error> for ApiError {
//         fn from(cause: io::Error) -> Self {
//             Self::Storage { 0: cause }
//         }
//     }
pub(super) fn expand_from(model: &ErrorModel<'_>) -> TokenStream {
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
            let (path, member) = (path(model, case), hygiene::member(&field.member));
            let body = body(model, || quote!(#path { #member: #value }));
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

//     impl<Body: TextBody> From<ApiError> for Response<Body> {
//         fn from(error: ApiError) -> Self {
//             into_response(error)
//         }
//     }
pub(super) fn expand_response(model: &ErrorModel<'_>) -> TokenStream {
    let parameter = names::fresh_type(model.item, "Body");
    let generics = impl_generics_and(model, parameter.clone());
    let mut bounds = if_error(model);
    bounds.add(quote!(#parameter: __genro::TextBody));
    let target = quote!(__genro::Response<#parameter>);
    conversion(model, &generics, &target, bounds, quote!(__genro::into_response(__genro_error)))
}

//     impl From<ApiError> for HttpException {
//         fn from(error: ApiError) -> Self {
//             HttpException::from_error(error)
//         }
//     }
pub(super) fn expand_exception(model: &ErrorModel<'_>) -> TokenStream {
    let target = quote!(__genro::HttpException);
    let value = quote!(__genro::HttpException::from_error(__genro_error));
    conversion(model, &impl_generics(model), &target, if_error(model), value)
}

fn conversion(
    model: &ErrorModel<'_>,
    generics: &TokenStream,
    target: &TokenStream,
    bounds: Bounds<'_>,
    value: TokenStream,
) -> TokenStream {
    let (attributes, ty) = (attributes(model), self_type(model));
    // Where the declaration says `Self`, it is not the target.
    let generics = words::without_self(generics.clone(), &|_| ty.clone());
    let where_clause = words::without_self(bounds.into_where(), &|_| ty.clone());
    let body = body(model, || value);
    quote! {
        #attributes
        impl #generics __genro::From<#ty> for #target #where_clause {
            fn from(__genro_error: #ty) -> Self {
                #body
            }
        }
    }
}

/// The bounds of an impl that needs `HttpError`, which a generic type has for some of its arguments.
fn if_error<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let mut bounds = Bounds::new(&model.item.generics);
    bounds.whole(self_type(model), quote!(__genro::HttpError));
    if model.may_stay_in_thread() {
        bounds.assume(self_type(model), quote!(__genro::HttpError));
    }
    bounds
}

/// One call for all frameworks; the features of the library decide which they are.
//
//     integrations! { [<T: Debug>] [ApiError<T>] [where ApiError<T>: HttpError] }
pub(super) fn expand_integrations(model: &ErrorModel<'_>) -> Option<TokenStream> {
    INTEGRATIONS.then(|| {
        let ty = self_type(model);
        let impl_generics = words::without_self(impl_generics(model), &|_| ty.clone());
        let where_clause = words::without_self(if_error(model).into_where(), &|_| ty.clone());
        let stub = model.is_stub.then(|| quote!(stub));
        quote!(__genro::integrations! { #stub [#impl_generics] [#ty] [#where_clause] })
    })
}
