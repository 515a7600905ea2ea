//! A status as an expression.

use proc_macro2::TokenStream;
use quote::quote;

use super::arms::{Arm, Key};
use super::constant::typed_const;
use super::header::imported;
use crate::attr::status::StatusAttr;
use crate::model::{Case, Status};

/// The status of a case, over the binding of its field.
//
//     Self::Missing { .. } => StatusCode::NOT_FOUND,
//     Self::Upstream { status, .. } => StatusField::to_status(status),
pub(super) fn status(case: &Case<'_>, status: &Status) -> Arm {
    match status {
        Status::Field(index) => Arm::call(case, *index, "StatusField", "to_status"),
        Status::Fixed(fixed) => {
            let body = fixed_status(&imported(), fixed);
            match fixed.code() {
                Some(code) => Arm::shared(Key::Status(code), body),
                None => Arm::fixed(body),
            }
        }
    }
}

/// A status that the declaration gives.
//
//     StatusCode::NOT_FOUND
//     const { status(499) }
//     { const __GENRO_CONST: StatusCode = path::TO_A_STATUS; __GENRO_CONST }
pub(crate) fn fixed_status(private: &TokenStream, status: &StatusAttr) -> TokenStream {
    match status {
        StatusAttr::Number { name, .. } => quote!(#private::StatusCode::#name),
        StatusAttr::Unnamed { code, .. } => quote!(const { #private::status(#code) }),
        StatusAttr::Path(path) => typed_const(&quote!(#private::StatusCode), path),
    }
}
