//! `#[header(RETRY_AFTER, "120")]` on a case, `#[header("retry-after")]` on a field.

use syn::parse::ParseStream;
use syn::{Attribute, Lit, LitStr, Token, Type};

use super::header_name::{self, HeaderName};
use super::{error_at, literal};
use crate::rules::header_value;
use crate::types;

pub(crate) const NAME: &str = "header";
pub(crate) const EXAMPLE: &str = "#[header(RETRY_AFTER, \"120\")]";
const FIELD_EXAMPLE: &str = "#[header(\"retry-after\")]";

/// A fixed header.
#[derive(Clone)]
pub(crate) struct HeaderAttr {
    pub(crate) name: HeaderName,
    pub(crate) value: LitStr,
}

/// A header whose value is a field; `around` is the text before and behind it.
#[derive(Clone)]
pub(crate) struct FieldHeaderAttr {
    pub(crate) name: HeaderName,
    pub(crate) around: Option<(String, String)>,
}

/// Reads the attribute of a type or variant.
pub(crate) fn parse(attr: &Attribute) -> syn::Result<HeaderAttr> {
    super::arguments(attr, EXAMPLE, |input| {
        let name = header_name::parse(input, EXAMPLE)?;
        if input.is_empty() {
            return Err(syn::Error::new(
                name.span(),
                format!("the value of the header is missing: `{EXAMPLE}`"),
            ));
        }
        parse_comma(input, EXAMPLE)?;
        if let Ok(Lit::Int(number)) = input.fork().parse() {
            let message = format!("a fixed value is a text: write it in quotes, `\"{number}\"`");
            return Err(syn::Error::new(number.span(), message));
        }
        if input.is_empty() {
            let message = format!("the value of the header is missing: `{EXAMPLE}`");
            return Err(error_at(input, message));
        }
        if input.peek(Token![.]) {
            let message = "a value that comes from a field is declared there: `#[header(RETRY_AFTER)]` on the field";
            return Err(error_at(input, message));
        }
        let value = literal::parse(input, "the value of a header", EXAMPLE)?;
        check_value(&value, &value.value())?;
        parse_last_comma(input)?;
        Ok(HeaderAttr { name, value })
    })
}

/// Reads the attribute of a field.
pub(crate) fn parse_field(attr: &Attribute) -> syn::Result<FieldHeaderAttr> {
    super::arguments(attr, FIELD_EXAMPLE, |input| {
        let name = header_name::parse(input, FIELD_EXAMPLE)?;
        if input.is_empty() {
            return Ok(FieldHeaderAttr { name, around: None });
        }
        parse_comma(input, FIELD_EXAMPLE)?;
        if input.is_empty() {
            return Ok(FieldHeaderAttr { name, around: None });
        }
        let template = literal::parse(
            input,
            "what stands around the value",
            "#[header(\"content-range\", \"bytes */{}\")]",
        )?;
        parse_last_comma(input)?;
        let text = template.value();
        let Some((before, behind)) = text.split_once("{}") else {
            let message = "the field is the value of this header: leave the text away, or put `{}` into it \
                           where the value goes; a fixed header belongs on the type or a variant";
            return Err(syn::Error::new(template.span(), message));
        };
        check_value(&template, &format!("{before}0{behind}"))?;
        let around = Some((before.to_owned(), behind.to_owned()));
        Ok(FieldHeaderAttr { name, around })
    })
}

/// Refuses what no header can carry.
fn check_value(literal: &LitStr, value: &str) -> syn::Result<()> {
    match header_value::fault(value) {
        Some(fault) => {
            let message = format!(
                "a header value is visible ASCII, with spaces only inside (RFC 9110 section 5.5); this one {fault}"
            );
            Err(syn::Error::new(literal.span(), message))
        }
        None => Ok(()),
    }
}

fn parse_comma(input: ParseStream, example: &str) -> syn::Result<()> {
    if input.peek(Token![,]) {
        return input.parse::<Token![,]>().map(drop);
    }
    let message = format!("a comma is missing after the name of the header: `{example}`");
    Err(error_at(input, message))
}

fn parse_last_comma(input: ParseStream) -> syn::Result<()> {
    if input.peek(Token![,]) { input.parse::<Token![,]>().map(drop) } else { Ok(()) }
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
            "a `{}` is not a header value: a `#[header]` field holds an integer, a `HeaderValue`, `HeaderName`, \
             `Method`, `Duration`, or an `Option` or list of these; for a text, take a `HeaderValue` and let \
             the caller make it with `HeaderValue::try_from(text)`, which refuses line breaks",
            types::written(element),
        )
    })
}
