//! `#[status(404)]`, `#[status(NOT_FOUND)]`, `#[status(path::TO_A_CONST)]`; `#[status]` on a field.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Attribute, Ident, Lit, LitStr, Path, Token, Type};

use crate::rules::status;
use crate::rules::status_name::{NAMES, code_of, name_of};
use crate::similar::similar;
use crate::types;

pub(crate) const NAME: &str = "status";
pub(crate) const EXAMPLE: &str = "#[status(404)]";
pub(crate) const ON_FIELD: &str = "`#[status]` on a field takes no arguments, because the field holds the status; \
     a fixed status, such as `#[status(404)]`, belongs on the type or a variant";

/// The status an attribute names.
#[derive(Clone)]
pub(crate) enum StatusAttr {
    /// A number from 300 to 599, or the name of one.
    Number { code: u16, name: Ident },
    /// A number without a name in the `http` crate.
    Unnamed { code: u16, span: Span },
    /// A constant that only the compiler can look into.
    Path(Path),
}

impl StatusAttr {
    /// The number, unless only the compiler can evaluate it.
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
                "the text belongs in a separate attribute: `#[detail(\"user {id} not found\")]`";
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
        return number(input, expected);
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
    if let Some(code) = code_of(&text) {
        if let Some(why) = status::refusal(code.into()) {
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
             (write your own constant with its path, `self::{text}`)"
        );
        return Err(syn::Error::new(name.span(), message));
    }
    Ok(StatusAttr::Path(name.clone().into()))
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
