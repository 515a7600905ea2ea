//! The rules of fields: each has one role, and a type for it.

use quote::ToTokens as _;

use super::{field_names, named_field, repeated};
use crate::attr::Kind;
use crate::attr::header::HeaderText;
use crate::errors::Errors;
use crate::input::{InputCase, InputField};
use crate::model::{Assertion, Condition, ErrorModel};
use crate::types::{self, Certainty};

/// Every rule, for one case.
pub(super) fn check(
    model: &ErrorModel<'_>,
    case: &InputCase<'_>,
    errors: &mut Errors,
) -> Vec<Assertion> {
    for field in &case.fields {
        check_one_role(field, errors);
    }
    check_one_field(case, errors);
    check_one_home(case, errors);
    check_fixed_value(case, errors);
    case.fields.iter().filter_map(|field| check_type(model, field, errors)).collect()
}

/// A field has one role, beside `#[init]`; but `#[from]` implies `#[source]`, and a header can be an extension too.
fn check_one_role(field: &InputField<'_>, errors: &mut Errors) {
    let mut roles = field.attrs.all.iter().filter(|(kind, _)| *kind != Kind::Init);
    let (Some((first, first_attr)), Some((second, second_attr))) = (roles.next(), roles.next())
    else {
        return;
    };
    // In the order of the table, so that each pair has one message.
    let (one, other) = (first.min(second), first.max(second));
    let message = match (one, other) {
        (Kind::Source, Kind::From) | (Kind::Header, Kind::Extension) => return,
        (Kind::Source | Kind::From, Kind::Extension | Kind::Instance) => {
            CAUSE_IS_NOT_SENT.to_owned()
        }
        _ => format!(
            "a field cannot be both `#[{}]` and `#[{}]`: keep one of the two",
            one.name(),
            other.name()
        ),
    };
    errors.between(first_attr, second_attr, message);
}

/// The message where the client would read a cause.
pub(super) const CAUSE_IS_NOT_SENT: &str = "the client would read the cause, and causes contain paths, queries and \
     passwords: send what the client may read in a separate field";

/// A case has one field of each role, except headers, extensions and `#[init]`. `#[from]` has a rule of its own.
fn check_one_field(case: &InputCase<'_>, errors: &mut Errors) {
    let all = case.fields.iter().flat_map(|field| field.attrs.all.iter());
    let single = all.filter(|(kind, _)| {
        !matches!(kind, Kind::Header | Kind::Extension | Kind::From | Kind::Init)
    });
    let named = single.map(|(kind, attr)| (kind.name().to_owned(), attr));
    for (name, first, second) in repeated(named) {
        let message = format!("two fields are `#[{name}]`: keep one of the two");
        errors.between(first, second, message);
    }
}

/// The status is on the case or in a field, not both; likewise the close code.
fn check_one_home(case: &InputCase<'_>, errors: &mut Errors) {
    let kinds = [Kind::Status, Kind::Close, Kind::Code];
    let of_case = kinds.map(|kind| (kind, case.attrs.all.find(kind)));
    for field in &case.fields {
        for (kind, of_case) in of_case {
            if let (Some(fixed), Some(of_field)) = (of_case, field.attrs.all.find(kind)) {
                let name = kind.name();
                let message = format!(
                    "`#[{name}]` is on the struct or variant and on a field: keep one of the two"
                );
                errors.between(fixed, of_field, message);
            }
        }
    }
}

/// The value of a fixed header does not name a field as in `"{seconds}"`, because it is not a format string.
fn check_fixed_value(case: &InputCase<'_>, errors: &mut Errors) {
    let names = field_names(case);
    for header in &case.attrs.headers {
        let HeaderText::Fixed(value) = &header.value else {
            continue;
        };
        if let Some(name) = named_field(&value.value(), &names) {
            let message = format!(
                "the value of a fixed header is not a format string: write `#[header({})]` on the field `{name}` instead",
                header.name.written()
            );
            errors.at(value.span(), message);
        }
    }
}

/// The type of a field fits its role and is `Send + Sync`, as far as its name tells. The compiler checks the rest; of a
/// type that may be the user's own, with our message.
fn check_type(
    model: &ErrorModel<'_>,
    field: &InputField<'_>,
    errors: &mut Errors,
) -> Option<Assertion> {
    let (attrs, ty) = (&field.attrs, &field.field.ty);
    let wrong = if attrs.is_role_open { None } else { attrs.role.wrong_type(ty) };
    if let Some(message) = wrong {
        errors.on(ty, message);
        return None;
    }
    let (instead, certainty) = types::stays_in_thread(ty)?;
    let name = types::written(ty);
    let message = format!("an HTTP error must be `Send + Sync`, but `{name}` is not: {instead}");
    if certainty == Certainty::Type {
        errors.on(ty, message);
        return None;
    }
    model.is_nameable(ty).then(|| Assertion {
        place: ty.to_token_stream(),
        condition: Condition::Shared(Box::new(ty.clone())),
        message,
    })
}
