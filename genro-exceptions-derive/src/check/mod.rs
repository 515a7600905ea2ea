//! The rules that need two facts; one function a rule.

mod fields;
mod methods;
mod problem;
mod text;

pub(crate) use text::{leak_message, prints_cause};

use std::collections::HashMap;

use quote::ToTokens as _;
use syn::GenericParam;

use crate::attr::options::Part;
use crate::attr::{from, in_order, source, status};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{self, Answer, Case, Described, ErrorModel, Role, Status};
use crate::types;

/// What can be said of a case before it is resolved.
pub(crate) fn case(
    model: &ErrorModel<'_>,
    input: &ErrorInput<'_>,
    case: &InputCase<'_>,
    errors: &mut Errors,
) {
    transparent_stands_alone(model, input, case, errors);
    fields::check(model, case, errors);
}

/// What can be said of the whole.
pub(crate) fn model(input: &ErrorInput<'_>, model: &ErrorModel<'_>, errors: &mut Errors) {
    no_lifetimes(input, errors);
    someone_answers(input, errors);
    if !model.skips(Part::From) {
        fields::from_stands_on_a_field(&input.attrs, errors);
        one_variant_a_source(input, errors);
    }
    methods::check_method_names(model, errors);
    problem::check(input, model, errors);
    for (case, read) in model.cases.iter().zip(&input.cases) {
        if let Answer::Described(described) = &case.answer {
            redirect_has_a_location(case, described, errors);
            text::check(model, input, (read, case, described), errors);
        }
    }
}

/// Every struct and every variant has a status: a missing one never becomes a silent 500.
pub(crate) fn missing_status(input: &ErrorInput<'_>, case: &InputCase<'_>, errors: &mut Errors) {
    // Misspelt or misplaced: that is said, with the right spelling. Transparent: what is wrong with it is said.
    let is_said = case.attrs.has_slip
        || input.attrs.has_slip
        || case.fields.iter().any(|field| field.attrs.has_slip || field.attrs.status.is_some())
        || model::is_transparent(input, case);
    if is_said {
        return;
    }
    let name = case.ident;
    let place = if input.is_enum { "the variant or on the enum" } else { "the struct" };
    errors.at(
        name.span(),
        format!("`{name}` has no status: write `#[status(404)]`, or another one, on {place}"),
    );
}

/// `#[transparent]` leaves nothing to say, and needs the one field that says it.
fn transparent_stands_alone(
    model: &ErrorModel<'_>,
    input: &ErrorInput<'_>,
    case: &InputCase<'_>,
    errors: &mut Errors,
) {
    let Some(transparent) = case.attrs.transparent.as_ref().or(input.attrs.transparent.as_ref())
    else {
        return;
    };
    if !model::is_transparent(input, case) && case.attrs.transparent.is_none() {
        return;
    }
    let attrs = &case.attrs;
    let others = [
        attrs.status.as_ref().map(|other| other.attr),
        attrs.detail.as_ref().map(|other| other.attr),
        attrs.close.as_ref().map(|other| other.attr),
        attrs.headers.first().map(|other| other.attr),
        attrs.problem.as_ref().map(|other| other.attr),
        attrs.code.as_ref().map(|other| other.attr),
    ];
    if let Some(other) = others.into_iter().flatten().next() {
        let name = other.path().to_token_stream();
        let (first, second) = in_order(transparent.attr, other);
        errors.between(
            first,
            second,
            format!("`#[transparent]` takes the field's answer and `#[{name}]` gives another: drop one of the two"),
        );
        return;
    }
    if case.fields.len() != 1 {
        let message = format!(
            "`#[transparent]` needs exactly one field, the error that answers; `{}` has {}",
            case.ident,
            match case.fields.len() {
                0 => "none".to_owned(),
                number => number.to_string(),
            }
        );
        // Inherited, it is right for the others: the case is what is wrong.
        match &case.attrs.transparent {
            Some(described) => errors.on(described.attr, message),
            None => errors.at(case.ident.span(), message + ", and no `#[status(…)]` of its own"),
        }
        return;
    }
    for (name, attr, _) in fields::roles(&case.fields[0].attrs) {
        // `#[source]` is for whoever writes the `Error` impl.
        let is_foreign = name == source::NAME && model.skips(Part::Error);
        if name != from::NAME && !is_foreign {
            let message = format!(
                "`#[transparent]` takes everything from its field, which therefore carries no `#[{name}]`"
            );
            errors.on(attr, message);
        }
    }
}

/// An error outlives what it is about.
fn no_lifetimes(input: &ErrorInput<'_>, errors: &mut Errors) {
    for parameter in &input.item.generics.params {
        if let GenericParam::Lifetime(parameter) = parameter {
            errors.on(
                &parameter.lifetime,
                "an HTTP error outlives the request and cannot borrow: own the data, as `String` or `Cow<'static, str>`",
            );
        }
    }
}

/// An enum without variants answers nothing, so nothing can be said of its answers.
fn someone_answers(input: &ErrorInput<'_>, errors: &mut Errors) {
    let attrs = &input.attrs;
    let said = [
        attrs.status.as_ref().map(|keyed| keyed.attr),
        attrs.detail.as_ref().map(|keyed| keyed.attr),
        attrs.headers.first().map(|keyed| keyed.attr),
        attrs.close.as_ref().map(|keyed| keyed.attr),
        attrs.transparent.as_ref().map(|keyed| keyed.attr),
        attrs.problem.as_ref().map(|keyed| keyed.attr),
    ];
    let first = said.into_iter().flatten().next();
    if let (Some(attr), true, true) = (first, input.is_enum, input.cases.is_empty()) {
        let message = format!(
            "`{}` has no variant that could answer so: add a variant, or remove `#[{}]`",
            input.item.ident,
            attr.path().to_token_stream()
        );
        errors.on(attr, message);
    }
}

/// Two `From` impls for one type cannot be told apart.
fn one_variant_a_source(input: &ErrorInput<'_>, errors: &mut Errors) {
    let mut seen: HashMap<String, &InputCase<'_>> = HashMap::new();
    for case in &input.cases {
        for field in case.fields.iter().filter(|field| field.attrs.from.is_some()) {
            let ty = types::from_key(&field.field.ty);
            if let Some(first) = seen.insert(ty.clone(), case) {
                let message = format!(
                    "`{}` and `{}` are both `#[from] {ty}`, and `?` could not choose: write `#[source]` in one of them",
                    first.ident, case.ident
                );
                errors.on(&field.field.ty, message);
            }
        }
    }
}

/// A redirect without a target leads nowhere (RFC 9110 section 15.4).
fn redirect_has_a_location(case: &Case<'_>, described: &Described, errors: &mut Errors) {
    let Status::Fixed(fixed) = &described.status else {
        return;
    };
    if has_location(case, described) {
        return;
    }
    if let Some(code) = fixed.code().filter(|code| status::is_redirect(*code)) {
        errors.at(
            fixed.span(),
            format!(
                "{code} sends the client to an address: give it in a `#[header(\"location\")]` or a `#[headers]` \
                 field, or use `genro_exceptions::Redirect`"
            ),
        );
    }
}

/// Whether the case has a place for the target of a redirect.
pub(crate) fn has_location(case: &Case<'_>, described: &Described) -> bool {
    described.headers.iter().any(|header| header.name.canonical() == "location")
        || case.fields.iter().any(|field| match &field.role {
            Role::Headers => true,
            Role::Header(header) => header.name.canonical() == "location",
            _ => false,
        })
}
