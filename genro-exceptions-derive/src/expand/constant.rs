//! A constant of the user's as an expression.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};

use crate::attr::constant::ConstPath;
use crate::hygiene;

/// A constant of another type is one error, at the path. A `const` item cannot use the parameters of the type.
//
//     {
//         const __GENRO_CONST: __genro::StatusCode = path::TO_A_STATUS;
//         __GENRO_CONST
//     }
//     const {
//         let __genro_const: __genro::StatusCode = T::STATUS;
//         __genro_const
//     }
pub(super) fn typed_const(ty: &TokenStream, constant: &ConstPath) -> TokenStream {
    let path = path_of(constant);
    if constant.is_generic {
        return quote!(const {
            let __genro_const: #ty = #path;
            __genro_const
        });
    }
    quote!({
        const __GENRO_CONST: #ty = #path;
        __GENRO_CONST
    })
}

/// The path of a constant.
///
/// An attribute needs `self::LOCKED`, since `LOCKED` is a status of the `http` crate. In the generated code both are the
/// constant, and `unused_qualifications` would ask for the short path: hence the spans of the macro. Any other path keeps
/// its spans, for the compiler's suggestions.
pub(crate) fn path_of(constant: &ConstPath) -> TokenStream {
    let path = constant.to_token_stream();
    match path.clone().into_iter().next() {
        Some(TokenTree::Ident(first)) if first == "self" => hygiene::tokens(path),
        _ => path,
    }
}
