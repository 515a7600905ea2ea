//! The rules that need two facts; one function a rule.

use std::collections::HashMap;

use quote::ToTokens as _;
use syn::GenericParam;

use crate::attr::options::Part;
use crate::attr::{
    CaseAttrs, FieldAttrs, Keyed, close, detail, from, header, headers, source, status,
};
use crate::errors::Errors;
use crate::expand::constructors;
use crate::input::{ErrorInput, InputCase, InputField};
use crate::model::{self, Answer, Case, ErrorModel, Own, Role, Status, Text};
use crate::names;
use crate::template::FormatTrait;
use crate::types;

/// What can be said of a case before it is resolved.
pub(crate) fn case(
    model: &ErrorModel<'_>,
    input: &ErrorInput<'_>,
    case: &InputCase<'_>,
    errors: &mut Errors,
) {
    transparent_stands_alone(model, input, case, errors);
    one_role_a_field(case, errors);
    one_field_a_role(case, errors);
    attribute_or_field(case, errors);
    if !model.skips(Part::From) {
        from_stands_on_a_field(&case.attrs, errors);
        from_is_the_only_field(case, errors);
    }
    for field in &case.fields {
        field_holds_what_it_says(field, errors);
    }
}

/// What can be said of the whole.
pub(crate) fn model(input: &ErrorInput<'_>, model: &ErrorModel<'_>, errors: &mut Errors) {
    no_lifetimes(input, errors);
    if !model.skips(Part::From) {
        from_stands_on_a_field(&input.attrs, errors);
        one_variant_a_source(input, errors);
    }
    constructors::check_names(model, errors);
    for (case, read) in model.cases.iter().zip(&input.cases) {
        if let Answer::Own(own) = &case.answer {
            redirect_has_a_location(case, own, errors);
            no_leak(model, input, read, case, own, errors);
            default_fits_its_field(read, case, own, errors);
            display_is_not_endless(model, input, read, own, errors);
        }
    }
}

/// Every struct and every variant has a status: a missing one never becomes a silent 500.
pub(crate) fn missing_status(input: &ErrorInput<'_>, case: &InputCase<'_>, errors: &mut Errors) {
    // Misspelt: the compiler says so, with the right spelling. Transparent: what is wrong with it is said.
    let is_said = case.attrs.is_misspelt
        || input.attrs.is_misspelt
        || case.fields.iter().any(|field| field.attrs.is_misspelt)
        || model::is_transparent(input, case);
    if is_said {
        return;
    }
    let name = case.ident;
    let place = if input.is_enum {
        "the variant or on the enum"
    } else {
        "the struct"
    };
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
    let Some(transparent) = case
        .attrs
        .transparent
        .as_ref()
        .or(input.attrs.transparent.as_ref())
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
    ];
    if let Some(other) = others.into_iter().flatten().next() {
        let name = other.path().to_token_stream();
        errors.between(
            transparent.attr,
            other,
            format!("`#[transparent]` takes the field's answer and `#[{name}]` gives another: drop one of the two"),
        );
        return;
    }
    if case.fields.len() != 1 {
        let message = format!(
            "`#[transparent]` needs exactly one field, the error that answers; `{}` has {}",
            case.ident,
            case.fields.len()
        );
        errors.on(transparent.attr, message);
        return;
    }
    for (name, attr) in roles(&case.fields[0].attrs) {
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

/// The attributes of a field that give it a role, by name.
fn roles<'a>(attrs: &FieldAttrs<'a>) -> Vec<(&'static str, &'a syn::Attribute)> {
    let unit = |name, keyed: &Option<Keyed<'a, ()>>| keyed.as_ref().map(|keyed| (name, keyed.attr));
    [
        unit(status::NAME, &attrs.status),
        unit(detail::NAME, &attrs.detail),
        attrs
            .header
            .as_ref()
            .map(|keyed| (header::NAME, keyed.attr)),
        unit(headers::NAME, &attrs.headers),
        unit(close::NAME, &attrs.close),
        unit(source::NAME, &attrs.source),
        unit(from::NAME, &attrs.from),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A field plays one part; only `#[source]` beside `#[from]` says the same twice, and is harmless.
fn one_role_a_field(case: &InputCase<'_>, errors: &mut Errors) {
    for field in &case.fields {
        if let [(first, first_attr), (second, second_attr), ..] = roles(&field.attrs)[..] {
            if (first, second) != (source::NAME, from::NAME) {
                errors.between(
                    first_attr,
                    second_attr,
                    format!(
                        "a field cannot be both `#[{first}]` and `#[{second}]`: keep one of the two"
                    ),
                );
            }
        }
    }
}

/// Of each kind of field a case has one; only `#[header]` may come several times.
fn one_field_a_role(case: &InputCase<'_>, errors: &mut Errors) {
    let mut seen: HashMap<&str, &syn::Attribute> = HashMap::new();
    for field in &case.fields {
        for (name, attr) in roles(&field.attrs) {
            // A `#[from]` field is the only one: that is a rule of its own.
            if matches!(name, header::NAME | from::NAME) {
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

/// On a variant or a type `#[from]` is `derive_more`'s, and that only where it writes `From`.
fn from_stands_on_a_field(attrs: &CaseAttrs<'_>, errors: &mut Errors) {
    if let Some(attr) = attrs.from {
        errors.on(attr, from::MISPLACED);
    }
}

/// `From` has only the cause to make the whole error of.
fn from_is_the_only_field(case: &InputCase<'_>, errors: &mut Errors) {
    let from = case
        .fields
        .iter()
        .find_map(|field| field.attrs.from.as_ref());
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
    for (name, _) in roles(&field.attrs) {
        let wrong = match name {
            status::NAME => status::wrong_type(ty),
            detail::NAME => detail::wrong_type(ty),
            header::NAME => header::wrong_type(ty),
            headers::NAME => headers::wrong_type(ty),
            close::NAME => close::wrong_type(ty),
            cause => source::wrong_type(cause, ty),
        };
        if let Some(message) = wrong {
            errors.on(ty, message);
            return;
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

/// Two `From` impls for one type cannot be told apart.
fn one_variant_a_source(input: &ErrorInput<'_>, errors: &mut Errors) {
    let mut seen: HashMap<String, &InputCase<'_>> = HashMap::new();
    for case in &input.cases {
        for field in case
            .fields
            .iter()
            .filter(|field| field.attrs.from.is_some())
        {
            let ty = types::written(&field.field.ty);
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
fn redirect_has_a_location(case: &Case<'_>, own: &Own, errors: &mut Errors) {
    let Status::Fixed(fixed) = &own.status else {
        return;
    };
    if has_location(case, own) {
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
pub(crate) fn has_location(case: &Case<'_>, own: &Own) -> bool {
    own.headers
        .iter()
        .any(|header| header.name.canonical() == "location")
        || case.fields.iter().any(|field| match &field.role {
            Role::Headers => true,
            Role::Header(header) => header.name.canonical() == "location",
            _ => false,
        })
}

/// The client reads the detail: the cause of a 5xx does not stand in it unless that is said aloud.
fn no_leak(
    model: &ErrorModel<'_>,
    input: &ErrorInput<'_>,
    read: &InputCase<'_>,
    case: &Case<'_>,
    own: &Own,
    errors: &mut Errors,
) {
    if !prints_cause(model, case, own) || input.attrs.options.expose || read.attrs.options.expose {
        return;
    }
    let is_safe = match &own.status {
        Status::Fixed(fixed) => fixed.code().is_none_or(|code| code < 500),
        Status::Field(_) => false,
    };
    if let (false, Text::Template(template)) = (is_safe, &own.text) {
        errors.at(template.literal.span(), leak_message(case, own));
    }
}

/// Whether the text prints the cause, alone or with the whole of `self`.
pub(crate) fn prints_cause(model: &ErrorModel<'_>, case: &Case<'_>, own: &Own) -> bool {
    match (&own.text, case.cause_field()) {
        (Text::Template(template), Some(index)) => {
            let prints_all = match template.prints_self {
                Some(FormatTrait::Debug) => true,
                // A Display that this macro did not write is for the log, causes and all.
                Some(_) => model.skips(Part::Display),
                None => false,
            };
            template.used.contains(&index) || prints_all
        }
        _ => false,
    }
}

/// What the leak check says; the compiler says it too, where the status is a constant of the user's.
pub(crate) fn leak_message(case: &Case<'_>, own: &Own) -> String {
    let field = case.cause_field().map(|index| &case.fields[index]);
    let name = field
        .map(|field| names::spoken(&field.member))
        .unwrap_or_default();
    let role = match field.map(|field| &field.role) {
        Some(Role::From) => "`#[from]` field",
        Some(Role::Source) => "`#[source]` field",
        // Another derive says so.
        _ => "cause",
    };
    let status = match &own.status {
        Status::Fixed(fixed) => fixed
            .code()
            .map_or_else(|| "a 5xx".to_owned(), |code| format!("a {code}")),
        Status::Field(_) => "what may be a 5xx".to_owned(),
    };
    format!(
        "the client would read the cause of {status}: this text prints the {role} `{name}`, and \
         causes hold paths, queries and passwords; take it out of the text (the log still gets it from \
         `source()`), or write `#[http_error(expose)]` if everybody may read it"
    )
}

/// A `#[detail]` field gets the text of the case as its default, when nothing else is given.
fn default_fits_its_field(read: &InputCase<'_>, case: &Case<'_>, own: &Own, errors: &mut Errors) {
    let (Some(index), Text::Template(template)) = (case.detail_field(), &own.text) else {
        return;
    };
    let field = &case.fields[index];
    let message = if template.used.contains(&index) || template.prints_self.is_some() {
        "this text is the default of the `#[detail]` field, so it cannot print that field"
    } else if types::is_static_str(&read.fields[index].field.ty) {
        "this text is put together at run time, and the `#[detail]` field is a `&'static str`: \
         make the field a `Cow<'static, str>`"
    } else {
        return;
    };
    debug_assert!(matches!(field.role, Role::Detail));
    errors.at(template.literal.span(), message);
}

/// `{self}` prints this very text.
fn display_is_not_endless(
    model: &ErrorModel<'_>,
    input: &ErrorInput<'_>,
    read: &InputCase<'_>,
    own: &Own,
    errors: &mut Errors,
) {
    let Text::Template(template) = &own.text else {
        return;
    };
    if template.prints_self == Some(FormatTrait::Display) && !model.skips(Part::Display) {
        let detail = read.attrs.detail.as_ref().or(input.attrs.detail.as_ref());
        let span = detail
            .and_then(|keyed| keyed.value.as_ref())
            .map(|detail| detail.text.span());
        errors.at(
            span.unwrap_or_else(|| read.ident.span()),
            "`{self}` prints this text, which prints `{self}`, without end: name the fields, or write `{self:?}`",
        );
    }
}
