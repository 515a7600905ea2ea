//! The rules of the status.

use crate::attr::Kind;
use crate::attr::case::CaseAttrs;
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{Assertion, Case, Condition, Described, Status};
use crate::rules::status::is_redirect;

/// Every struct and every variant has a status: a missing one never becomes a silent 500.
pub(super) fn check_given(input: &ErrorInput<'_>, case: &InputCase<'_>, errors: &mut Errors) {
    let is_given = case.has_status() || input.defaults.all.has(Kind::Status);
    // A misspelt or misplaced attribute is reported with the right spelling.
    let has_slip = case.attrs.has_slip
        || input.defaults.has_slip
        || case.fields.iter().any(|field| field.attrs.has_slip);
    if is_given || has_slip || input.is_transparent(case) {
        return;
    }
    let name = case.ident;
    let place = if input.is_enum { "the variant or on the enum" } else { "the struct" };
    errors.at(
        name.span(),
        format!("`{name}` has no status: write `#[status(404)]`, or another status, on {place}"),
    );
}

/// The status of an error is 300 to 599. A number has been checked when it was read.
pub(super) fn check_range(attrs: &CaseAttrs<'_>) -> Option<Assertion> {
    let message = "the status of an error must be from 300 to 599".to_owned();
    Assertion::of(attrs.status.as_ref()?, Condition::Error, message)
}

/// A redirect has a target (RFC 9110 section 15.4).
pub(super) fn check_location(
    case: &Case<'_>,
    described: &Described,
    errors: &mut Errors,
) -> Option<Assertion> {
    let Status::Fixed(status) = &described.status else {
        return None;
    };
    if case.has_location(described) {
        return None;
    }
    let message = |status: &str| {
        format!(
            "{status} is a redirect and needs a `location` header: add a `#[header(\"location\")]` or `#[headers]` \
             field, or use `genro_exceptions::Redirect`"
        )
    };
    if let Some(code) = status.code().filter(|code| is_redirect(*code)) {
        errors.at(status.span(), message(&code.to_string()));
    }
    Assertion::of(status, Condition::NoRedirect, message("this status"))
}
