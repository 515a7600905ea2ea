//! A status as an expression.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

use super::arms::{Arm, Key};
use super::constant::typed_const;
use super::header::imported;
use crate::attr::status::StatusAttr;
use crate::model::{Case, Described, Status};

/// The status of a case, over the binding of its field: in the impl of `HttpError`.
//
//     Self::Missing { .. } => StatusCode::NOT_FOUND,
//     Self::Upstream { status, .. } => StatusField::status_of(status, self),
pub(super) fn status(case: &Case<'_>, status: &Status) -> Arm {
    match status {
        Status::Field(index) => of_field(case, *index, "status_of"),
        Status::Fixed(fixed) => fixed_arm(fixed),
    }
}

/// The reason phrase of the status: in the impl of `HttpError`.
//
//     phrase(StatusCode::NOT_FOUND)
pub(super) fn phrase(case: &Case<'_>, described: &Described) -> Arm {
    status(case, &described.status).wrap(|status| quote!(__genro::phrase(#status))).text()
}

/// The same where `self` may not implement `HttpError`: computed from the field alone.
//
//     phrase(StatusField::to_status(status))
pub(super) fn phrase_for_log(case: &Case<'_>, described: &Described) -> Arm {
    let status = match &described.status {
        Status::Field(index) => Arm::call(case, *index, "StatusField", "to_status"),
        Status::Fixed(fixed) => fixed_arm(fixed),
    };
    status.wrap(|status| quote!(__genro::phrase(#status))).text()
}

/// A text of the case, a `Cow<str>`, unless its status is chosen at run time and cannot be answered.
//
//     detail_of(StatusField::answered(status, self), text)
pub(super) fn if_answered(case: &Case<'_>, described: &Described, text: Arm) -> Arm {
    let Status::Field(index) = described.status else {
        return text;
    };
    let answered = of_field(case, index, "answered");
    answered.and(text, |answered, text| quote!(__genro::detail_of(#answered, #text)))
}

/// A method of the `#[status]` field that gets the error too.
fn of_field(case: &Case<'_>, index: usize, method: &str) -> Arm {
    Arm::of_type(case, index, |field, span| {
        let method = Ident::new(method, span);
        quote_spanned!(span=> __genro::StatusField::#method(#field, self))
    })
}

fn fixed_arm(fixed: &StatusAttr) -> Arm {
    let body = fixed_status(&imported(), fixed);
    match fixed.code() {
        Some(code) => Arm::shared(Key::Status(code), body),
        None => Arm::fixed(body),
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
