//! What only the compiler can check of a constant: `const` items that fail at its path.
//!
//! They are written beside the impls of a wrong declaration too, so that one compilation reports all mistakes.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{Ident, Path};

use super::constant::typed_const;
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
    let one = |Assertion { path, condition, message }: &Assertion| {
        let refuse = call_at(path, "__genro_refuse", &quote!(#message));
        let holds = match condition {
            Condition::Error => quote!(#private::is_error_status(__GENRO_STATUS)),
            Condition::NoRedirect => quote!(!#private::is_redirect(__GENRO_STATUS)),
            Condition::NoServerError => quote!(!#private::is_server_error(__GENRO_STATUS)),
            Condition::NoError(ty) => {
                return quote! {
                    const _: () = {
                        use #private::implements_error::Otherwise as _;
                        use #private::refuse as __genro_refuse;
                        if #private::implements_error::Of::<#ty>::IS_ERROR {
                            #refuse
                        }
                    };
                };
            }
        };
        let status = typed_const(&quote!(#private::StatusCode), path);
        quote! {
            const _: () = {
                use #private::refuse as __genro_refuse;
                const __GENRO_STATUS: #private::StatusCode = #status;
                if !(#holds) {
                    #refuse
                }
            };
        }
    };
    assertions.iter().map(one).collect()
}

/// `name(arguments)` with the span of the path, where the compiler reports that the call fails.
pub(crate) fn call_at(path: &Path, name: &str, arguments: &TokenStream) -> TokenStream {
    let mut spans = path.to_token_stream().into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    let last = spans.last().unwrap_or(first);
    let name = Ident::new(name, first);
    let arguments = quote_spanned!(last=> (#arguments));
    quote!(#name #arguments)
}
