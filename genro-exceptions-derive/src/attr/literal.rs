//! A text in an attribute: a string literal, or `concat!` of literals.

use std::fmt::Display;

use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitStr, Token, parenthesized};

/// Reads the text at the cursor; `what` and `example` are for the message.
pub(crate) fn parse(input: ParseStream, what: &str, example: &str) -> syn::Result<LitStr> {
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        if !text.suffix().is_empty() {
            let message = format!("a string literal takes no suffix here: `{example}`");
            return Err(syn::Error::new(text.span(), message));
        }
        return Ok(text);
    }
    if input.peek(syn::Ident) && input.peek2(Token![!]) {
        return concat(input, example);
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

/// Reads `concat!("a", 1, 'c')`, for macros that write declarations: an attribute expands no macro.
fn concat(input: ParseStream, example: &str) -> syn::Result<LitStr> {
    let name: syn::Ident = input.parse()?;
    if name != "concat" {
        let message = format!(
            "the only macro that is allowed here is `concat!`: write a string literal, `{example}`"
        );
        return Err(syn::Error::new(name.span(), message));
    }
    input.parse::<Token![!]>()?;
    let content;
    parenthesized!(content in input);
    let pieces = content.parse_terminated(Lit::parse, Token![,])?;
    let mut text = String::new();
    for piece in &pieces {
        match piece {
            Lit::Str(piece) => text.push_str(&piece.value()),
            Lit::Char(piece) => text.push(piece.value()),
            Lit::Bool(piece) => text.push_str(&piece.value.to_string()),
            Lit::Int(piece) => text.push_str(piece.base10_digits()),
            Lit::Float(piece) => text.push_str(piece.base10_digits()),
            other => {
                let message = "`concat!` takes no byte strings: write a string literal";
                return Err(syn::Error::new(other.span(), message));
            }
        }
    }
    Ok(LitStr::new(&text, pieces.first().map_or(name.span(), Lit::span)))
}
