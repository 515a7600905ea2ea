//! What only the compiler can check of a constant: `const` items that fail at its path.
//!
//! They are written beside the impls of a wrong declaration too, so that one compilation reports all mistakes.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::Ident;

use super::constant::typed_const;
use crate::attr::constant::ConstPath;
use crate::hygiene;
use crate::model::{Assertion, Condition, ErrorModel};

//     const _: () = {
//         use ::genro_exceptions::__private::refuse as __genro_refuse;
//         const __GENRO_STATUS: StatusCode = path::TO_A_STATUS;
//         if !is_error_status(__GENRO_STATUS) {
//             __genro_refuse("the status of an error is 300 to 599")
//         }
//     };
pub(super) fn expand_assertions(model: &ErrorModel<'_>, assertions: &[Assertion]) -> TokenStream {
    let private = model.private();
    let outside = assertions.iter().filter(|assertion| !assertion.path.is_generic);
    let one = |assertion: &Assertion| {
        let Assertion { path, condition, .. } = assertion;
        let status = match condition {
            Condition::NoError(_) => None,
            Condition::Error | Condition::NoRedirect | Condition::NoServerError => {
                let status = typed_const(&quote!(#private::StatusCode), path);
                Some(quote!(const __GENRO_STATUS: #private::StatusCode = #status;))
            }
        };
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
    let inside = assertions.iter().filter(|assertion| assertion.path.is_generic);
    let one = |assertion: &Assertion| {
        let path = hygiene::constant(&assertion.path);
        let check = check(&private, assertion, &quote!(__genro_status));
        quote! {
            const {
                use #private::refuse as __genro_refuse;
                let __genro_status: #private::StatusCode = #path;
                #check
            }
        }
    };
    inside.map(one).collect()
}

fn check(private: &TokenStream, assertion: &Assertion, status: &TokenStream) -> TokenStream {
    let Assertion { path, condition, message } = assertion;
    let refuse = call_at(path, "__genro_refuse", &quote!(#message));
    let is_wrong = match condition {
        Condition::Error => quote!(!#private::is_error_status(#status)),
        Condition::NoRedirect => quote!(#private::is_redirect(#status)),
        Condition::NoServerError => quote!(#private::is_server_error(#status)),
        Condition::NoError(ty) => quote!({
            use #private::implements_error::Otherwise as _;
            #private::implements_error::Of::<#ty>::IS_ERROR
        }),
    };
    quote!(if #is_wrong { #refuse })
}

/// `name(arguments)` with the span of the path, where the compiler reports that the call fails.
pub(crate) fn call_at(path: &ConstPath, name: &str, arguments: &TokenStream) -> TokenStream {
    let mut spans = path.to_token_stream().into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    let last = spans.last().unwrap_or(first);
    let name = Ident::new(name, first);
    let arguments = quote_spanned!(last=> (#arguments));
    quote!(#name #arguments)
}
