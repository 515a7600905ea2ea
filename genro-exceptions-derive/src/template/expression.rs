//! An expression in which a dot means a field: the value of `#[status(.0.status())]`.

use proc_macro2::{Spacing, Span, TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::{Ident, LitStr};

use super::before::Before;
use super::field_names::FieldNames;
use super::recursion::{Asks, Recursion};
use super::{Reader, split};
use crate::errors::Errors;
use crate::fields::{FieldMap, FieldSet};

/// An expression, made ready for generated code.
pub(crate) struct Computed {
    /// With `.field` replaced by its binding.
    pub(crate) tokens: TokenStream,
    /// As it is written.
    pub(crate) written: TokenStream,
    /// The fields that it binds.
    pub(crate) used: FieldSet,
    /// The fields that it names, with the word and its span.
    pub(crate) words: FieldMap<Ident>,
    /// The fields that it may print: it does more than to call `status`, `code` or `close_code` on them.
    pub(crate) shows: FieldSet,
    /// The same of `self` as a whole.
    pub(crate) shows_self: bool,
    /// Where it names `self` first.
    pub(crate) itself: Option<Span>,
    /// The words that ask for this very value again.
    pub(crate) recursions: Vec<Recursion>,
}

impl Computed {
    /// Where it is written.
    pub(crate) fn span(&self) -> Span {
        self.written.span()
    }

    /// Whether it is the path of a constant, without any field.
    pub(crate) fn is_constant(&self) -> bool {
        self.used.is_empty() && self.itself.is_none()
    }

    /// The field, where all of the expression is a field: `.wait`.
    pub(crate) fn whole_field(&self) -> Option<usize> {
        let is_one = self.tokens.clone().into_iter().nth(1).is_none();
        self.used.iter().next().filter(|_| is_one)
    }
}

/// Reads an expression with the fields of its case; a mistake is reported, and has no reading.
pub(crate) fn read_expression(
    tokens: &TokenStream,
    names: &FieldNames<'_>,
    inheriting_variant: Option<&Ident>,
    asks: &Asks,
    errors: &mut Errors,
) -> Option<Computed> {
    let text = LitStr::new("", Span::call_site());
    let mut reader = Reader::new(text, split::split(tokens), names, inheriting_variant);
    reader.refuse_without_dot();
    let recursions = reader.find_recursions(asks);
    let written = tokens.clone();
    let tokens = reader.rewrite(written.clone());
    let Reader { template, shows, shows_self, itself, errors: found, .. } = reader;
    if !found.is_empty() {
        errors.extend(found);
        return None;
    }
    let (used, words) = (template.used, template.words);
    Some(Computed { tokens, written, used, words, shows, shows_self, itself, recursions })
}

/// Whether an expression names a field or `self`, so that it is none that a constant could be.
pub(crate) fn has_field(tokens: TokenStream) -> bool {
    let mut before = Before::default();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_dot =
            |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == '.');
        match &token {
            TokenTree::Punct(dot) if dot.as_char() == '.' => {
                if dot.spacing() == Spacing::Joint && tokens.peek().is_some_and(is_dot) {
                    tokens.next();
                    before = Before::default();
                    continue;
                }
                if !before.ends_expression {
                    return true;
                }
                tokens.next();
                before.pass_expression();
            }
            TokenTree::Ident(word) if word == "self" => {
                let is_path = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ':');
                if !tokens.peek().is_some_and(is_path) {
                    return true;
                }
                before.pass_expression();
            }
            TokenTree::Group(group) if has_field(group.stream()) => return true,
            _ => before.pass(&token),
        }
    }
    false
}

/// The tokens before the first comma outside of generics.
pub(crate) fn split_first(tokens: TokenStream) -> TokenStream {
    let mut before = Before::default();
    let is_first = |token: &TokenTree| {
        let is_comma = matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
        let goes_on = !(is_comma && before.generics == 0);
        before.pass(token);
        goes_on
    };
    tokens.into_iter().take_while(is_first).collect()
}
