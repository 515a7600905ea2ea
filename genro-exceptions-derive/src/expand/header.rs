//! What stands above the generated code and around it: the block of the impls, their headers, the names of the type.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned as _;
use syn::{GenericParam, Ident, Type, TypeParam};

use crate::bounds::Bounds;
use crate::hygiene;
use crate::model::ErrorModel;

/// The impls of traits, in a block where what they call has a short name: each token of a path costs in every type
/// that is derived. The methods are outside, since messages and backtraces would show the block in their paths.
//
//     const _: () = {
//         use ::genro_exceptions::__private as __genro;
//         impl __genro::fmt::Display for ApiError { … }
//         …
//     };
pub(super) fn block(model: &ErrorModel<'_>, impls: &TokenStream) -> TokenStream {
    let (private, imported) = (model.private(), imported());
    quote! {
        const _: () = {
            use #private as #imported;
            #impls
        };
    }
}

/// The library's module within the [`block`], where most code spells it out.
pub(super) fn imported() -> TokenStream {
    quote!(__genro)
}

/// The header of an impl for the type, to which its block is added.
//
//     #[automatically_derived]
//     impl<T: Debug> __genro::Error for ApiError<T> where Self: Debug + Display
pub(super) fn impl_header(
    model: &ErrorModel<'_>,
    of: impl ToTokens,
    bounds: Bounds<'_>,
) -> TokenStream {
    let (attributes, ident) = (attributes(model), hygiene::ident(&model.item.ident));
    let generics = hygiene::generics(&model.item.generics);
    let (impl_generics, type_generics, _) = generics.split_for_impl();
    let where_clause = bounds.into_where();
    quote! {
        #attributes
        impl #impl_generics #of for #ident #type_generics #where_clause
    }
}

/// That an impl is derived, and the lints that the user allows in the declaration.
///
/// The macro allows nothing by itself where it can write code that needs no `#[allow]`: under `#![forbid(…)]` that
/// would be an error.
pub(super) fn attributes(model: &ErrorModel<'_>) -> TokenStream {
    let allowed = model.allowed.iter();
    quote!(#[automatically_derived] #(#[allow(#allowed)])*)
}

/// `<T: Debug, const N: usize>`.
pub(super) fn impl_generics(model: &ErrorModel<'_>) -> TokenStream {
    let generics = hygiene::generics(&model.item.generics);
    let (impl_generics, _, _) = generics.split_for_impl();
    impl_generics.to_token_stream()
}

/// The same with one more type parameter at the end.
pub(super) fn impl_generics_and(model: &ErrorModel<'_>, parameter: Ident) -> TokenStream {
    let mut generics = hygiene::generics(&model.item.generics);
    generics.params.push(GenericParam::Type(TypeParam::from(parameter)));
    let (impl_generics, _, _) = generics.split_for_impl();
    impl_generics.to_token_stream()
}

/// `ApiError<T, N>`, the name with a span of the macro: `#[deprecated]` does not reach it.
pub(super) fn self_type(model: &ErrorModel<'_>) -> TokenStream {
    let ident = hygiene::ident(&model.item.ident);
    let (_, type_generics, _) = model.item.generics.split_for_impl();
    quote!(#ident #type_generics)
}

/// The type's visibility with a span of the macro: lints judge a method by where its first word comes from.
pub(super) fn visibility(model: &ErrorModel<'_>) -> TokenStream {
    hygiene::tokens(model.item.vis.to_token_stream())
}

/// The place of a field's type, for what is reported there.
pub(super) fn at_type(ty: &Type) -> Span {
    hygiene::located(ty.span())
}
