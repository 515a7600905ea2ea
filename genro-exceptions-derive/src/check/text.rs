//! The rules of the text that the client reads.

use syn::{GenericParam, Ident, Path, Type};

use crate::attr::options::Part;
use crate::errors::Errors;
use crate::model::{
    Assertion, Case, CaseField, Condition, Described, ErrorModel, Role, Status, Text,
};
use crate::names;
use crate::rules::status::is_server_error;
use crate::template::{Endless, FormatTrait};
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
    let printed = model.printed_cause(case, described).filter(|_| !described.exposes_cause)?;
    // Where the status is chosen at run time, the library applies the rule.
    let Status::Fixed(status) = &described.status else {
        return None;
    };
    let message = leak_message(printed, status.code());
    match status.code() {
        Some(code) if !is_server_error(code) => None,
        Some(_) if !printed.is_cause && is_judged_outside(model, printed.ty) => {
            let path = Path::from(Ident::new("__genro_text", template.literal.span()));
            let condition = Condition::NoError(Box::new(printed.ty.clone()));
            Some(Assertion { path, condition, message })
        }
        Some(_) => {
            errors.at(template.literal.span(), message);
            None
        }
        None => Assertion::of(status, Condition::NoServerError, message),
    }
}

/// Whether an item beside the type can ask what the field's type implements: not if only the type gives it a meaning, or
/// if the answer is known.
fn is_judged_outside(model: &ErrorModel<'_>, ty: &Type) -> bool {
    let is_parameter = |word: &Ident| {
        model.item.generics.params.iter().any(|parameter| match parameter {
            GenericParam::Type(parameter) => parameter.ident == *word,
            GenericParam::Const(parameter) => parameter.ident == *word,
            GenericParam::Lifetime(_) => false,
        })
    };
    types::boxed_error(ty).is_none()
        && !types::mentions(ty, &|word| word == "Self" || is_parameter(word))
}

fn leak_message(cause: &CaseField<'_>, code: Option<u16>) -> String {
    let name = names::spoken(&cause.member);
    let role = match cause.role {
        Role::From => "`#[from]` field",
        Role::Source => "`#[source]` field",
        // Another derive makes it the cause.
        _ => "cause",
    };
    let status = code.map_or_else(|| "a 5xx".to_owned(), |code| format!("a {code}"));
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
    let message = if template.used.contains(&index) || !template.prints_self.is_empty() {
        "this text is the default of the `#[detail]` field, so it cannot print that field: print another field"
    } else if !template.looks_at.is_empty() {
        "this text is the default of the `#[detail]` field, which is created before `self`: write `.id` instead of `self.id`"
    } else if types::is_static_str(case.fields[index].ty) {
        "this text is formatted at run time, and the `#[detail]` field is a `&'static str`: \
         make the field a `Cow<'static, str>`"
    } else {
        return;
    };
    errors.at(template.literal.span(), message);
}

/// `{self}` prints this very text, where Display is ours; `self.detail()` prints it, whoever writes Display.
pub(super) fn check_recursion(model: &ErrorModel<'_>, described: &Described, errors: &mut Errors) {
    let Text::Template(template) = &described.text else {
        return;
    };
    let is_ours = !model.skips(Part::Display);
    if is_ours && template.prints_self.contains(&FormatTrait::DISPLAY) {
        errors.at(
            template.literal.span(),
            "`{self}` prints this text again, without end: print the fields, or write `{self:?}`",
        );
    }
    for Endless { span, written, is_of_detail } in &template.endless {
        if is_ours || *is_of_detail {
            let message = format!(
                "`{written}` prints this text again, without end: print the fields, such as `.id`"
            );
            errors.at(*span, message);
        }
    }
}
