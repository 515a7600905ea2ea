//! The rules of the text that the client reads.

use crate::attr::options::Part;
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{Case, Described, ErrorModel, Role, Status, Text};
use crate::names;
use crate::rules::status::is_server_error;
use crate::template::FormatTrait;
use crate::types;

/// Every rule, for one case: as it was read, as it was resolved, and what it says of itself.
pub(super) fn check(
    model: &ErrorModel<'_>,
    input: &ErrorInput<'_>,
    (read, case, described): (&InputCase<'_>, &Case<'_>, &Described),
    errors: &mut Errors,
) {
    no_leak(model, input, (read, case, described), errors);
    default_fits_its_field(read, case, described, errors);
    display_is_not_endless(model, input, read, described, errors);
}

/// The client reads the detail: the cause of a 5xx does not stand in it unless that is said aloud.
fn no_leak(
    model: &ErrorModel<'_>,
    input: &ErrorInput<'_>,
    (read, case, described): (&InputCase<'_>, &Case<'_>, &Described),
    errors: &mut Errors,
) {
    if !prints_cause(model, case, described)
        || input.attrs.options.expose
        || read.attrs.options.expose
    {
        return;
    }
    let is_safe = match &described.status {
        Status::Fixed(fixed) => fixed.code().is_none_or(|code| !is_server_error(code)),
        Status::Field(_) => false,
    };
    if let (false, Text::Template(template)) = (is_safe, &described.text) {
        errors.at(template.literal.span(), leak_message(case, described));
    }
}

/// Whether the text prints the cause, alone or with the whole of `self`.
pub(crate) fn prints_cause(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> bool {
    match (&described.text, case.cause_field()) {
        (Text::Template(template), Some(index)) => {
            let prints_all = match template.prints_self {
                Some(FormatTrait::Debug) => true,
                // A Display that this macro did not write is for the log, causes and all.
                Some(_) => model.skips(Part::Display),
                None => false,
            };
            template.used.contains(&index) || template.looks_at.contains(&index) || prints_all
        }
        _ => false,
    }
}

/// What the leak check says; the compiler says it too, where the status is a constant of the user's.
pub(crate) fn leak_message(case: &Case<'_>, described: &Described) -> String {
    let field = case.cause_field().map(|index| &case.fields[index]);
    let name = field.map(|field| names::spoken(&field.member)).unwrap_or_default();
    let role = match field.map(|field| &field.role) {
        Some(Role::From) => "`#[from]` field",
        Some(Role::Source) => "`#[source]` field",
        // Another derive says so.
        _ => "cause",
    };
    let status = match &described.status {
        Status::Fixed(fixed) => {
            fixed.code().map_or_else(|| "a 5xx".to_owned(), |code| format!("a {code}"))
        }
        Status::Field(_) => "what may be a 5xx".to_owned(),
    };
    format!(
        "the client would read the cause of {status}: this text prints the {role} `{name}`, and \
         causes hold paths, queries and passwords; take it out of the text (the log still gets it from \
         `source()`), or write `#[http_error(expose)]` if everybody may read it"
    )
}

/// A `#[detail]` field gets the text of the case as its default, when nothing else is given.
fn default_fits_its_field(
    read: &InputCase<'_>,
    case: &Case<'_>,
    described: &Described,
    errors: &mut Errors,
) {
    let (Some(index), Text::Template(template)) = (case.detail_field(), &described.text) else {
        return;
    };
    let field = &case.fields[index];
    let message = if template.used.contains(&index) || template.prints_self.is_some() {
        "this text is the default of the `#[detail]` field, so it cannot print that field"
    } else if types::is_static_str(&read.fields[index].field.ty) {
        "this text is put together at run time, and the `#[detail]` field is a `&'static str`: \
         make the field a `Cow<'static, str>`"
    } else {
        return;
    };
    debug_assert!(matches!(field.role, Role::Detail));
    errors.at(template.literal.span(), message);
}

/// `{self}` prints this very text.
fn display_is_not_endless(
    model: &ErrorModel<'_>,
    input: &ErrorInput<'_>,
    read: &InputCase<'_>,
    described: &Described,
    errors: &mut Errors,
) {
    let Text::Template(template) = &described.text else {
        return;
    };
    if template.prints_self == Some(FormatTrait::Display) && !model.skips(Part::Display) {
        let detail = read.attrs.detail.as_ref().or(input.attrs.detail.as_ref());
        let span = detail.and_then(|keyed| keyed.value.as_ref()).map(|detail| detail.text.span());
        errors.at(
            span.unwrap_or_else(|| read.ident.span()),
            "`{self}` prints this text, which prints `{self}`, without end: name the fields, or write `{self:?}`",
        );
    }
}
