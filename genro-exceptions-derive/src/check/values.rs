//! The rules of values that the error computes, takes from its cause, or makes in its constructors.

use syn::Ident;

use crate::attr::code::CodeAttr;
use crate::attr::expression::Given;
use crate::attr::options::Part;
use crate::attr::{Kind, close, code, header, status};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{Case, Close, Code, Described, ErrorModel, Hidden, Init, Status, Text};
use crate::names;
use crate::template::{Computed, Recursion};
use crate::types;

/// Every rule, for one case.
pub(super) fn check(
    input: &ErrorInput<'_>,
    model: &ErrorModel<'_>,
    read: &InputCase<'_>,
    (case, described): (&Case<'_>, &Described),
    errors: &mut Errors,
) {
    check_cause(input, read, case, errors);
    check_recursion(model, described, errors);
    check_default_text(model, case, described, errors);
}

/// The word `from` of the attributes that hold for a case, with what it takes.
fn from_words<'i>(
    input: &'i ErrorInput<'_>,
    case: &'i InputCase<'_>,
) -> impl Iterator<Item = (Kind, &'static str, &'i Ident)> {
    let status = match &input.attrs_of(case, Kind::Status).status {
        Some(Given::OfCause(word)) => Some((Kind::Status, "the status", word)),
        _ => None,
    };
    let code = match &input.attrs_of(case, Kind::Code).code {
        Some(CodeAttr::Given(Given::OfCause(word))) => Some((Kind::Code, "the code", word)),
        _ => None,
    };
    let headers = input.attrs_of(case, Kind::Headers).headers_from.as_ref();
    let headers = headers.map(|word| (Kind::Headers, "the headers", word));
    status.into_iter().chain(code).chain(headers)
}

/// What `from` takes is that of a cause, which is always there. Whether it is an HTTP error, the compiler finds out.
fn check_cause(input: &ErrorInput<'_>, read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    let given = case.cause_field().map(|index| &case.fields[index]);
    for (kind, what, word) in from_words(input, read) {
        let is_inherited = !read.attrs.all.has(kind);
        let name = kind.name();
        let message = match given {
            // What the enum says is for the variants with a cause; of these, only the status is needed.
            None if is_inherited && kind == Kind::Status => format!(
                "`{}` has no cause to take the status from: write `#[status(404)]`, or another status, on the variant",
                read.ident
            ),
            None if is_inherited => continue,
            None => format!(
                "`#[{name}(from)]` takes {what} of the cause, and there is none: write `#[from]` or `#[source]` on the \
                 field that is an HTTP error"
            ),
            Some(field) if types::option_of(field.ty).is_some() => format!(
                "`#[{name}(from)]` takes {what} of the cause, which may be `None` here: {}",
                instead_of_option(kind, &names::spoken(&field.member))
            ),
            Some(_) => continue,
        };
        errors.at(if is_inherited { read.ident.span() } else { word.span() }, message);
    }
}

fn instead_of_option(kind: Kind, field: &str) -> String {
    match kind {
        Kind::Code => format!("write `#[code(.{field}.as_ref().and_then(|cause| cause.code()))]`"),
        Kind::Headers => format!(
            "remove the `Option`, or send single headers, as in `#[header(RETRY_AFTER, .{field}.as_ref().map(…))]`"
        ),
        _ => format!(
            "write a default, `#[status(.{field}.as_ref().map_or(StatusCode::BAD_GATEWAY, |cause| cause.status()))]`"
        ),
    }
}

/// An expression does not ask for the value that it gives.
fn check_recursion(model: &ErrorModel<'_>, described: &Described, errors: &mut Errors) {
    let status = match &described.status {
        Status::Computed(computed) => Some((status::NAME, computed)),
        _ => None,
    };
    let code = match &described.code {
        Code::Computed(computed) => Some((code::NAME, computed)),
        _ => None,
    };
    let close = match &described.close {
        Close::Computed(computed) => Some((close::NAME, computed)),
        _ => None,
    };
    let headers = described.headers.iter().filter_map(|header| header.computed());
    let headers = headers.map(|computed| (header::NAME, computed));
    // The reason phrase is printed, and it is that of the status.
    let is_printed = matches!(described.text, Text::Phrase) && !model.skips(Part::Display);
    for (name, computed) in status.into_iter().chain(code).chain(close).chain(headers) {
        for Recursion { span, written, is_of_detail } in &computed.recursions {
            if *is_of_detail || (name == status::NAME && is_printed) {
                let message = format!(
                    "`{written}` evaluates this `#[{name}(…)]` again, which recurses infinitely: compute it from the fields, such as `.id`"
                );
                errors.at(*span, message);
            }
        }
    }
}

/// A `#[detail]` field without a text holds one that may depend on the status, before there is a `self`.
fn check_default_text(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    described: &Described,
    errors: &mut Errors,
) {
    let (Some(detail), Status::Computed(status)) = (case.detail_field(), &described.status) else {
        return;
    };
    let is_needed = match described.text {
        Text::Fixed(_) => false,
        Text::Phrase | Text::Display => true,
        Text::Template(_) => !matches!(model.hidden_at_run_time(case, described), Hidden::Never),
    };
    let span = status.itself.or_else(|| status.used.contains(detail).then(|| status.span()));
    if let (Some(span), true) = (span, is_needed) {
        let message = "the default text of the `#[detail]` field depends on this status, and is created before `self`: \
                       compute the status from the other fields, such as `.id`, or give a fixed text, `#[detail(\"…\")]`";
        errors.at(span, message);
    }
}

/// What an `#[init]` field holds is made before the error: of the fields that are given.
pub(super) fn check_init(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    for (field, input) in case.fields.iter().zip(&read.fields) {
        let attr = input.attrs.all.find(Kind::Init);
        for (kind, message) in [
            (Kind::From, "`?` gives this field its value, so `#[init]` has no effect: remove it"),
            (
                Kind::Detail,
                "a `#[detail]` field has a default already: remove `#[init]`, and write the text as `#[detail(\"…\")]` on \
                 the struct or variant",
            ),
        ] {
            if attr.is_some() && input.attrs.all.has(kind) {
                errors.on(attr, message);
            }
        }
        if let Some(Init::Value(value)) = &field.init {
            check_init_value(case, value, errors);
        }
    }
}

fn check_init_value(case: &Case<'_>, value: &Computed, errors: &mut Errors) {
    if let Some(span) = value.itself {
        let message = "`#[init(…)]` is evaluated before there is a `self`: write `.id` for a field that the constructor is given";
        errors.at(span, message);
    }
    let not_given = value.used.iter().find(|&index| !case.is_required(&case.fields[index]));
    if let Some(index) = not_given {
        let name = names::spoken(&case.fields[index].member);
        let span = value.words.get(index).map_or_else(|| value.span(), Ident::span);
        let message = format!(
            "`.{name}` has no value yet when `#[init(…)]` is evaluated: use only fields that the constructor is given"
        );
        errors.at(span, message);
    }
}
