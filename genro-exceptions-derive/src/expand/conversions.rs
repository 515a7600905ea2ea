//! What an error converts into: the response, `HttpException`, the frameworks. A macro of the library writes it, since it
//! is the same for every type.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::Token;

use super::features::{INTEGRATIONS, JSON, TONIC};
use super::header::{self_type, visibility};
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::model::ErrorModel;
use crate::names;
use crate::words;

//     impls! { real [] [T: Debug,] [ApiError<T>] [ApiError<T>: HttpError,] [Body Form] [pub fn] }
pub(super) fn expand_conversions(model: &ErrorModel<'_>) -> TokenStream {
    let (private, arguments) = (model.private(), arguments(model));
    let calls = macros(model).into_iter().map(|name| {
        let name = names::generated(name);
        quote!(#private::#name! { #arguments })
    });
    calls.collect()
}

/// The macros that write the impls; one for all of them, unless the declaration skips a part.
fn macros(model: &ErrorModel<'_>) -> Vec<&'static str> {
    let parts = [
        ("exception", Part::Exception, true),
        ("integrations", Part::Response, INTEGRATIONS),
        ("grpc", Part::Grpc, TONIC),
    ];
    if parts.iter().all(|(_, part, is_on)| !is_on || !model.skips(*part)) {
        return vec!["impls"];
    }
    let written = parts.into_iter().filter(|(_, part, is_on)| *is_on && !model.skips(*part));
    ["responses"].into_iter().chain(written.map(|(name, ..)| name)).collect()
}

/// What the macros of the library need, see its `__private/impls.rs`.
fn arguments(model: &ErrorModel<'_>) -> TokenStream {
    let bodies = names::generated(if model.is_stub { "stub" } else { "real" });
    let ty = self_type(model);
    let generics = generics(model);
    let bounds = bounds(model).into_predicates();
    // Where the declaration says `Self`, it is not the target of a conversion.
    let generics = words::without_self(generics, &|_| ty.clone());
    let bounds = words::without_self(bounds, &|_| ty.clone());
    let allowed = &model.allowed;
    let (body, form) =
        (names::fresh_type(model.item, "Body"), names::fresh_type(model.item, "Form"));
    let methods = methods(model);
    quote!(#bodies [#(#[allow(#allowed)])*] [#generics] [#ty] [#bounds] [#body #form] #methods)
}

/// `T: Debug, const N: usize,`: what stands in the angle brackets, with a comma behind each.
fn generics(model: &ErrorModel<'_>) -> TokenStream {
    let mut generics = model.item.generics.clone();
    if generics.params.is_empty() {
        return TokenStream::new();
    }
    if !generics.params.trailing_punct() {
        generics.params.push_punct(Token![,](Span::call_site()));
    }
    let (impl_generics, ..) = generics.split_for_impl();
    let bracketed: Vec<TokenTree> = impl_generics.to_token_stream().into_iter().collect();
    bracketed[1..bracketed.len() - 1].iter().cloned().collect()
}

/// The bounds of an impl that needs `HttpError`, which a generic type has for some of its arguments.
fn bounds<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let mut bounds = Bounds::new(&model.item.generics);
    let private = model.private();
    bounds.whole(self_type(model), quote!(#private::HttpError));
    if model.may_stay_in_thread() {
        bounds.assume(self_type(model), quote!(#private::HttpError));
    }
    bounds
}

/// `[pub fn to_problem_response]`; a visibility of no token needs a token behind it.
fn methods(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let vis = visibility(model);
    let problem = JSON.then(|| quote!(to_problem_response));
    (!model.skips(Part::Methods)).then(|| quote!([#vis fn #problem]))
}
