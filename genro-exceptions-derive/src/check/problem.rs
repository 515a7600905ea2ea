//! The rules of problem details: the names of their members, and their codes.

use std::collections::HashMap;

use syn::{LitStr, Member};

use super::fields::CAUSE_IS_NOT_SENT;
use super::named_field;
use crate::attr::case::CaseAttrs;
use crate::attr::extension::ExtensionAttr;
use crate::attr::{Kind, code};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{Answer, Case, ErrorModel, Role};
use crate::names;
use crate::rules::member_name;

/// Every rule, for the whole.
pub(super) fn check(input: &ErrorInput<'_>, model: &ErrorModel<'_>, errors: &mut Errors) {
    check_code_place(input, errors);
    check_one_code(input, errors);
    check_fixed_text(&input.defaults, &input.cases, errors);
    for (read, case) in input.cases.iter().zip(&model.cases) {
        check_fixed_text(&read.attrs, std::slice::from_ref(read), errors);
        if let Answer::Described(_) = case.answer {
            check_member_names(read, errors);
            check_one_member(read, case, errors);
            check_code_member(read, case, errors);
            check_foreign_cause(read, case, errors);
        }
    }
}

/// As the default of its variants, a code would be given twice.
fn check_code_place(input: &ErrorInput<'_>, errors: &mut Errors) {
    if let Some(code) = input.defaults.all.find(Kind::Code) {
        errors.on(code, code::ON_ENUM);
    }
}

/// What two variants have in common does not tell them apart.
fn check_one_code(input: &ErrorInput<'_>, errors: &mut Errors) {
    let mut seen: HashMap<String, (&InputCase<'_>, &LitStr)> = HashMap::new();
    for case in &input.cases {
        let Some(code) = &case.attrs.code else {
            continue;
        };
        let text = code.value();
        match seen.get(&text) {
            Some((first, first_code)) => errors.between(
                first_code,
                code,
                format!(
                    "`{}` and `{}` have the same code, `{text}`: change one of them",
                    first.ident, case.ident
                ),
            ),
            None => drop(seen.insert(text, (case, code))),
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
                    format!("{fault}: choose another name with `#[extension(rename = \"…\")]`");
                errors.at(ident.span(), message);
            }
        } else {
            errors.on(
                field.attrs.all.find(Kind::Extension),
                "a tuple field needs a name for its member: `#[extension(rename = \"…\")]`",
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
                format!("two members have the name `{name}`: rename one of them with `#[extension(rename = \"…\")]`"),
            ),
            None => drop(seen.insert(name, attr)),
        }
    }
}

/// `#[code]` is sent as the member `code`.
fn check_code_member(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    let Some(code) = read.attrs.all.find(Kind::Code) else {
        return;
    };
    for (field, resolved) in read.fields.iter().zip(&case.fields) {
        if resolved.extension.as_deref() == Some(code::NAME) {
            errors.between(
                code,
                field.attrs.all.find(Kind::Extension),
                "`#[code]` and this field are both sent as the member `code`: \
                 rename the field with `#[extension(rename = \"…\")]`",
            );
        }
    }
}

/// A cause is for the log, also where only an attribute of another derive makes it the cause.
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
    for (what, text) in [("title", title), (code::NAME, attrs.code.as_ref())] {
        let Some(text) = text else {
            continue;
        };
        let value = text.value();
        if cases.iter().any(|case| named_field(&value, case).is_some()) {
            let message = format!(
                "a {what} is a fixed text, not a format string: print what differs in `#[detail(\"…\")]`, or send it \
                 in a field with `#[extension]`"
            );
            errors.at(text.span(), message);
        }
    }
}
