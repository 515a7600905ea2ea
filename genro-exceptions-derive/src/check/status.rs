//! The rules of the status.

use syn::spanned::Spanned;

use crate::attr::Kind;
use crate::attr::case::CaseAttrs;
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{Assertion, Case, Described, Status, StatusRule};
use crate::rules::status::{RANGE, is_redirect, needs_location};
use crate::types;

/// Every struct and every variant has a status: a missing one never becomes a silent 500.
pub(super) fn check_given(input: &ErrorInput<'_>, case: &InputCase<'_>, errors: &mut Errors) {
    let is_given = case.has_status() || input.defaults.all.has(Kind::Status);
    let is_explained = case.attrs.explains_missing_status
        || input.defaults.explains_missing_status
        || case.fields.iter().any(|field| field.attrs.explains_missing_status);
    if is_given || is_explained || input.is_transparent(case) {
        return;
    }
    let of_fields = case.fields.iter().find_map(|field| field.attrs.misspelt);
    let misspelt = case.attrs.misspelt.or(of_fields).or(input.defaults.misspelt);
    // The compiler reports an attribute that no derive has, but another derive may have this one.
    let slip = misspelt.map(|path| {
        format!(", and `#[{}]` is not an attribute of `HttpError`", types::written_path(path))
    });
    let name = case.ident;
    let place = if input.is_enum { "the variant or on the enum" } else { "the struct" };
    errors.at(
        misspelt.map_or(name.span(), Spanned::span),
        format!(
            "`{name}` has no status{}: write `#[status(404)]`, or another status, on {place}",
            slip.unwrap_or_default()
        ),
    );
}

/// The status of an error is in the range of errors. A number has been checked when it was read.
pub(super) fn check_range(attrs: &CaseAttrs<'_>) -> Option<Assertion> {
    let message = format!("the status of an error must be from {RANGE}");
    Assertion::of(attrs.status.as_ref()?, StatusRule::Error, message)
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
            "{}: add a `#[header(\"location\")]` or `#[headers]` field, or use `genro_exceptions::Redirect`",
            needs_location(status)
        )
    };
    if let Some(code) = status.code().filter(|code| is_redirect(*code)) {
        errors.at(status.span(), message(&code.to_string()));
    }
    Assertion::of(status, StatusRule::NoRedirect, message("this status"))
}
