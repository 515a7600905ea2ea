//! The rules of `decode`: a client can make each case of its response, and tell it from the others.

use std::collections::HashSet;

use proc_macro2::Span;
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Ident, Member, Path};

use super::{grouped, repeated};
use crate::attr::status::StatusAttr;
use crate::errors::Errors;
use crate::model::{
    Answer, Assertion, Case, CaseField, Code, Condition, Described, ErrorModel, Role, Status,
    Travel,
};
use crate::types;

/// Every rule.
pub(super) fn check(model: &ErrorModel<'_>, errors: &mut Errors) -> Vec<Assertion> {
    if !model.is_decoded {
        return Vec::new();
    }
    let decoded = model.cases.iter().filter(|case| case.is_decoded);
    for case in decoded {
        if let Answer::Described(described) = &case.answer {
            check_fields(model, case, described, errors);
            check_one_field_a_header(case, errors);
            check_form(case, described, errors);
        }
    }
    check_one_case(model, errors);
    check_constants(model)
}

/// Each field has a value from the response, or one of its own; and what the text prints is in the response.
fn check_fields(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    described: &Described,
    errors: &mut Errors,
) {
    let printed = case.printed_fields(described);
    for field in &case.fields {
        let is_printed = printed.iter().any(|printed| std::ptr::eq(*printed, field));
        let travel = field.travel();
        let is_wrong = matches!(travel, Travel::Nowhere) || (is_printed && !travel.is_sent());
        if is_wrong {
            errors.at(place(field), message(model, field, is_printed));
        } else if travel.is_sent()
            && types::is_static_str(types::option_of(field.ty).unwrap_or(field.ty))
        {
            errors.on(
                field.ty,
                "the client has no `&'static str` of what it receives: write `Cow<'static, str>`",
            );
        }
    }
}

fn message(model: &ErrorModel<'_>, field: &CaseField<'_>, is_printed: bool) -> String {
    let or_skip = if model.is_enum {
        ", or write `#[http_error(skip(decode))]` on the variant if only the server makes it"
    } else {
        ""
    };
    let is_cause = field.is_cause || field.is_made_of_cause();
    match (&field.role, is_printed) {
        (_, true) if is_cause => format!(
            "the client never receives the cause, which the text prints: print a field with `#[extension]` instead, or \
             keep the text in a `#[detail]` field{or_skip}"
        ),
        (_, true) => format!(
            "the text prints this field, so the client needs it: write `#[extension]` on it to send it{or_skip}"
        ),
        (Role::Close, false) => {
            "the client never receives the close code: write `#[init(…)]` beside `#[close]`"
                .to_owned()
        }
        (_, false) if is_cause => format!(
            "the client never receives the cause: make it an `Option`, which is then `None`{or_skip}"
        ),
        (_, false) => format!(
            "the client does not receive this field: write `#[extension]` to send it, `#[init]` to give it a default, or \
             make it an `Option`, which is then `None`{or_skip}"
        ),
    }
}

fn place(field: &CaseField<'_>) -> Span {
    match &field.member {
        Member::Named(name) => name.span(),
        Member::Unnamed(_) => field.ty.span(),
    }
}

/// The form sends what a client tells the case by, and what its fields hold: a text has neither code nor members.
fn check_form(case: &Case<'_>, described: &Described, errors: &mut Errors) {
    let is_text = |path: &&Path| path.segments.last().is_some_and(|last| last.ident == "PlainText");
    let Some(form) = described.body.as_ref().filter(is_text) else {
        return;
    };
    let is_needed = |field: &CaseField<'_>| {
        matches!(field.travel(), Travel::Extension(_) | Travel::Instance)
            && types::option_of(field.ty).is_none()
    };
    let what = match (&described.code, case.fields.iter().any(is_needed)) {
        (Code::None, false) => return,
        (Code::None, true) => "the members",
        (_, false) => "the code",
        (_, true) => "the code and the members",
    };
    let place = if described.inherits_body { case.ident.span() } else { form.span() };
    errors.at(
        place,
        format!(
            "`PlainText` does not send {what}, which the client needs: write another form, such as `#[problem]`"
        ),
    );
}

/// Of the lines of one header, a client cannot tell which are of which field.
fn check_one_field_a_header(case: &Case<'_>, errors: &mut Errors) {
    let named = case.fields.iter().filter_map(|field| match &field.role {
        Role::Header(header) => Some((header.name.canonical(), header.name.span())),
        _ => None,
    });
    for (name, _, span) in repeated(named) {
        let message = format!(
            "the client cannot tell the lines of two fields with the header `{name}` apart: use one field of type `Vec`"
        );
        errors.at(span, message);
    }
}

/// No two cases have one code, type and status.
fn check_one_case(model: &ErrorModel<'_>, errors: &mut Errors) {
    let decoded = model.cases.iter().filter(|case| case.is_decoded);
    let keys = decoded.filter_map(|case| match &case.answer {
        Answer::Described(described) => {
            Some((format!("{:?}", key(described)), (case.ident, &**described)))
        }
        Answer::Transparent => None,
    });
    for (_, (first, _), (second, described)) in repeated(keys) {
        errors.at(second.span(), same_case(first, second, described));
    }
}

/// The same where a status is a constant of the user's, whose value only the compiler knows.
fn check_constants(model: &ErrorModel<'_>) -> Vec<Assertion> {
    let mut seen = HashSet::new();
    let statuses = model.cases.iter().filter(|case| case.is_decoded).filter_map(|case| {
        let Answer::Described(described) = &case.answer else {
            return None;
        };
        let Status::Fixed(status) = &described.status else {
            return None;
        };
        let (code, uri, written) = key(described);
        let group = format!("{:?}", (code, uri));
        // What is written twice has been reported.
        let is_new = seen.insert(format!("{group} {written:?}"));
        is_new.then(|| (group, status.clone()))
    });
    grouped(statuses).into_iter().filter_map(different).collect()
}

fn different(statuses: Vec<StatusAttr>) -> Option<Assertion> {
    let constants = || statuses.iter().filter_map(StatusAttr::path);
    let first = constants().next().filter(|_| statuses.len() > 1)?;
    if constants().any(|path| path.is_generic) {
        return None;
    }
    let message = "the client cannot tell this variant from another one, which has the same status: give one of them a \
                   `#[code(\"…\")]` of its own";
    Some(Assertion {
        place: first.to_token_stream(),
        condition: Condition::Different(statuses),
        message: message.to_owned(),
    })
}

fn same_case(first: &Ident, second: &Ident, described: &Described) -> String {
    let by = match (&described.code, type_uri(described)) {
        (Code::None, None) => "status",
        (Code::None, Some(_)) => "status and type",
        (_, None) => "status and code",
        (_, Some(_)) => "status, type and code",
    };
    format!(
        "the client cannot tell `{second}` from `{first}`, which has the same {by}: give one of them a `#[code(\"…\")]` of its own"
    )
}

fn type_uri(described: &Described) -> Option<String> {
    Some(described.problem.as_ref()?.ty.as_ref()?.value())
}

/// What a response of the case tells it from others by, as far as that is declared.
fn key(described: &Described) -> (Option<String>, Option<String>, Option<String>) {
    const RUN_TIME: &str = "";
    let code = match &described.code {
        Code::None => None,
        Code::Fixed(code) => Some(code.value()),
        Code::Field(_) | Code::Computed(_) | Code::OfCause(_) => Some(RUN_TIME.to_owned()),
    };
    let status = match &described.status {
        Status::Fixed(StatusAttr::Path(path)) => Some(path.to_token_stream().to_string()),
        Status::Fixed(status) => status.code().map(|code| code.to_string()),
        Status::Field(_) | Status::Computed(_) | Status::OfCause(_) => None,
    };
    (code, type_uri(described), status)
}
