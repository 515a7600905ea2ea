//! The rules of fields: each plays one part, and has a type for it.

use std::collections::HashMap;

use syn::Attribute;

use crate::attr::options::Part;
use crate::attr::{
    CaseAttrs, FieldAttrs, Keyed, close, detail, extension, from, header, headers, in_order,
    instance, source, status,
};
use crate::errors::Errors;
use crate::input::{InputCase, InputField};
use crate::model::ErrorModel;
use crate::names;
use crate::types;

/// Every rule, for one case.
pub(super) fn check(model: &ErrorModel<'_>, case: &InputCase<'_>, errors: &mut Errors) {
    one_role_a_field(case, errors);
    one_field_a_role(case, errors);
    attribute_or_field(case, errors);
    if !model.skips(Part::From) {
        from_stands_on_a_field(&case.attrs, errors);
        from_is_the_only_field(case, errors);
    }
    fixed_value_names_no_field(case, errors);
    for field in &case.fields {
        field_holds_what_it_says(field, errors);
    }
}

/// On a variant or a type `#[from]` is `derive_more`'s, and that only where it writes `From`.
pub(super) fn from_stands_on_a_field(attrs: &CaseAttrs<'_>, errors: &mut Errors) {
    if let Some(attr) = attrs.from {
        errors.on(attr, from::MISPLACED);
    }
}

/// The attributes of a field that give it a role: the name, the attribute, whether it is right as far as it goes.
pub(super) fn roles<'a>(attrs: &FieldAttrs<'a>) -> Vec<(&'static str, &'a Attribute, bool)> {
    fn role<'a, T>(
        name: &'static str,
        keyed: Option<&Keyed<'a, T>>,
    ) -> Option<(&'static str, &'a Attribute, bool)> {
        let Keyed { attr, value } = keyed?;
        Some((name, attr, value.is_some()))
    }
    [
        role(status::NAME, attrs.status.as_ref()),
        role(detail::NAME, attrs.detail.as_ref()),
        role(header::NAME, attrs.header.as_ref()),
        role(headers::NAME, attrs.headers.as_ref()),
        role(close::NAME, attrs.close.as_ref()),
        role(source::NAME, attrs.source.as_ref()),
        role(from::NAME, attrs.from.as_ref()),
        role(extension::NAME, attrs.extension.as_ref()),
        role(instance::NAME, attrs.instance.as_ref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A field plays one part. But `#[source]` beside `#[from]` says the same twice, and a header may be sent as a member.
fn one_role_a_field(case: &InputCase<'_>, errors: &mut Errors) {
    for field in &case.fields {
        if let [(first, first_attr, _), (second, second_attr, _), ..] = roles(&field.attrs)[..] {
            let message = match (first, second) {
                (source::NAME, from::NAME) | (header::NAME, extension::NAME) => continue,
                (source::NAME | from::NAME, extension::NAME | instance::NAME) => {
                    CAUSE_IS_NOT_SENT.to_owned()
                }
                _ => format!(
                    "a field cannot be both `#[{first}]` and `#[{second}]`: keep one of the two"
                ),
            };
            let (first_attr, second_attr) = in_order(first_attr, second_attr);
            errors.between(first_attr, second_attr, message);
        }
    }
}

/// What to say where the client would read a cause.
pub(super) const CAUSE_IS_NOT_SENT: &str = "the client would read the cause, and causes hold paths, queries and \
     passwords: send what it may know in a field of its own";

/// Of each kind of field a case has one; only `#[header]` and `#[extension]` may come several times.
fn one_field_a_role(case: &InputCase<'_>, errors: &mut Errors) {
    let mut seen: HashMap<&str, &syn::Attribute> = HashMap::new();
    for field in &case.fields {
        for (name, attr, _) in roles(&field.attrs) {
            // A `#[from]` field is the only one: that is a rule of its own.
            if matches!(name, header::NAME | extension::NAME | from::NAME) {
                continue;
            }
            if let Some(first) = seen.insert(name, attr) {
                errors.between(
                    first,
                    attr,
                    format!("two fields are `#[{name}]`: keep one of the two"),
                );
            }
        }
    }
}

/// The status, and the close code, is fixed or in a field, not both.
fn attribute_or_field(case: &InputCase<'_>, errors: &mut Errors) {
    let status = case.attrs.status.as_ref().map(|keyed| keyed.attr);
    let close = case.attrs.close.as_ref().map(|keyed| keyed.attr);
    for field in &case.fields {
        let of_field = [
            (status::NAME, status, field.attrs.status.as_ref()),
            (close::NAME, close, field.attrs.close.as_ref()),
        ];
        for (name, fixed, of_field) in of_field {
            if let (Some(fixed), Some(of_field)) = (fixed, of_field) {
                errors.between(
                    fixed,
                    of_field.attr,
                    format!("`#[{name}]` stands on the case and on a field: keep one of the two"),
                );
            }
        }
    }
}

/// `From` has only the cause to make the whole error of.
fn from_is_the_only_field(case: &InputCase<'_>, errors: &mut Errors) {
    let from = case.fields.iter().find_map(|field| field.attrs.from.as_ref());
    if let (Some(from), true) = (from, case.fields.len() > 1) {
        errors.on(
            from.attr,
            "`#[from]` makes the error of its cause alone, so the field must be the only one: \
             write `#[source]`, and give the other fields where the error is made",
        );
    }
}

/// The type of a field fits its attribute, as far as its name tells; the compiler checks the rest.
fn field_holds_what_it_says(field: &InputField<'_>, errors: &mut Errors) {
    let ty = &field.field.ty;
    let mut roles = roles(&field.attrs);
    // Any type may be sent, and what else the field is decides.
    roles.retain(|(name, ..)| *name != extension::NAME);
    // With two parts, or a part that is wrong, nobody knows which type is meant.
    if let [(_, _, true)] | [(source::NAME, ..), (from::NAME, ..)] = roles[..] {
        let (name, ..) = roles[0];
        let wrong = match name {
            status::NAME => status::wrong_type(ty),
            detail::NAME => detail::wrong_type(ty),
            header::NAME => header::wrong_type(ty),
            headers::NAME => headers::wrong_type(ty),
            close::NAME => close::wrong_type(ty),
            instance::NAME => instance::wrong_type(ty),
            cause => source::wrong_type(cause, ty),
        };
        if let Some(message) = wrong {
            errors.on(ty, message);
            return;
        }
    }
    if let Some(instead) = types::stays_in_thread(ty) {
        let message = format!(
            "an HTTP error crosses threads, and `{}` stays in its own: {instead}",
            types::written(ty)
        );
        errors.on(ty, message);
    }
}

/// `"{seconds}"` in a fixed header would be sent as it stands.
fn fixed_value_names_no_field(case: &InputCase<'_>, errors: &mut Errors) {
    for header in case.attrs.headers.iter().filter_map(|header| header.value.as_ref()) {
        let text = header.value.value();
        let named = case.fields.iter().find_map(|field| {
            let name = names::spoken(&field.member);
            text.contains(&format!("{{{name}}}")).then_some(name)
        });
        if let Some(name) = named {
            let message = format!(
                "the value of a fixed header is no format string: write `#[header({})]` on the field `{name}` instead",
                header.name.written()
            );
            errors.at(header.value.span(), message);
        }
    }
}
