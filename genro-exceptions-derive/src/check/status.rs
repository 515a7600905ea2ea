//! The rules of the status.

use syn::spanned::Spanned;

use crate::attr::Kind;
use crate::attr::case::CaseAttrs;
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{Assertion, Case, Described, Status, StatusRule};
use crate::rules::status::is_redirect;
use crate::types;

/// Every struct and every variant has a status: a missing one never becomes a silent 500.
pub(super) fn check_given(input: &ErrorInput<'_>, case: &InputCase<'_>, errors: &mut Errors) {
    let is_given = case.has_status() || input.defaults.all.has(Kind::Status);
    // Misplaced: that is said, with the right place.
    let has_slip = case.attrs.has_slip
        || input.defaults.has_slip
        || case.fields.iter().any(|field| field.attrs.has_slip);
    if is_given || has_slip || input.is_transparent(case) {
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

/// The status of an error is 300 to 599. A number has been checked when it was read.
pub(super) fn check_range(attrs: &CaseAttrs<'_>) -> Option<Assertion> {
    let message = "the status of an error must be from 300 to 599".to_owned();
    Assertion::of(attrs.status.as_ref()?.fixed()?, StatusRule::Error, message)
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
    Assertion::of(status, StatusRule::NoRedirect, message("this status"))
}
