//! `#[status(404)]`, `#[status(NOT_FOUND)]`, `#[status(path::TO_A_CONST)]`; `#[status]` on a field.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Attribute, Ident, Lit, LitInt, LitStr, Path, Token, Type};

use crate::similar::similar;
use crate::types;

pub(crate) const NAME: &str = "status";
pub(crate) const EXAMPLE: &str = "#[status(404)]";
pub(crate) const ON_FIELD: &str = "on a field it is `#[status]` alone, and the field holds the status; \
     a fixed status such as `#[status(404)]` belongs on the type or a variant";

/// The status an attribute names.
#[derive(Clone)]
pub(crate) enum StatusAttr {
    /// A number from 300 to 599, or a name that stands for one.
    Number { code: u16, name: Ident },
    /// A number without a name in the `http` crate.
    Unnamed { code: u16, span: Span },
    /// A constant that only the compiler can look into.
    Path(Path),
}

impl StatusAttr {
    /// The number, where the macro knows it.
    pub(crate) fn code(&self) -> Option<u16> {
        match self {
            Self::Number { code, .. } | Self::Unnamed { code, .. } => Some(*code),
            Self::Path(_) => None,
        }
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Number { name, .. } => name.span(),
            Self::Unnamed { span, .. } => *span,
            Self::Path(path) => path.span(),
        }
    }
}

/// Reads the attribute of a type or variant.
pub(crate) fn parse(attr: &Attribute) -> syn::Result<StatusAttr> {
    super::arguments(attr, EXAMPLE, |input| {
        let status = read(input)?;
        if input.peek(Token![,]) && input.peek2(LitStr) {
            let message =
                "the text goes into an attribute of its own: `#[detail(\"user {id} not found\")]`";
            return Err(super::error_at(input, message));
        }
        Ok(status)
    })
}

/// Reads a status at the cursor.
pub(crate) fn read(input: ParseStream) -> syn::Result<StatusAttr> {
    let expected = "a status is a number from 300 to 599, a name such as `NOT_FOUND`, \
                    or the path of a `const` of type `StatusCode`";
    if input.peek(Lit) || input.peek(Token![-]) {
        return match input.fork().parse::<Lit>() {
            Ok(Lit::Int(_)) => number(&input.parse()?),
            Ok(Lit::Str(text)) if text.value().parse::<u16>().is_ok() => {
                let message = format!("write the number without quotes: `{}`", text.value());
                Err(syn::Error::new(text.span(), message))
            }
            Ok(Lit::Str(text)) if known(&text.value()).is_some() => {
                let name = text.value().to_ascii_uppercase();
                let message = format!("write the name without quotes: `{name}`");
                Err(syn::Error::new(text.span(), message))
            }
            Ok(other) => Err(syn::Error::new(other.span(), expected)),
            Err(_) => Err(super::error_at(input, expected)),
        };
    }
    if !(input.peek(Ident::peek_any) || input.peek(Token![::])) {
        return Err(super::error_at(input, expected));
    }
    let path: Path = input.parse()?;
    match path.get_ident() {
        Some(name) => named(name),
        None => Ok(StatusAttr::Path(path)),
    }
}

fn number(literal: &LitInt) -> syn::Result<StatusAttr> {
    let fail = |message: String| Err(syn::Error::new(literal.span(), message));
    if !literal.suffix().is_empty() {
        let digits = literal.base10_digits();
        return fail(format!("write the number without a suffix: `{digits}`"));
    }
    let code = literal.base10_parse().unwrap_or(i64::MAX);
    let code = match (u16::try_from(code), refusal(code)) {
        (Ok(code), None) => code,
        (_, why) => {
            let why = why.unwrap_or_default();
            return fail(format!(
                "`{literal}` cannot be the status of an error: {why}"
            ));
        }
    };
    Ok(match name_of(code) {
        Some(name) => StatusAttr::Number {
            code,
            name: Ident::new(name, literal.span()),
        },
        None => StatusAttr::Unnamed {
            code,
            span: literal.span(),
        },
    })
}

fn named(name: &Ident) -> syn::Result<StatusAttr> {
    let text = name.unraw().to_string();
    if let Some(code) = known(&text) {
        if let Some(why) = refusal(code.into()) {
            let message = format!("`{text}` ({code}) cannot be the status of an error: {why}");
            return Err(syn::Error::new(name.span(), message));
        }
        // RFC 9110 renamed two; the constant still has the old name.
        let constant = name_of(code).unwrap_or(&text);
        return Ok(StatusAttr::Number {
            code,
            name: Ident::new(constant, name.span()),
        });
    }
    let constant = constant_case(&text);
    let other_case = NAMES.iter().find(|(_, known)| *known == constant);
    let near = other_case.map_or_else(
        || similar(&constant, NAMES.iter().map(|(_, known)| *known)),
        |(_, known)| Some(*known),
    );
    if let Some(near) = near {
        let message = format!(
            "there is no status `{text}`; did you mean `{near}`? \
             (a constant of your own is written with its path, `self::{text}`)"
        );
        return Err(syn::Error::new(name.span(), message));
    }
    Ok(StatusAttr::Path(name.clone().into()))
}

/// Why a number cannot be the status of an error, if it cannot.
fn refusal(code: i64) -> Option<&'static str> {
    match code {
        300..=599 => None,
        100..=199 => Some("1xx is an interim answer, use 300 to 599"),
        200..=299 => Some("2xx says that all went well, use 300 to 599"),
        600..=999 => Some("HTTP ends at 599, use 300 to 599"),
        _ => Some("a status has three digits, use 300 to 599"),
    }
}

/// Whether a client follows this status to the address in `Location` (RFC 9110 section 15.4).
pub(crate) fn is_redirect(code: u16) -> bool {
    matches!(code, 301 | 302 | 303 | 307 | 308)
}

/// What is wrong with the type of a `#[status]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    types::well_known(ty).map(|_| "a `#[status]` field holds a `StatusCode`".to_owned())
}

fn known(name: &str) -> Option<u16> {
    let row = NAMES.iter().find(|(_, known)| *known == name);
    row.map(|(code, _)| *code)
}

/// `not_found` and `NotFound` as a constant is written: `NOT_FOUND`.
fn constant_case(name: &str) -> String {
    let is_shouted = !name.contains(char::is_lowercase);
    let mut constant = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        let starts_word = letter.is_uppercase() && !is_shouted;
        if starts_word && !constant.is_empty() && !constant.ends_with('_') {
            constant.push('_');
        }
        constant.extend(letter.to_uppercase());
    }
    constant
}

fn name_of(code: u16) -> Option<&'static str> {
    NAMES
        .iter()
        .find(|(known, _)| *known == code)
        .map(|(_, name)| *name)
}

/// The constants of `http::StatusCode`; the names RFC 9110 gave two of them since come last.
const NAMES: &[(u16, &str)] = &[
    (100, "CONTINUE"),
    (101, "SWITCHING_PROTOCOLS"),
    (102, "PROCESSING"),
    (103, "EARLY_HINTS"),
    (200, "OK"),
    (201, "CREATED"),
    (202, "ACCEPTED"),
    (203, "NON_AUTHORITATIVE_INFORMATION"),
    (204, "NO_CONTENT"),
    (205, "RESET_CONTENT"),
    (206, "PARTIAL_CONTENT"),
    (207, "MULTI_STATUS"),
    (208, "ALREADY_REPORTED"),
    (226, "IM_USED"),
    (300, "MULTIPLE_CHOICES"),
    (301, "MOVED_PERMANENTLY"),
    (302, "FOUND"),
    (303, "SEE_OTHER"),
    (304, "NOT_MODIFIED"),
    (305, "USE_PROXY"),
    (307, "TEMPORARY_REDIRECT"),
    (308, "PERMANENT_REDIRECT"),
    (400, "BAD_REQUEST"),
    (401, "UNAUTHORIZED"),
    (402, "PAYMENT_REQUIRED"),
    (403, "FORBIDDEN"),
    (404, "NOT_FOUND"),
    (405, "METHOD_NOT_ALLOWED"),
    (406, "NOT_ACCEPTABLE"),
    (407, "PROXY_AUTHENTICATION_REQUIRED"),
    (408, "REQUEST_TIMEOUT"),
    (409, "CONFLICT"),
    (410, "GONE"),
    (411, "LENGTH_REQUIRED"),
    (412, "PRECONDITION_FAILED"),
    (413, "PAYLOAD_TOO_LARGE"),
    (414, "URI_TOO_LONG"),
    (415, "UNSUPPORTED_MEDIA_TYPE"),
    (416, "RANGE_NOT_SATISFIABLE"),
    (417, "EXPECTATION_FAILED"),
    (418, "IM_A_TEAPOT"),
    (421, "MISDIRECTED_REQUEST"),
    (422, "UNPROCESSABLE_ENTITY"),
    (423, "LOCKED"),
    (424, "FAILED_DEPENDENCY"),
    (425, "TOO_EARLY"),
    (426, "UPGRADE_REQUIRED"),
    (428, "PRECONDITION_REQUIRED"),
    (429, "TOO_MANY_REQUESTS"),
    (431, "REQUEST_HEADER_FIELDS_TOO_LARGE"),
    (451, "UNAVAILABLE_FOR_LEGAL_REASONS"),
    (500, "INTERNAL_SERVER_ERROR"),
    (501, "NOT_IMPLEMENTED"),
    (502, "BAD_GATEWAY"),
    (503, "SERVICE_UNAVAILABLE"),
    (504, "GATEWAY_TIMEOUT"),
    (505, "HTTP_VERSION_NOT_SUPPORTED"),
    (506, "VARIANT_ALSO_NEGOTIATES"),
    (507, "INSUFFICIENT_STORAGE"),
    (508, "LOOP_DETECTED"),
    (510, "NOT_EXTENDED"),
    (511, "NETWORK_AUTHENTICATION_REQUIRED"),
    (413, "CONTENT_TOO_LARGE"),
    (422, "UNPROCESSABLE_CONTENT"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Every constant of `http` is known by its name, and every name of the table is one of `http`'s or RFC 9110's.
    #[test]
    fn the_table_is_that_of_http() {
        macro_rules! constants {
            ($($name:ident)*) => { [$((http::StatusCode::$name.as_u16(), stringify!($name))),*] };
        }
        let of_http = constants! {
            CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION
            NO_CONTENT RESET_CONTENT PARTIAL_CONTENT MULTI_STATUS ALREADY_REPORTED IM_USED MULTIPLE_CHOICES
            MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT PERMANENT_REDIRECT BAD_REQUEST
            UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE
            PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED PRECONDITION_FAILED
            PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT
            MISDIRECTED_REQUEST UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED
            PRECONDITION_REQUIRED TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS
            INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
            HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED NOT_EXTENDED
            NETWORK_AUTHENTICATION_REQUIRED
        };
        let renamed = [(413, "CONTENT_TOO_LARGE"), (422, "UNPROCESSABLE_CONTENT")];
        assert_eq!(NAMES, [&of_http[..], &renamed[..]].concat());
        // `http` has a phrase for each of its constants, and for no other code.
        for code in 100..1000 {
            let has_phrase = http::StatusCode::from_u16(code)
                .is_ok_and(|code| code.canonical_reason().is_some());
            assert_eq!(name_of(code).is_some(), has_phrase, "{code}");
        }
    }

    #[test]
    fn names_in_any_case_become_constants() {
        for name in [
            "NOT_FOUND",
            "not_found",
            "NotFound",
            "notFound",
            "Not_Found",
        ] {
            assert_eq!(constant_case(name), "NOT_FOUND");
        }
    }
}
