//! A constant of the user's as an expression.

use proc_macro2::TokenStream;
use quote::quote;

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
    let path = hygiene::constant(constant);
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
