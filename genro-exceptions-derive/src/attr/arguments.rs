//! The parentheses of an attribute, or their absence.

use std::fmt::Display;

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, MacroDelimiter, Meta, MetaList, Token};

use super::Kind;
use crate::none_groups::ungrouped;
use crate::similar::similar;

/// A mistake at the cursor; at the end of the input, that is the closing parenthesis.
pub(crate) fn error_at(input: ParseStream, message: impl Display) -> syn::Error {
    syn::Error::new(input.span(), message)
}

/// Reads an attribute without parentheses: `#[source]`.
pub(super) fn bare(attr: &Attribute, message: &str) -> syn::Result<()> {
    match attr.meta {
        Meta::Path(_) => Ok(()),
        _ => Err(syn::Error::new_spanned(&attr.meta, message)),
    }
}

/// Reads the contents of the parentheses with `parse`, to the end.
///
/// `example` is the attribute in its right form, for the messages.
pub(super) fn arguments<T>(
    attr: &Attribute,
    example: &str,
    parse: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> syn::Result<T> {
    // `parse_args_with` reports what is missing at the end at the closing parenthesis.
    contents(attr, example)?.parse_args_with(|input: ParseStream| {
        let value = parse(input)?;
        end(input, example)?;
        Ok(value)
    })
}

/// The attribute as a list that is not empty.
fn contents(attr: &Attribute, example: &str) -> syn::Result<MetaList> {
    let message = match &attr.meta {
        Meta::Path(_) => "a value is missing",
        Meta::List(list) if matches!(list.delimiter, MacroDelimiter::Paren(_)) => {
            if !list.tokens.is_empty() {
                return Ok(MetaList { tokens: ungrouped(list.tokens.clone()), ..list.clone() });
            }
            "a value is missing in the parentheses"
        }
        Meta::NameValue(_) | Meta::List(_) => "the value belongs in parentheses",
    };
    Err(syn::Error::new_spanned(&attr.meta, format!("{message}: `{example}`")))
}

/// Reads the end of the contents.
fn end(input: ParseStream, example: &str) -> syn::Result<()> {
    // A comma at the end is right wherever a comma separates.
    input.parse::<Option<Token![,]>>()?;
    let rest: TokenStream = input.parse()?;
    if rest.is_empty() {
        return Ok(());
    }
    let message = format!("nothing may follow the value: write only `{example}`");
    Err(syn::Error::new_spanned(rest, message))
}

/// The same for an attribute that needs no parentheses; `alone` is the message for empty ones.
pub(super) fn optional_arguments<T: Default>(
    attr: &Attribute,
    example: &str,
    alone: &str,
    parse: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> syn::Result<T> {
    match &attr.meta {
        Meta::Path(_) => Ok(T::default()),
        Meta::List(list) if list.tokens.is_empty() => {
            Err(syn::Error::new_spanned(list, format!("{alone}: `{example}`")))
        }
        Meta::List(_) | Meta::NameValue(_) => arguments(attr, example, parse),
    }
}

/// The error for a word that is not one of `known`. The message calls the word `subject`, and ends in `all`.
pub(super) fn unknown(word: &Ident, subject: &str, known: &[&str], all: &str) -> syn::Error {
    let name = word.unraw().to_string();
    let message = if let Some(kind) = Kind::of(&name) {
        format!("`{name}` is a separate attribute: write `{}`", kind.example())
    } else if let Some(near) = similar(&name, known.iter().copied()) {
        format!("there is no {subject}; did you mean `{near}`?")
    } else {
        format!("there is no {subject}; {all}")
    };
    syn::Error::new(word.span(), message)
}

/// The words in backquotes, joined by `between`.
pub(super) fn quoted(words: &[impl Display], between: &str) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(between)
}
