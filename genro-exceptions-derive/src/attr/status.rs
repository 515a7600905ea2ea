//! `#[status(404)]`, `#[status(NOT_FOUND)]`, `#[status(path::TO_A_CONST)]`, `#[status(.0.status())]`, `#[status(from)]`;
//! `#[status]` on a field; the same values in `#[http_error(status = 404)]`.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, Lit, LitStr, Token, Type};

use super::constant::ConstPath;
use super::expression::{Given, given};
use crate::names;
use crate::rules::status;
use crate::rules::status_name::{NAMES, code_of, name_of};
use crate::similar::similar;
use crate::types;

pub(crate) const NAME: &str = "status";
pub(crate) const EXAMPLE: &str = "#[status(404)]";
pub(crate) const ON_FIELD: &str = "`#[status]` on a field takes no arguments, because the field holds the status; \
     a fixed status, such as `#[status(404)]`, belongs on the type or a variant";

/// A fixed status in an attribute.
#[derive(Clone)]
pub(crate) enum StatusAttr {
    /// A number from 300 to 599 that has a constant in the `http` crate, or the name of that constant.
    Number { code: u16, name: Ident },
    /// A number without a constant in the `http` crate.
    Unnamed { code: u16, span: Span },
    /// A constant, whose value only the compiler knows.
    Path(ConstPath),
}

impl StatusAttr {
    /// The number, unless it is in a constant.
    pub(crate) fn code(&self) -> Option<u16> {
        match self {
            Self::Number { code, .. } | Self::Unnamed { code, .. } => Some(*code),
            Self::Path(_) => None,
        }
    }

    /// The constant that it is.
    pub(crate) fn path(&self) -> Option<&ConstPath> {
        match self {
            Self::Path(path) => Some(path),
            Self::Number { .. } | Self::Unnamed { .. } => None,
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
pub(crate) fn parse(attr: &Attribute) -> syn::Result<Given<StatusAttr>> {
    super::arguments(attr, EXAMPLE, |input| {
        let status = value(input)?;
        if input.peek(Token![,]) && input.peek2(LitStr) {
            let message =
                "the text belongs in a separate attribute: `#[detail(\"user {id} not found\")]`";
            return Err(super::error_at(input, message));
        }
        Ok(status)
    })
}

/// Reads the status of a type or variant at the cursor.
pub(super) fn value(input: ParseStream) -> syn::Result<Given<StatusAttr>> {
    let range = status::RANGE;
    let expected = &format!(
        "a status is a number from {range}, a name such as `NOT_FOUND`, the path of a `const` of type `StatusCode`, \
         or an expression with a field, such as `.0.status()`"
    );
    given(input, NAME, |input| read_or(input, expected))
}

/// Reads a fixed status at the cursor.
pub(crate) fn read(input: ParseStream) -> syn::Result<StatusAttr> {
    let range = status::RANGE;
    let expected = &format!(
        "a status is a number from {range}, a name such as `NOT_FOUND`, or the path of a `const` of type `StatusCode`"
    );
    read_or(input, expected)
}

fn read_or(input: ParseStream, expected: &str) -> syn::Result<StatusAttr> {
    if input.peek(Lit) || input.peek(Token![-]) {
        return number(input, expected);
    }
    let path = ConstPath::parse(input, expected)?;
    match path.get_ident() {
        Some(name) => named(name),
        None => Ok(StatusAttr::Path(path)),
    }
}

fn number(input: ParseStream, expected: &str) -> syn::Result<StatusAttr> {
    if let Ok(text) = input.fork().parse::<LitStr>() {
        if code_of(&text.value()).is_some() {
            let message = format!("write the name without quotes: `{}`", text.value());
            return Err(syn::Error::new(text.span(), message));
        }
    }
    let (code, span) = super::number::parse(input, expected, |code| {
        status::refusal(code).map(|why| format!("cannot be the status of an error: {why}"))
    })?;
    Ok(match name_of(code) {
        Some(name) => StatusAttr::Number { code, name: Ident::new(name, span) },
        None => StatusAttr::Unnamed { code, span },
    })
}

fn named(name: &Ident) -> syn::Result<StatusAttr> {
    let text = name.unraw().to_string();
    let fail = |message| Err(syn::Error::new(name.span(), message));
    if let Some(code) = code_of(&text) {
        if let Some(why) = status::refusal(code.into()) {
            return fail(format!("`{text}` ({code}) cannot be the status of an error: {why}"));
        }
        // RFC 9110 renamed two statuses; their constants have the old names.
        let constant = name_of(code).unwrap_or(&text);
        return Ok(StatusAttr::Number { code, name: Ident::new(constant, name.span()) });
    }
    let constant = constant_case(&text);
    let near = if code_of(&constant).is_some() {
        Some(constant.as_str())
    } else {
        similar(&constant, NAMES.iter().map(|(_, known)| *known))
    };
    match near {
        Some(near) => fail(format!(
            "there is no status `{text}`; did you mean `{near}`? \
             (write your own constant with its path, `self::{text}`)"
        )),
        None => Ok(StatusAttr::Path(name.clone().into())),
    }
}

/// `NOT_FOUND` for `not_found` and `NotFound`.
fn constant_case(name: &str) -> String {
    names::snake(name).to_uppercase()
}

/// What is wrong with the type of a `#[status]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    types::well_known(ty).map(|_| "the type of a `#[status]` field must be `StatusCode`".to_owned())
}

#[cfg(test)]
mod tests {
    use super::constant_case;

    #[test]
    fn names_in_any_case_become_constants() {
        for name in ["NOT_FOUND", "not_found", "NotFound", "notFound", "Not_Found"] {
            assert_eq!(constant_case(name), "NOT_FOUND");
        }
    }
}
