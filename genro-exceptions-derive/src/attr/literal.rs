//! A text in an attribute: a string literal, or `concat!` of literals.

use std::fmt::Display;

use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Lit, LitStr, Macro, Token};

use super::keys;
use crate::errors::Errors;

/// Reads the text at the cursor; `what` and `example` are for the message.
pub(crate) fn parse(input: ParseStream, what: &str, example: &str) -> syn::Result<LitStr> {
    parse_or(input, what, example, |_| format!("write a string literal, `{example}`"))
}

/// The same; `instead` is what to write instead of a macro of this name.
pub(super) fn parse_or(
    input: ParseStream,
    what: &str,
    example: &str,
    instead: impl Fn(&str) -> String,
) -> syn::Result<LitStr> {
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        if !text.suffix().is_empty() {
            let message = format!("a string literal takes no suffix here: `{example}`");
            return Err(syn::Error::new(text.span(), message));
        }
        return Ok(text);
    }
    if input.fork().parse::<Macro>().is_ok() {
        return concat(&input.parse()?, &instead);
    }
    let message = format!("{what} must be a string literal: `{example}`");
    if let Ok(literal) = input.fork().parse::<Lit>() {
        return Err(syn::Error::new(literal.span(), message));
    }
    Err(super::error_at(input, message))
}

/// Refuses a text with a fault.
pub(super) fn refuse(text: &LitStr, fault: Option<impl Display>) -> syn::Result<()> {
    fault.map_or(Ok(()), |fault| Err(syn::Error::new(text.span(), fault)))
}

/// What an argument of `concat!` must be.
const PIECE: &str = "`concat!` takes literals, and no byte strings: write a string literal";

/// Evaluates `concat!("a", 1, 'c')`, for macros that write declarations: an attribute expands no macro.
fn concat(call: &Macro, instead: &dyn Fn(&str) -> String) -> syn::Result<LitStr> {
    let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    if name != "concat" {
        let instead = instead(&name);
        let message = format!("`{name}!` has no value yet when the attribute is read: {instead}");
        return Err(syn::Error::new_spanned(&call.path, message));
    }
    let mut text = String::new();
    let mut first = None;
    let mut mistakes = Errors::default();
    let read = call.parse_body_with(|input: ParseStream| {
        while !input.is_empty() {
            first.get_or_insert(input.span());
            match mistakes.take(piece(input, instead)) {
                Some(piece) => text.push_str(&piece),
                None => keys::skip_to_comma(input),
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    });
    mistakes.take(read);
    mistakes.combined()?;
    Ok(LitStr::new(&text, first.unwrap_or_else(|| call.path.span())))
}

/// Reads one argument of `concat!`, up to its comma.
fn piece(input: ParseStream, instead: &dyn Fn(&str) -> String) -> syn::Result<String> {
    let text = if input.fork().parse::<Macro>().is_ok() {
        concat(&input.parse()?, instead)?.value()
    } else {
        let sign = if input.parse::<Option<Token![-]>>()?.is_some() { "-" } else { "" };
        let literal: Lit = input.parse().map_err(|_| super::error_at(input, PIECE))?;
        match literal {
            Lit::Str(literal) => literal.value(),
            Lit::Char(literal) => literal.value().to_string(),
            Lit::Bool(literal) => literal.value.to_string(),
            Lit::Int(literal) => format!("{sign}{}", literal.base10_digits()),
            Lit::Float(literal) => format!("{sign}{}", literal.base10_digits()),
            other => return Err(syn::Error::new(other.span(), PIECE)),
        }
    };
    if input.is_empty() || input.peek(Token![,]) {
        Ok(text)
    } else {
        Err(super::error_at(input, PIECE))
    }
}
