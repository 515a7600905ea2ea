//! A constant of the user's as an expression.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

use crate::hygiene;

/// A constant of another type is one error, at the path.
//
//     {
//         const __GENRO_CONST: __genro::StatusCode = path::TO_A_STATUS;
//         __GENRO_CONST
//     }
pub(super) fn typed_const(ty: &TokenStream, path: &Path) -> TokenStream {
    let path = hygiene::constant(path);
    quote!({
        const __GENRO_CONST: #ty = #path;
        __GENRO_CONST
    })
}
