//! `#[status(404)]`, `#[status(NOT_FOUND)]`, `#[status(path::TO_A_CONST)]`; `#[status]` on a field.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Attribute, Ident, Lit, LitInt, LitStr, Path, Token, Type};

use super::status_name::{NAMES, constant_case, name_of};
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
            return fail(format!("`{literal}` cannot be the status of an error: {why}"));
        }
    };
    Ok(match name_of(code) {
        Some(name) => StatusAttr::Number { code, name: Ident::new(name, literal.span()) },
        None => StatusAttr::Unnamed { code, span: literal.span() },
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
        return Ok(StatusAttr::Number { code, name: Ident::new(constant, name.span()) });
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

#[cfg(test)]
mod tests {
    use super::{is_redirect, refusal};
    use genro_exceptions::__private as library;
    use http::StatusCode;

    /// A number is judged here, a constant by the library: by the same rules.
    #[test]
    fn numbers_and_constants_are_judged_alike() {
        for code in 100..=999 {
            let status = StatusCode::from_u16(code).unwrap();
            let is_refused = refusal(code.into()).is_some();
            assert_eq!(is_refused, !library::is_error_status(status), "{code}");
            assert_eq!(is_redirect(code), library::is_redirect(status), "{code}");
            assert_eq!(code < 500, !library::is_server_error(status), "{code}");
        }
    }
}
