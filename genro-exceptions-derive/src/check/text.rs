//! The rules of the text that the client reads.

use crate::attr::options::Part;
use crate::errors::Errors;
use crate::model::{Assertion, Case, Condition, Described, ErrorModel, Role, Status, Text};
use crate::names;
use crate::rules::status::is_server_error;
use crate::template::FormatTrait;
use crate::types;

/// The detail of a 5xx does not print the cause, because the client reads it, unless the declaration exposes the cause.
pub(super) fn check_leak(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    described: &Described,
    errors: &mut Errors,
) -> Option<Assertion> {
    let Text::Template(template) = &described.text else {
        return None;
    };
    if described.exposes_cause || !model.prints_cause(case, described) {
        return None;
    }
    let message = leak_message(case, &described.status);
    match &described.status {
        Status::Fixed(status) => match status.code() {
            Some(code) if is_server_error(code) => errors.at(template.literal.span(), message),
            Some(_) => {}
            None => return Assertion::of(status, Condition::NoServerError, message),
        },
        Status::Field(_) => errors.at(template.literal.span(), message),
    }
    None
}

fn leak_message(case: &Case<'_>, status: &Status) -> String {
    let field = case.cause_field().map(|index| &case.fields[index]);
    let name = field.map(|field| names::spoken(&field.member)).unwrap_or_default();
    let role = match field.map(|field| &field.role) {
        Some(Role::From) => "`#[from]` field",
        Some(Role::Source) => "`#[source]` field",
        // Another derive makes it the cause.
        _ => "cause",
    };
    let status = match status {
        Status::Fixed(fixed) => {
            fixed.code().map_or_else(|| "a 5xx".to_owned(), |code| format!("a {code}"))
        }
        Status::Field(_) => "an error that may be a 5xx".to_owned(),
    };
    format!(
        "the client would read the cause of {status}: this text prints the {role} `{name}`, and \
         causes contain paths, queries and passwords; remove it from the text (the log still gets it from \
         `source()`), or write `#[http_error(expose)]` if everyone may read it"
    )
}

/// The text of the case is the default of its `#[detail]` field, so it does not print that field, and its type fits.
pub(super) fn check_default(case: &Case<'_>, described: &Described, errors: &mut Errors) {
    let (Some(index), Text::Template(template)) = (case.detail_field(), &described.text) else {
        return;
    };
    let message = if template.used.contains(&index) || template.prints_self.is_some() {
        "this text is the default of the `#[detail]` field, so it cannot print that field: print another field"
    } else if types::is_static_str(case.fields[index].ty) {
        "this text is formatted at run time, and the `#[detail]` field is a `&'static str`: \
         make the field a `Cow<'static, str>`"
    } else {
        return;
    };
    errors.at(template.literal.span(), message);
}

/// The text does not print `{self}`, which prints the text.
pub(super) fn check_recursion(model: &ErrorModel<'_>, described: &Described, errors: &mut Errors) {
    let Text::Template(template) = &described.text else {
        return;
    };
    if template.prints_self == Some(FormatTrait::DISPLAY) && !model.skips(Part::Display) {
        errors.at(
            template.literal.span(),
            "`{self}` prints this text again, without end: print the fields, or write `{self:?}`",
        );
    }
}
