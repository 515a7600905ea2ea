//! The rules of problem details: the names of their members, and their codes.

use std::collections::HashMap;

use syn::{LitStr, Member};

use super::fields;
use crate::attr::{CaseAttrs, code, extension, header};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase, InputField};
use crate::model::{Answer, Case, ErrorModel};
use crate::names;
use crate::rules::member_name;

/// Every rule, for the whole.
pub(super) fn check(input: &ErrorInput<'_>, model: &ErrorModel<'_>, errors: &mut Errors) {
    code_stands_on_a_case(input, errors);
    one_case_a_code(input, errors);
    fixed_text_names_no_field(&input.attrs, &input.cases, errors);
    for (read, case) in input.cases.iter().zip(&model.cases) {
        fixed_text_names_no_field(&read.attrs, std::slice::from_ref(read), errors);
        if let Answer::Described(_) = case.answer {
            members_have_names(read, errors);
            one_member_a_name(read, case, errors);
            code_is_one_member(read, case, errors);
            no_member_is_the_cause(read, case, errors);
        }
    }
}

/// As the default of its variants, a code would stand twice.
fn code_stands_on_a_case(input: &ErrorInput<'_>, errors: &mut Errors) {
    if let (Some(code), true) = (&input.attrs.code, input.is_enum) {
        errors.on(code.attr, code::ON_ENUM);
    }
}

/// What two variants have in common does not tell them apart.
fn one_case_a_code(input: &ErrorInput<'_>, errors: &mut Errors) {
    let mut seen: HashMap<String, (&InputCase<'_>, &LitStr)> = HashMap::new();
    for case in &input.cases {
        let Some(code) = case.attrs.code.as_ref().and_then(|code| code.value.as_ref()) else {
            continue;
        };
        let text = code.value();
        match seen.get(&text) {
            Some((first, first_code)) => errors.between(
                first_code,
                code,
                format!(
                    "`{}` and `{}` have one code, `{text}`: give each its own",
                    first.ident, case.ident
                ),
            ),
            None => drop(seen.insert(text, (case, code))),
        }
    }
}

/// Members are named as RFC 9457 section 4 says, also where the name is that of the field.
fn members_have_names(case: &InputCase<'_>, errors: &mut Errors) {
    for field in plain_extensions(case) {
        let Some(attr) = &field.attrs.extension else {
            continue;
        };
        // A name that was given has been looked at.
        if attr.value.as_ref().is_none_or(|value| value.rename.is_some()) {
            continue;
        }
        match &field.member {
            Member::Named(ident) => {
                let fault = member_name::fault(&names::spoken(&field.member));
                if let Some(fault) = fault {
                    let message = format!(
                        "{fault}: send it under another name, `#[extension(rename = \"…\")]`"
                    );
                    errors.at(ident.span(), message);
                }
            }
            Member::Unnamed(_) => errors.on(
                attr.attr,
                "a field without a name is sent under one: `#[extension(rename = \"…\")]`",
            ),
        }
    }
}

/// The fields that are sent and, but for a header, are nothing else: two parts have been reported.
fn plain_extensions<'c, 'a>(case: &'c InputCase<'a>) -> impl Iterator<Item = &'c InputField<'a>> {
    case.fields.iter().filter(|field| {
        fields::roles(&field.attrs)
            .iter()
            .all(|(name, ..)| matches!(*name, header::NAME | extension::NAME))
    })
}

/// JSON with two members of one name means what its reader makes of it (RFC 8259 section 4).
fn one_member_a_name(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    let mut seen = HashMap::new();
    for (field, resolved) in read.fields.iter().zip(&case.fields) {
        let (Some(attr), Some(name)) = (&field.attrs.extension, &resolved.extension) else {
            continue;
        };
        match seen.get(name) {
            Some(first) => errors.between(
                first,
                attr.attr,
                format!("two members are called `{name}`: give one of the two another name"),
            ),
            None => drop(seen.insert(name, attr.attr)),
        }
    }
}

/// `#[code]` is sent as the member `code`.
fn code_is_one_member(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    let Some(code) = &read.attrs.code else {
        return;
    };
    for (field, resolved) in read.fields.iter().zip(&case.fields) {
        if let (Some(attr), Some(code::NAME)) =
            (&field.attrs.extension, resolved.extension.as_deref())
        {
            errors.between(
                code.attr,
                attr.attr,
                "`#[code]` is sent as the member `code`, and so is this field: \
                 `#[extension(rename = \"…\")]` gives the field another name",
            );
        }
    }
}

/// A cause is for the log. Where another derive says which it is, no attribute of ours does.
fn no_member_is_the_cause(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    for (field, resolved) in read.fields.iter().zip(&case.fields) {
        let attrs = &field.attrs;
        if !resolved.is_cause || attrs.source.is_some() || attrs.from.is_some() {
            continue;
        }
        let extension = attrs.extension.as_ref().map(|keyed| keyed.attr);
        let instance = attrs.instance.as_ref().map(|keyed| keyed.attr);
        if let Some(attr) = extension.or(instance) {
            errors.on(attr, fields::CAUSE_IS_NOT_SENT);
        }
    }
}

/// `title = "no user {id}"` would be sent as it stands.
fn fixed_text_names_no_field(attrs: &CaseAttrs<'_>, cases: &[InputCase<'_>], errors: &mut Errors) {
    let problem = attrs.problem.as_ref().and_then(|keyed| keyed.value.as_ref());
    let title = problem.and_then(|problem| problem.title.as_ref());
    let code = attrs.code.as_ref().and_then(|keyed| keyed.value.as_ref());
    for (what, text) in [("title", title), (code::NAME, code)] {
        let Some(text) = text else {
            continue;
        };
        let value = text.value();
        let mut members = cases.iter().flat_map(|case| &case.fields).map(|field| &field.member);
        if members.any(|member| value.contains(&format!("{{{}}}", names::spoken(member)))) {
            let message = format!(
                "a {what} is the same whatever happened, and no format string: what changes goes into \
                 `#[detail(\"…\")]`, or into a field with `#[extension]`"
            );
            errors.at(text.span(), message);
        }
    }
}
