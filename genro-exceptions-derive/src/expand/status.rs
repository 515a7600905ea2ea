//! A status as an expression.

use proc_macro2::{Span, TokenStream};
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
//     Self::Moved { .. } => StatusField::status_of(&StatusCode::FOUND, self),
pub(super) fn status(case: &Case<'_>, described: &Described) -> Arm {
    match &described.status {
        Status::Fixed(fixed) if !case.may_lack_location(described) => fixed_arm(fixed),
        status => of_value(case, status, "status_of"),
    }
}

/// The reason phrase of the status: in the impl of `HttpError`.
//
//     phrase(StatusCode::NOT_FOUND)
pub(super) fn phrase(case: &Case<'_>, described: &Described) -> Arm {
    status(case, described).wrap(|status| quote!(__genro::phrase(#status))).text()
}

/// The same where `self` may not implement `HttpError`: computed from the field alone.
//
//     phrase(StatusField::to_status(status))
pub(super) fn phrase_for_log(case: &Case<'_>, described: &Described) -> Arm {
    let status = match &described.status {
        Status::Fixed(fixed) => fixed_arm(fixed),
        run_time => of_value_alone(case, run_time, "to_status"),
    };
    status.wrap(|status| quote!(__genro::phrase(#status))).text()
}

/// A text of the case, a `Cow<str>`, unless it cannot be answered with its status.
//
//     detail_of(StatusField::answered(status, self), text)
pub(super) fn if_answered(case: &Case<'_>, described: &Described, text: Arm) -> Arm {
    if !case.may_be_replaced(described) {
        return text;
    }
    let answered = of_value(case, &described.status, "answered");
    answered.and(text, |answered, text| quote!(__genro::detail_of(#answered, #text)))
}

/// A method of `StatusField` that gets the error too, on a status that is known at run time.
fn of_value(case: &Case<'_>, status: &Status, method: &str) -> Arm {
    call_on_value(case, status, method, &quote!(, self))
}

/// A method of `StatusField` that gets nothing else.
//
//     StatusField::to_status(status)
//     StatusField::to_status(&StatusValue::into_status(cause.status()))
//     StatusField::to_status(&HttpError::status(CauseField::as_http_error(cause)))
pub(super) fn of_value_alone(case: &Case<'_>, status: &Status, method: &str) -> Arm {
    call_on_value(case, status, method, &TokenStream::new())
}

fn call_on_value(case: &Case<'_>, status: &Status, method: &str, arguments: &TokenStream) -> Arm {
    let computed = match status {
        Status::Field(index) => {
            return Arm::of_type(case, *index, |field, span| {
                let method = Ident::new(method, span);
                quote_spanned!(span=> __genro::StatusField::#method(#field #arguments))
            });
        }
        Status::Fixed(fixed) => fixed_arm(fixed),
        Status::Computed(computed) => Arm::computed(computed, "StatusValue", "into_status"),
        Status::OfCause(index) => Arm::of_cause(case, *index, "status"),
    };
    let method = Ident::new(method, Span::call_site());
    computed.wrap(|status| quote!(__genro::StatusField::#method(&#status #arguments)))
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
