//! The arguments of an attribute, or that it has none.

use std::fmt::Display;

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, MacroDelimiter, Meta, MetaList};

use super::Kind;
use crate::none_groups::ungrouped;
use crate::similar::similar;

/// A mistake at the cursor, at the closing parenthesis where nothing is left.
pub(crate) fn error_at(input: ParseStream, message: impl Display) -> syn::Error {
    syn::Error::new(input.span(), message)
}

/// An attribute without arguments: `#[source]`.
pub(super) fn bare(attr: &Attribute, message: &str) -> syn::Result<()> {
    match attr.meta {
        Meta::Path(_) => Ok(()),
        _ => Err(syn::Error::new_spanned(&attr.meta, message)),
    }
}

/// The arguments in parentheses, read by `parse` to the end.
///
/// `example` is the attribute as it is spelled right, for the messages.
pub(super) fn arguments<T>(
    attr: &Attribute,
    example: &str,
    parse: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> syn::Result<T> {
    let fail = |message: String| Err(syn::Error::new_spanned(&attr.meta, message));
    let list = match &attr.meta {
        Meta::Path(_) => return fail(format!("a value is missing: `{example}`")),
        Meta::NameValue(_) => {
            return fail(format!("the value belongs in parentheses: `{example}`"));
        }
        Meta::List(list) => list,
    };
    if !matches!(list.delimiter, MacroDelimiter::Paren(_)) {
        return fail(format!("the value belongs in parentheses: `{example}`"));
    }
    if list.tokens.is_empty() {
        return fail(format!("a value is missing in the parentheses: `{example}`"));
    }
    let whole = |input: ParseStream| {
        let value = parse(input)?;
        if input.is_empty() {
            return Ok(value);
        }
        let rest: TokenStream = input.parse()?;
        Err(syn::Error::new_spanned(
            rest,
            format!("nothing may follow the value: write only `{example}`"),
        ))
    };
    // What is missing at the end is reported at the closing parenthesis.
    MetaList { tokens: ungrouped(list.tokens.clone()), ..list.clone() }.parse_args_with(whole)
}

/// The same for an attribute whose arguments are optional; `alone` begins the message for empty parentheses.
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

/// A word in the parentheses that is not in `known`. `subject` is the word in the message, `all` lists the known words.
pub(super) fn unknown(word: &Ident, subject: &str, known: &[&str], all: &str) -> syn::Error {
    let name = word.unraw().to_string();
    let message = if Kind::of(&name).is_some() {
        format!("`#[{name}]` is a separate attribute")
    } else if let Some(near) = similar(&name, known.iter().copied()) {
        format!("there is no {subject}; did you mean `{near}`?")
    } else {
        format!("there is no {subject}; {all}")
    };
    syn::Error::new(word.span(), message)
}

/// Words in backquotes, with `between` between them.
pub(super) fn quoted(words: &[impl Display], between: &str) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(between)
}
