//! The name of a header, in `#[header(RETRY_AFTER, …)]` and `#[header("retry-after")]`.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, LitStr, Token};

use super::constant::ConstPath;
use super::{keys, literal};
use crate::errors::Errors;
use crate::rules::header_name;
use crate::similar::similar;
use crate::types;

/// The name of a header, as it is written.
#[derive(Clone)]
pub(crate) enum HeaderName {
    Text(LitStr),
    /// A constant of `http::header`.
    Constant(Ident),
    Path(ConstPath),
}

impl HeaderName {
    /// The lower-case name. For the path of a constant, it is derived from the name of the constant.
    pub(crate) fn canonical(&self) -> String {
        match self {
            Self::Text(text) => text.value().to_ascii_lowercase(),
            Self::Constant(ident) => header_name::spelled_out(&ident.to_string()),
            Self::Path(path) => {
                let last = path.last_ident().map(Ident::to_string);
                header_name::spelled_out(&last.unwrap_or_default())
            }
        }
    }

    pub(crate) fn is_location(&self) -> bool {
        self.canonical() == "location"
    }

    /// The name as in the source.
    pub(crate) fn written(&self) -> String {
        match self {
            Self::Text(text) => format!("{:?}", text.value()),
            Self::Constant(ident) => ident.to_string(),
            Self::Path(path) => types::written_path(path),
        }
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Constant(ident) => ident.span(),
            Self::Path(path) => path.span(),
        }
    }
}

/// Reads a name at the cursor. A wrong one is the name that was meant, if that is known.
pub(super) fn parse(input: ParseStream, example: &str, errors: &mut Errors) -> Option<HeaderName> {
    let known = errors.count();
    let read = read(input, example, errors);
    if let (Ok(name), true) = (&read, errors.count() == known) {
        check_sent(name, errors);
    }
    if read.is_err() {
        keys::skip_to_comma(input);
    }
    errors.take(read)
}

/// Refuses a header that no response has. What a constant of the user's is called, only the compiler knows.
fn check_sent(name: &HeaderName, errors: &mut Errors) {
    let canonical = name.canonical();
    if !matches!(name, HeaderName::Path(_)) && header_name::is_never_sent(&canonical) {
        let message = format!(
            "the header `{canonical}` is never sent, because the server and this crate say what the body of an error is: \
             remove it"
        );
        errors.at(name.span(), message);
    }
}

fn read(input: ParseStream, example: &str, errors: &mut Errors) -> syn::Result<HeaderName> {
    if input.peek(LitStr) || input.peek2(Token![!]) {
        let text = literal::parse(input, "a header name", example)?;
        errors.take(literal::refuse(&text, fault(&text.value())));
        return Ok(HeaderName::Text(text));
    }
    let expected = format!(
        "a header name must be a string literal or a constant of `http::header`: `{example}`"
    );
    let path = ConstPath::parse(input, &expected)?;
    let Some(constant) = path.get_ident() else {
        return Ok(HeaderName::Path(path));
    };
    let name = constant.to_string();
    if header_name::CONSTANTS.contains(&name.as_str()) {
        return Ok(HeaderName::Constant(constant.clone()));
    }
    if let Some(near) = similar(&name, header_name::CONSTANTS.iter().copied()) {
        let message = format!(
            "there is no header `{name}`; did you mean `{near}`? \
             (write your own constant with its path, `self::{name}`)"
        );
        errors.at(constant.span(), message);
        return Ok(HeaderName::Constant(Ident::new(near, constant.span())));
    }
    if name.chars().any(char::is_lowercase) {
        let name = with_dashes(input, &name)?;
        let message =
            format!("write the name in quotes, `\"{name}\"`, or as a constant of `http::header`");
        errors.at(constant.span(), message);
        return Ok(HeaderName::Text(LitStr::new(&name, constant.span())));
    }
    Ok(HeaderName::Path(path))
}

/// `retry-after`, from the tokens `retry_after` or `retry - after`, of which `first` has been read.
fn with_dashes(input: ParseStream, first: &str) -> syn::Result<String> {
    let mut name = first.replace('_', "-");
    while input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        name.push('-');
        if input.peek(Ident::peek_any) {
            name.push_str(&input.call(Ident::parse_any)?.to_string());
        }
    }
    Ok(name)
}

/// The message for a text that cannot be the name of a header.
fn fault(name: &str) -> Option<String> {
    if header_name::is_token(name) {
        return None;
    }
    let hint = match name.split_once(':') {
        Some((name, value)) if !value.trim().is_empty() => {
            format!(
                "; write name and value as two strings: `\"{}\", \"{}\"`",
                name.trim(),
                value.trim()
            )
        }
        _ => String::new(),
    };
    Some(format!("a header name consists of letters, digits and `-` (RFC 9110 section 5.1){hint}"))
}
