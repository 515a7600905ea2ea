//! `#[header(RETRY_AFTER, "120")]`, `#[header(RETRY_AFTER, .wait)]` on a case, `#[header("retry-after")]` on a field.

use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::{Attribute, Lit, LitStr, Token, Type};

use super::expression::{Expression, refuse_name, refuse_without_dot};
use super::header_name::{self, HeaderName};
use super::{error_at, keys, literal};
use crate::errors::Errors;
use crate::rules::header_value;
use crate::template::{self, Piece};
use crate::types;

pub(crate) const NAME: &str = "header";
pub(crate) const EXAMPLE: &str = "#[header(RETRY_AFTER, \"120\")]";
const FIELD_EXAMPLE: &str = "#[header(\"retry-after\")]";

/// A header of a case.
#[derive(Clone)]
pub(crate) struct HeaderAttr {
    pub(crate) name: HeaderName,
    pub(crate) value: HeaderText,
}

/// The value of a header of a case.
#[derive(Clone)]
pub(crate) enum HeaderText {
    Fixed(LitStr),
    Computed(Expression),
}

/// A header whose value is a field, with the text before and after the value.
#[derive(Clone)]
pub(crate) struct FieldHeaderAttr {
    pub(crate) name: HeaderName,
    pub(crate) around: Option<(String, String)>,
}

/// Reads the attribute of a type or variant. With a wrong value, it still is the header of this name.
pub(crate) fn parse(attr: &Attribute, errors: &mut Errors) -> Option<HeaderAttr> {
    let read = super::arguments(attr, EXAMPLE, |input| {
        let known = errors.count();
        let name = header_name::parse(input, EXAMPLE, errors);
        let at = name.as_ref().map_or_else(|| input.span(), HeaderName::span);
        let value = if errors.count() > known && input.is_empty() {
            // Perhaps it is in the text of the name: `"retry-after: 120"`.
            None
        } else {
            errors.take(parse_value(input, at))
        };
        let value = value.unwrap_or_else(|| {
            keys::skip_to_comma(input);
            HeaderText::Fixed(LitStr::new("", at))
        });
        input.parse::<Option<Token![,]>>()?;
        Ok(name.map(|name| HeaderAttr { name, value }))
    });
    errors.take(read).flatten()
}

fn parse_value(input: ParseStream, name: Span) -> syn::Result<HeaderText> {
    let missing = format!("the value of the header is missing: `{EXAMPLE}`");
    if input.is_empty() {
        return Err(syn::Error::new(name, missing));
    }
    parse_comma(input, EXAMPLE)?;
    if let Ok(Lit::Int(number)) = input.fork().parse() {
        let message = format!("a header value must be a string literal: write `\"{number}\"`");
        return Err(syn::Error::new(number.span(), message));
    }
    if input.is_empty() {
        return Err(error_at(input, missing));
    }
    for read in [Expression::read, Expression::constant] {
        if let Some(expression) = read(input)? {
            return Ok(HeaderText::Computed(expression));
        }
    }
    refuse_without_dot(input, NAME)?;
    refuse_name(input)?;
    let value = literal::parse(input, "a header value", EXAMPLE)?;
    check_value(&value, &value.value())?;
    Ok(HeaderText::Fixed(value))
}

/// Reads the attribute of a field.
pub(crate) fn parse_field(attr: &Attribute, errors: &mut Errors) -> Option<FieldHeaderAttr> {
    let read = super::arguments(attr, FIELD_EXAMPLE, |input| {
        let name = header_name::parse(input, FIELD_EXAMPLE, errors);
        let around = errors.take(parse_around(input)).unwrap_or_else(|| {
            keys::skip_to_comma(input);
            None
        });
        input.parse::<Option<Token![,]>>()?;
        Ok(name.map(|name| FieldHeaderAttr { name, around }))
    });
    errors.take(read).flatten()
}

/// The text before and after the value, if there is one.
fn parse_around(input: ParseStream) -> syn::Result<Option<(String, String)>> {
    if !input.is_empty() {
        parse_comma(input, FIELD_EXAMPLE)?;
    }
    if input.is_empty() {
        return Ok(None);
    }
    let example = "#[header(\"content-range\", \"bytes */{}\")]";
    let template = literal::parse(input, "the text around the value", example)?;
    let (before, behind) = split_around(&template.value())
        .map_err(|message| syn::Error::new(template.span(), message))?;
    check_value(&template, &format!("{before}0{behind}"))?;
    Ok(Some((before, behind)))
}

/// Splits a format string at its `{}`.
fn split_around(text: &str) -> Result<(String, String), &'static str> {
    let (mut before, mut part) = (None, String::new());
    for piece in template::pieces(text) {
        match piece {
            Piece::Text(text) | Piece::Brace(text) => part.push_str(text),
            Piece::Placeholder("") if before.is_none() => before = Some(std::mem::take(&mut part)),
            Piece::Placeholder("") => {
                return Err(
                    "a header value has one `{}`, for the value of the field: remove the others",
                );
            }
            Piece::Placeholder(_) | Piece::Single(..) => {
                return Err(
                    "the value of the field is written `{}`, without a name or a format; write `{{` and `}}` for braces",
                );
            }
        }
    }
    let missing = "this text has no `{}` for the value of the field: add `{}`, or remove the text; \
                   a fixed header belongs on the type or a variant";
    Ok((before.ok_or(missing)?, part))
}

/// Refuses what cannot be the value of a header.
fn check_value(text: &LitStr, value: &str) -> syn::Result<()> {
    let fault = header_value::fault(value).map(|fault| {
        format!(
            "this header value {fault}: use visible ASCII characters, with spaces only between them (RFC 9110 section 5.5)"
        )
    });
    literal::refuse(text, fault)
}

fn parse_comma(input: ParseStream, example: &str) -> syn::Result<Token![,]> {
    let message = format!("a comma is missing after the header name: `{example}`");
    input.parse().map_err(|_| error_at(input, message))
}

/// What is wrong with the type of a `#[header]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    let element = types::element_of(ty);
    let is_wrong = match types::well_known(element)? {
        "String" | "str" | "Cow" | "bool" | "char" | "f32" | "f64" | "tuple" | "HashMap"
        | "BTreeMap" | "HashSet" | "BTreeSet" | "PathBuf" | "HeaderMap" => true,
        "Box" => types::argument_of(element, "Box").and_then(types::well_known) == Some("str"),
        _ => false,
    };
    is_wrong.then(|| {
        format!(
            "`{}` cannot be the type of a `#[header]` field: use an integer, `HeaderValue`, `HeaderName`, `Method`, \
             `Duration`, or an `Option` or list of these; for text, use `HeaderValue` and create it with \
             `HeaderValue::try_from(text)`, which rejects line breaks",
            types::written(element),
        )
    })
}
