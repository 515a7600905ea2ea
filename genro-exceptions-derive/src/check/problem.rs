//! The rules of problem details: the names of their members, and their codes.

use quote::ToTokens as _;
use syn::Member;

use super::fields::CAUSE_IS_NOT_SENT;
use super::{field_names, named_field, repeated};
use crate::attr::case::CaseAttrs;
use crate::attr::code::CodeAttr;
use crate::attr::expression::Given;
use crate::attr::extension::ExtensionAttr;
use crate::attr::{Kind, code};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{Answer, Assertion, Case, Code, Condition, ErrorModel, Role};
use crate::names;
use crate::rules::{self, member_name};

/// Every rule, for the whole.
pub(super) fn check(
    input: &ErrorInput<'_>,
    model: &ErrorModel<'_>,
    errors: &mut Errors,
) -> Vec<Assertion> {
    let mut assertions = Vec::new();
    check_code_place(input, errors);
    check_fixed_text(&input.defaults, &input.cases, errors);
    for (read, case) in input.cases.iter().zip(&model.cases) {
        check_fixed_text(&read.attrs, std::slice::from_ref(read), errors);
        if let Answer::Described(_) = case.answer {
            check_member_names(read, errors);
            check_one_member(read, case, errors);
            check_code_member(input, read, case, errors);
            check_named_codes(read, case, errors);
            assertions.extend(check_foreign_cause(model, read, case, errors));
        }
    }
    assertions
}

/// A fixed code is on a struct or a variant, and the spelling of all codes on an enum.
fn check_code_place(input: &ErrorInput<'_>, errors: &mut Errors) {
    if let Some(CodeAttr::Given(Given::Fixed(code))) = &input.defaults.code {
        errors.on(code, code::ON_ENUM);
    }
    for case in &input.cases {
        if let Some(CodeAttr::RenameAll(_)) = case.attrs.code {
            errors.on(case.attrs.all.find(Kind::Code), code::ON_CASE);
        }
    }
}

/// A code that is the name of its variant is visible ASCII.
fn check_named_codes(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    let Answer::Described(described) = &case.answer else {
        return;
    };
    if let (Code::Fixed(code), false) = (&described.code, read.attrs.all.has(Kind::Code)) {
        if let Some(fault) = rules::code::fault(&code.value()) {
            let message = format!(
                "the name of this variant {fault}, but a code must be visible ASCII: write `#[code(\"…\")]` on the variant"
            );
            errors.at(read.ident.span(), message);
        }
    }
}

/// The name of a field is a name of a member (RFC 9457 section 4), where the attribute gives no other.
fn check_member_names(case: &InputCase<'_>, errors: &mut Errors) {
    for field in &case.fields {
        // A name in the attribute has been checked with it; a second role is reported by `check_one_role`.
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

/// No two members have one name, because the meaning of such JSON is undefined (RFC 8259 section 4).
fn check_one_member(read: &InputCase<'_>, case: &Case<'_>, errors: &mut Errors) {
    if read.repeats_name() {
        return;
    }
    let members = read.fields.iter().zip(&case.fields).filter_map(|(field, resolved)| {
        Some((resolved.extension.clone()?, field.attrs.all.find(Kind::Extension)))
    });
    for (name, first, second) in repeated(members) {
        let message = format!(
            "two members have the name `{name}`: rename one of them with `#[extension(rename = \"…\")]`"
        );
        errors.between(first, second, message);
    }
}

/// No extension is called `code` beside `#[code]`, which is sent as the member `code`.
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
                "`#[code]` and this field are both sent as the member `code`: \
                 rename the field with `#[extension(rename = \"…\")]`",
            );
        }
    }
}

/// The client does not read the cause either where another derive, or the user, decides which field that is, or in a field
/// that `#[init]` makes of it.
fn check_foreign_cause(
    model: &ErrorModel<'_>,
    read: &InputCase<'_>,
    case: &Case<'_>,
    errors: &mut Errors,
) -> Vec<Assertion> {
    let mut assertions = Vec::new();
    for (field, resolved) in read.fields.iter().zip(&case.fields) {
        let is_ours = matches!(resolved.role, Role::Source | Role::From);
        if (is_ours && !resolved.is_made_of_cause()) || !resolved.may_show_cause() {
            continue;
        }
        let is_sent = |kind| match kind {
            Kind::Extension | Kind::Instance => true,
            Kind::Header | Kind::Code => resolved.is_made_of_cause(),
            _ => false,
        };
        let Some((_, attr)) = field.attrs.all.iter().find(|(kind, _)| is_sent(*kind)) else {
            continue;
        };
        if model.asks_for_cause(resolved) {
            assertions.extend(resolved.cause_types().map(|ty| Assertion {
                place: attr.to_token_stream(),
                condition: Condition::NoError(Box::new(ty.clone())),
                message: CAUSE_IS_NOT_SENT.to_owned(),
            }));
        } else {
            errors.on(attr, CAUSE_IS_NOT_SENT);
        }
    }
    assertions
}

/// A title or a code does not name a field as in `"no user {id}"`, because it is not a format string.
fn check_fixed_text(attrs: &CaseAttrs<'_>, cases: &[InputCase<'_>], errors: &mut Errors) {
    let title = attrs.problem.as_ref().and_then(|problem| problem.title.as_ref());
    let code = match &attrs.code {
        Some(CodeAttr::Given(Given::Fixed(code))) => Some(code),
        _ => None,
    };
    for (what, text) in [("title", title), (code::NAME, code)] {
        let Some(text) = text else {
            continue;
        };
        let value = text.value();
        if value.contains('{')
            && cases.iter().any(|case| named_field(&value, &field_names(case)).is_some())
        {
            let message = format!(
                "a {what} is a fixed text, not a format string: print what differs in `#[detail(\"…\")]`, or send it \
                 in a field with `#[extension]`"
            );
            errors.at(text.span(), message);
        }
    }
}
