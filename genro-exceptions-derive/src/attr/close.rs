//! `#[close(1008)]`, `#[close(.code)]` on a case, `#[close]` on a field: the WebSocket close code.

use syn::parse::ParseStream;
use syn::{Attribute, Type};

use super::constant::ConstPath;
use super::expression::{Given, cause, given};
use super::number;
use crate::rules::close_code;
use crate::types;

pub(crate) const NAME: &str = "close";
pub(crate) const EXAMPLE: &str = "#[close(1008)]";
pub(crate) const ON_FIELD: &str = "`#[close]` on a field takes no arguments, because the field holds the code; \
     a fixed code, such as `#[close(1008)]`, belongs on the type or a variant";

/// A fixed close code in an attribute.
#[derive(Clone)]
pub(crate) enum CloseAttr {
    Number(u16),
    Path(ConstPath),
}

pub(crate) fn parse(attr: &Attribute) -> syn::Result<Given<CloseAttr>> {
    super::arguments(attr, EXAMPLE, |input| {
        if let Some(word) = cause(input)? {
            let message = "the close code of the cause is an expression: write `#[close(.0.close_code())]`, with the \
                           name of the field for `0`";
            return Err(syn::Error::new(word.span(), message));
        }
        given(input, NAME, read)
    })
}

fn read(input: ParseStream) -> syn::Result<CloseAttr> {
    let expected = "a close code is a number such as `1008`, the path of a `const` of type `CloseCode`, or an \
                    expression with a field, such as `.code`";
    if ConstPath::peek(input) {
        return Ok(CloseAttr::Path(ConstPath::parse(input, expected)?));
    }
    let (code, _) = number::parse(input, expected, |code| {
        let message = format!("cannot be sent in a close frame: use {}", close_code::RANGES);
        (!close_code::may_be_sent(code)).then_some(message)
    })?;
    Ok(CloseAttr::Number(code))
}

/// What is wrong with the type of a `#[close]` field, as far as its name tells.
pub(crate) fn wrong_type(ty: &Type) -> Option<String> {
    types::well_known(ty).map(|_| "the type of a `#[close]` field must be `CloseCode`".to_owned())
}
