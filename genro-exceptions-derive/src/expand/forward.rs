//! A transparent case forwards each method to its field.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::arms::{Arm, match_self};
use crate::model::{Answer, Case, Described, ErrorModel};

/// The arm that forwards a method of `HttpError`, with the arguments that it has beside `self`.
//
//     Self::Inner { 0: field } => HttpError::append_headers(TransparentField::as_http_error(field), headers),
pub(super) fn forward(case: &Case<'_>, method: &str, arguments: &[&str]) -> Arm {
    let word = |word: &&str| Ident::new(word, Span::call_site());
    let (method, arguments) = (word(&method), arguments.iter().map(word));
    forward_to_error(case, |error| quote!(__genro::HttpError::#method(#error #(, #arguments)*)))
}

/// The arm that forwards a method of `Display` or `Error`, which an `HttpError` has too.
//
//     Self::Inner { 0: field } => Error::source(TransparentField::as_http_error(field)),
pub(super) fn forward_std(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    call: impl FnOnce(TokenStream) -> TokenStream,
) -> Arm {
    // The field is the type itself, in a box: what it prints cannot be made to depend on its `HttpError`, which
    // depends on what it prints.
    if model.is_recursive(case.fields[0].ty) {
        return Arm::field(case, 0, |field| call(quote!(#field)));
    }
    forward_to_error(case, call)
}

fn forward_to_error(case: &Case<'_>, call: impl FnOnce(TokenStream) -> TokenStream) -> Arm {
    Arm::call(case, 0, "TransparentField", "as_http_error").wrap(call)
}

/// The body of a method of `HttpError`: the described cases answer, the transparent ones forward.
pub(super) fn match_answers(
    model: &ErrorModel<'_>,
    method: &str,
    arguments: &[&str],
    described: impl Fn(&Case<'_>, &Described) -> Arm,
) -> TokenStream {
    match_self(model, |case| match &case.answer {
        Answer::Transparent => forward(case, method, arguments),
        Answer::Described(answer) => described(case, answer),
    })
}

/// Whether a case has something to answer: by its description, or because its field may have.
pub(super) fn any_answers(
    model: &ErrorModel<'_>,
    has_answer: impl Fn(&Case<'_>, &Described) -> bool,
) -> bool {
    model.cases.iter().any(|case| match &case.answer {
        Answer::Transparent => true,
        Answer::Described(described) => has_answer(case, described),
    })
}
