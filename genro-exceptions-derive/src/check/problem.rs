//! The rules of problem details: the names of their members, and their codes.

use std::collections::HashMap;

use syn::Member;

use super::fields::CAUSE_IS_NOT_SENT;
use super::named_field;
use crate::attr::case::CaseAttrs;
use crate::attr::code::CodeAttr;
use crate::attr::extension::ExtensionAttr;
use crate::attr::{Kind, code};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{Answer, Case, Code, ErrorModel, Role};
use crate::names;
use crate::rules::{self, member_name};

/// Every rule, for the whole.
pub(super) fn check(input: &ErrorInput<'_>, model: &ErrorModel<'_>, errors: &mut Errors) {
    check_code_place(input, errors);
    check_fixed_text(&input.defaults, &input.cases, errors);
    for (read, case) in input.cases.iter().zip(&model.cases) {
        check_fixed_text(&read.attrs, std::slice::from_ref(read), errors);
        if let Answer::Described(_) = case.answer {
            check_member_names(read, errors);
            check_one_member(read, case, errors);
            check_code_member(input, read, case, errors);
            check_named_codes(read, case, errors);
            check_foreign_cause(read, case, errors);
        }
    }
}

/// A fixed code is that of one case, and the spelling of all codes that of an enum.
fn check_code_place(input: &ErrorInput<'_>, errors: &mut Errors) {
    if let Some(CodeAttr::Fixed(code)) = &input.defaults.code {
        errors.on(code, code::ON_ENUM);
    }
    for case in &input.cases {
        if let Some(CodeAttr::RenameAll(_)) = case.attrs.code {
            errors.on(case.attrs.all.find(Kind::Code), code::ON_CASE);
        }
    }
}

/// A code is visible ASCII, also where it is the name of its variant.
fn check_named_codes(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    let Answer::Described(described) = &case.answer else {
        return;
    };
    if let (Code::Fixed(code), false) = (&described.code, read.attrs.all.has(Kind::Code)) {
        if let Some(fault) = rules::code::fault(&code.value()) {
            let message =
                format!("{}: write `#[code(\"…\")]` on the variant", code::invalid(fault));
            errors.at(read.ident.span(), message);
        }
    }
}

/// Members are named as RFC 9457 section 4 says, also where the name is that of the field.
fn check_member_names(case: &InputCase<'_>, errors: &mut Errors) {
    for field in &case.fields {
        // A name that is given has been looked at; with another role beside it, that has been reported.
        let Some(ExtensionAttr { rename: None }) = field.attrs.extension else {
            continue;
        };
        if !matches!(field.attrs.role, Role::Plain | Role::Header(_)) {
            continue;
        }
        if let Member::Named(ident) = &field.member {
            if let Some(fault) = member_name::fault(&names::spoken(&field.member)) {
                let message =
                    format!("{fault}: send it under another name, `#[extension(rename = \"…\")]`");
                errors.at(ident.span(), message);
            }
        } else {
            errors.on(
                field.attrs.all.find(Kind::Extension),
                "a field without a name is sent under one: `#[extension(rename = \"…\")]`",
            );
        }
    }
}

/// JSON with two members of one name means what its reader makes of it (RFC 8259 section 4).
fn check_one_member(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    let mut seen = HashMap::new();
    for (field, resolved) in read.fields.iter().zip(&case.fields) {
        let (Some(attr), Some(name)) = (field.attrs.all.find(Kind::Extension), &resolved.extension)
        else {
            continue;
        };
        match seen.get(name) {
            Some(first) => errors.between(
                first,
                attr,
                format!("two members are called `{name}`: give one of the two another name"),
            ),
            None => drop(seen.insert(name, attr)),
        }
    }
}

/// `#[code]` is sent as the member `code`.
fn check_code_member(
    input: &ErrorInput<'_>,
    read: &InputCase<'_>,
    case: &Case<'_>,
    errors: &mut Errors,
) {
    let of_fields = read.fields.iter().find_map(|field| field.attrs.all.find(Kind::Code));
    let of_case = read.attrs.all.find(Kind::Code).or_else(|| input.defaults.all.find(Kind::Code));
    let Some(code) = of_fields.or(of_case) else {
        return;
    };
    for (field, resolved) in read.fields.iter().zip(&case.fields) {
        if resolved.extension.as_deref() == Some(code::NAME) {
            errors.between(
                code,
                field.attrs.all.find(Kind::Extension),
                "`#[code]` is sent as the member `code`, and so is this field: \
                 `#[extension(rename = \"…\")]` gives the field another name",
            );
        }
    }
}

/// A cause is for the log, also where another derive says which it is, and no attribute of ours does.
fn check_foreign_cause(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    for (field, resolved) in read.fields.iter().zip(&case.fields) {
        if !resolved.is_cause || matches!(resolved.role, Role::Source | Role::From) {
            continue;
        }
        let is_sent = |kind| matches!(kind, Kind::Extension | Kind::Instance);
        if let Some((_, attr)) = field.attrs.all.iter().find(|(kind, _)| is_sent(*kind)) {
            errors.on(attr, CAUSE_IS_NOT_SENT);
        }
    }
}

/// A title, or a code, is sent as it is written: `"no user {id}"` fills nothing in.
fn check_fixed_text(attrs: &CaseAttrs<'_>, cases: &[InputCase<'_>], errors: &mut Errors) {
    let title = attrs.problem.as_ref().and_then(|problem| problem.title.as_ref());
    let code = match &attrs.code {
        Some(CodeAttr::Fixed(code)) => Some(code),
        _ => None,
    };
    for (what, text) in [("title", title), (code::NAME, code)] {
        let Some(text) = text else {
            continue;
        };
        let value = text.value();
        if cases.iter().any(|case| named_field(&value, case).is_some()) {
            let message = format!(
                "a {what} is the same whatever happened, and no format string: what changes goes into \
                 `#[detail(\"…\")]`, or into a field with `#[extension]`"
            );
            errors.at(text.span(), message);
        }
    }
}
