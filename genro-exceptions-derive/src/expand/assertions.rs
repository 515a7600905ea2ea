//! What only the compiler can check: `const` items that fail at the place of the mistake.
//!
//! They are written beside the impls of a wrong declaration too, so that one compilation reports all mistakes.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, Type};

use super::constant::{path_of, typed_const};
use super::status::fixed_status;
use crate::model::{Assertion, Condition, ErrorModel, StatusRule};

//     const _: () = {
//         use ::genro_exceptions::__private::refuse as __genro_refuse;
//         const __GENRO_STATUS: StatusCode = path::TO_A_STATUS;
//         if !is_error_status(__GENRO_STATUS) {
//             __genro_refuse("the status of an error must be from 300 to 599")
//         }
//     };
pub(super) fn expand_assertions(model: &ErrorModel<'_>, assertions: &[Assertion]) -> TokenStream {
    let private = model.private();
    let outside = assertions.iter().filter(|assertion| !assertion.is_generic());
    let one = |assertion: &Assertion| {
        let status = assertion.status().map(|path| {
            let status = typed_const(&quote!(#private::StatusCode), path);
            quote!(const __GENRO_STATUS: #private::StatusCode = #status;)
        });
        let check = check(&private, assertion, &quote!(__GENRO_STATUS));
        quote! {
            const _: () = {
                use #private::refuse as __genro_refuse;
                #status
                #check
            };
        }
    };
    outside.map(one).collect()
}

/// The assertions that depend on a parameter of the type, for the method that returns the status: the compiler evaluates
/// them for each type that the parameter is.
//
//     const {
//         use ::genro_exceptions::__private::refuse as __genro_refuse;
//         let __genro_status: StatusCode = T::STATUS;
//         if !is_error_status(__genro_status) { … }
//     }
pub(super) fn expand_generic(model: &ErrorModel<'_>, assertions: &[Assertion]) -> TokenStream {
    let private = model.private();
    let one = |assertion: &Assertion| {
        let path = assertion.status().map(path_of);
        let check = check(&private, assertion, &quote!(__genro_status));
        quote! {
            const {
                use #private::refuse as __genro_refuse;
                let __genro_status: #private::StatusCode = #path;
                #check
            }
        }
    };
    assertions.iter().filter(|assertion| assertion.is_generic()).map(one).collect()
}

fn check(private: &TokenStream, assertion: &Assertion, status: &TokenStream) -> TokenStream {
    let Assertion { place, condition, message } = assertion;
    let refuse = call_at(place.clone(), "__genro_refuse", &quote!(#message));
    let is_wrong = match condition {
        Condition::Status(_, StatusRule::Error) => quote!(!#private::is_error_status(#status)),
        Condition::Status(_, StatusRule::NoRedirect) => quote!(#private::is_redirect(#status)),
        Condition::Status(_, StatusRule::NoServerError) => {
            quote!(#private::is_server_error(#status))
        }
        Condition::NoError(ty) => is_error(private, ty),
        Condition::NoErrorFrom500(_, ty) => {
            let is_error = is_error(private, ty);
            quote!(#private::is_server_error(#status) && #is_error)
        }
        Condition::Shared(ty) => {
            let is_shared = implements(private, &quote!(IsShared), ty);
            quote!(!#is_shared)
        }
        Condition::Different(statuses) => {
            let statuses = statuses.iter().map(|status| fixed_status(private, status));
            quote!(#private::has_repeated(&[#(#statuses),*]))
        }
    };
    quote!(if #is_wrong { #refuse })
}

/// Whether a type is an error or a pointer to one, as `Box<dyn Error>` is, and `anyhow::Error`.
//
//     (IsError::<io::Error>::IMPLEMENTS || PointsToError::<io::Error>::IMPLEMENTS)
fn is_error(private: &TokenStream, ty: &Type) -> TokenStream {
    let is_one = implements(private, &quote!(IsError), ty);
    let points = implements(private, &quote!(PointsToError), ty);
    quote!((#is_one || #points))
}

/// Whether one of the types is, as a condition of an `if`.
pub(super) fn any_is_error(private: &TokenStream, types: &[&Type]) -> TokenStream {
    let types = types.iter().map(|ty| is_error(private, ty));
    quote!(const { #(#types)||* })
}

//     { use implements::Otherwise as _; implements::IsError::<io::Error>::IMPLEMENTS }
fn implements(private: &TokenStream, of: &TokenStream, ty: &Type) -> TokenStream {
    quote!({
        use #private::implements::Otherwise as _;
        #private::implements::#of::<#ty>::IMPLEMENTS
    })
}

/// `name(arguments)` with the span of the place, where the compiler reports that the call fails.
pub(crate) fn call_at(place: TokenStream, name: &str, arguments: &TokenStream) -> TokenStream {
    let mut spans = place.into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    let last = spans.last().unwrap_or(first);
    let name = Ident::new(name, first);
    let arguments = quote_spanned!(last=> (#arguments));
    quote!(#name #arguments)
}
