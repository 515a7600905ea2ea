//! The rules of the text that the client reads.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::Type;

use crate::attr::options::Part;
use crate::attr::status::StatusAttr;
use crate::errors::Errors;
use crate::model::{
    Assertion, Case, CaseField, Condition, Described, ErrorModel, Role, Status, StatusRule, Text,
};
use crate::names;
use crate::rules::status::is_server_error;
use crate::template::{FormatTrait, Recursion};
use crate::types;

/// How a message names what is sent.
pub(crate) struct Sent {
    does: &'static str,
    instead: &'static str,
}

const PRINTED: Sent = Sent {
    does: "text prints",
    instead: "remove it from the text (the log still gets it from `source()`)",
};
const CODE: Sent = Sent {
    does: "code is computed from",
    instead: "call only `code()` or `status()` on it, which are for the client",
};
const HEADER: Sent = Sent {
    does: "header is computed from",
    instead: "keep what the client may read in a field of its own",
};

/// The detail of a 5xx does not print the cause, because the client reads it, unless the declaration exposes the cause.
pub(super) fn check_leak(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    described: &Described,
    errors: &mut Errors,
) -> Vec<Assertion> {
    let Text::Template(template) = &described.text else {
        return Vec::new();
    };
    let printed = model.printed_causes(case, described);
    let place = template.literal.to_token_stream();
    refuse_causes(model, described, &printed, (&place, &PRINTED), errors)
}

/// Nor do a code and a header that are computed.
pub(super) fn check_sent(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    described: &Described,
    errors: &mut Errors,
) -> Vec<Assertion> {
    let mut assertions = Vec::new();
    for (is_code, computed) in described.sent_expressions() {
        let (shown, sent) = (case.shown_causes(computed), if is_code { &CODE } else { &HEADER });
        let place = (&computed.written, sent);
        assertions.extend(refuse_causes(model, described, &shown, place, errors));
    }
    assertions
}

/// The mistake that a 5xx sends a cause; or what only the compiler can decide of it.
fn refuse_causes(
    model: &ErrorModel<'_>,
    described: &Described,
    causes: &[&CaseField<'_>],
    (place, sent): (&TokenStream, &Sent),
    errors: &mut Errors,
) -> Vec<Assertion> {
    // Where the status is chosen at run time, the library applies the rule.
    let (Status::Fixed(status), false) = (&described.status, described.exposes_cause) else {
        return Vec::new();
    };
    let code = status.code();
    if code.is_some_and(|code| !is_server_error(code)) {
        return Vec::new();
    }
    // One of them is enough for one message.
    if let Some(known) = causes.iter().find(|field| !model.asks_for_cause(field)) {
        let message = leak_message(known, code, sent);
        if code.is_some() {
            errors.on(place, message);
            return Vec::new();
        }
        return Assertion::of(status, StatusRule::NoServerError, message).into_iter().collect();
    }
    let ask = |ty: &Type, message: String| {
        let ty = Box::new(ty.clone());
        let condition = match status {
            StatusAttr::Path(path) => Condition::NoErrorFrom500(path.clone(), ty),
            StatusAttr::Number { .. } | StatusAttr::Unnamed { .. } => Condition::NoError(ty),
        };
        Assertion { place: place.clone(), condition, message }
    };
    let asked = causes.iter().flat_map(|field| {
        field.cause_types().map(move |ty| ask(ty, leak_message(field, code, sent)))
    });
    asked.collect()
}

fn leak_message(cause: &CaseField<'_>, code: Option<u16>, sent: &Sent) -> String {
    let name = names::spoken(&cause.member);
    let role = match cause.role {
        _ if cause.is_made_of_cause() => "cause in the `#[init]` field",
        Role::From => "`#[from]` field",
        Role::Source => "`#[source]` field",
        // Another derive makes it the cause.
        _ => "cause",
    };
    let status = code.map_or_else(|| "a 5xx".to_owned(), |code| format!("a {code}"));
    let Sent { does, instead } = sent;
    format!(
        "the client would read the cause of {status}: this {does} the {role} `{name}`, and \
         causes contain paths, queries and passwords; {instead}, or write `#[http_error(expose)]` if everyone may read it"
    )
}

/// The text of the case is the default of its `#[detail]` field, so it does not print that field, and its type fits.
pub(super) fn check_default(case: &Case<'_>, described: &Described, errors: &mut Errors) {
    let (Some(index), Text::Template(template)) = (case.detail_field(), &described.text) else {
        return;
    };
    let message = if template.used.contains(index) || !template.prints_self.is_empty() {
        "this text is the default of the `#[detail]` field, so it cannot print that field: print another field"
    } else if !template.looks_at.is_empty() {
        "this text is the default of the `#[detail]` field, which is created before `self`: write `.id` instead of `self.id`"
    } else if types::is_static_str(case.fields[index].ty) {
        "this text is formatted at run time, but the `#[detail]` field is a `&'static str`: \
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
            "formatting `self` here recurses infinitely: print the fields, or write `{self:?}`",
        );
    }
    for Recursion { span, written, is_of_detail } in &template.recursions {
        if is_ours || *is_of_detail {
            let message = format!(
                "`{written}` formats this text, which recurses infinitely: print the fields, such as `.id`"
            );
            errors.at(*span, message);
        }
    }
}
