//! The block of the impls, the headers of impls, and what they are made of.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericParam, Generics, Ident};

use crate::bounds::Bounds;
use crate::hygiene;
use crate::lifetimes;
use crate::model::ErrorModel;

/// The impls of traits, in a block where the library has a short name: each token of a path costs compile time in every
/// type that is derived. The methods are outside, since messages and backtraces would show the block in their paths.
//
//     const _: () = {
//         use ::genro_exceptions::__private::all as __genro;
//         impl __genro::fmt::Display for ApiError { … }
//         …
//     };
pub(super) fn block(model: &ErrorModel<'_>, impls: &[Option<TokenStream>]) -> TokenStream {
    let (private, imported) = (model.private(), imported());
    quote! {
        const _: () = {
            use #private::all as #imported;
            #(#impls)*
        };
    }
}

/// The name that the library has in the generated code, where `crate = path` gives it.
pub(super) fn library(span: Span) -> Ident {
    Ident::new("__genro_crate", hygiene::located(span))
}

impl ErrorModel<'_> {
    /// The path of the module that generated code calls, for code outside of the block that holds the impls.
    pub(crate) fn private(&self) -> TokenStream {
        self.private_at(Span::call_site())
    }

    /// The same with the span of a word of the user's, for a call that is reported there.
    pub(crate) fn private_at(&self, span: Span) -> TokenStream {
        if self.krate.is_some() {
            let library = library(span);
            quote_spanned!(span=> #library::__private)
        } else {
            quote_spanned!(span=> ::genro_exceptions::__private)
        }
    }
}

/// The library's module within the [`block`]. Most writers spell it out.
pub(super) fn imported() -> TokenStream {
    quote!(__genro)
}

/// The header of an impl for the type.
//
//     #[automatically_derived]
//     impl<T: Debug> __genro::Error for ApiError<T> where Self: Debug + Display
pub(super) fn impl_header(
    model: &ErrorModel<'_>,
    of: impl ToTokens,
    bounds: Bounds<'_>,
) -> TokenStream {
    impl_header_at(model, model.item.ident.span(), of, bounds)
}

/// The same with the name of the type at another place, where the compiler reports what is wrong with the impl.
pub(super) fn impl_header_at(
    model: &ErrorModel<'_>,
    place: Span,
    of: impl ToTokens,
    bounds: Bounds<'_>,
) -> TokenStream {
    let mut name = model.item.ident.clone();
    name.set_span(place);
    let (attributes, ident) = (attributes(model), hygiene::ident(&name));
    let generics = hygiene::generics(&model.item.generics);
    let (impl_generics, type_generics, _) = generics.split_for_impl();
    let where_clause = bounds.into_where();
    quote! {
        #attributes
        impl #impl_generics #of for #ident #type_generics #where_clause
    }
}

/// The header of an impl for the type with `'static` for each of its lifetimes.
//
//     impl<T> HttpError for ApiError<'static, T>
pub(super) fn static_impl_header(
    model: &ErrorModel<'_>,
    of: impl ToTokens,
    bounds: Bounds<'_>,
) -> TokenStream {
    let (impl_generics, where_clause) =
        (without_lifetimes(&model.item.generics), bounds.into_where());
    let (attributes, ty) = (attributes(model), self_type(model));
    let header = quote!(impl #impl_generics #of for #ty #where_clause);
    let header = lifetimes::all_static(header);
    quote!(#attributes #header)
}

fn without_lifetimes(generics: &Generics) -> TokenStream {
    let mut generics = generics.clone();
    let is_lifetime = |parameter: &GenericParam| matches!(parameter, GenericParam::Lifetime(_));
    generics.params = generics.params.into_iter().filter(|one| !is_lifetime(one)).collect();
    generics.split_for_impl().0.to_token_stream()
}

/// `#[automatically_derived]`, and the lints that the user allows in the declaration.
///
/// There is no other `#[allow]` where the code can do without: under `#![forbid(…)]` it is an error.
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

/// `ApiError<T, N>`, the name with a span of the macro for the sake of `#[deprecated]`.
pub(super) fn self_type(model: &ErrorModel<'_>) -> TokenStream {
    let ident = hygiene::ident(&model.item.ident);
    let (_, type_generics, _) = model.item.generics.split_for_impl();
    quote!(#ident #type_generics)
}

/// The type's visibility with a span of the macro: lints take a method to be where its first token is.
pub(super) fn visibility(model: &ErrorModel<'_>) -> TokenStream {
    hygiene::tokens(model.item.vis.to_token_stream())
}
