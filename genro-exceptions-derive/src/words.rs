//! The words in tokens: whether one is there, and what replaces it.

use std::collections::HashSet;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Ident, Type};

/// Whether one of the words of a type satisfies `is`.
pub(crate) fn mentions(ty: &Type, is: &dyn Fn(&Ident) -> bool) -> bool {
    has_word(ty.to_token_stream(), is)
}

/// Whether one of the words satisfies `is`.
pub(crate) fn has_word(tokens: TokenStream, is: &dyn Fn(&Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => is(&word),
        TokenTree::Group(group) => has_word(group.stream(), is),
        _ => false,
    })
}

/// Whether a type is written with the type of this name: by its name alone, after `self::`, or as `Self`.
pub(crate) fn mentions_itself(tokens: TokenStream, name: &Ident) -> bool {
    let (mut is_behind_module, mut is_behind_self) = (false, false);
    tokens.into_iter().any(|token| {
        let is_it = match &token {
            TokenTree::Ident(word) => word == "Self" || (word == name && !is_behind_module),
            TokenTree::Group(group) => mentions_itself(group.stream(), name),
            _ => false,
        };
        let is_mark = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ':');
        is_behind_module = is_mark && !is_behind_self;
        is_behind_self = matches!(&token, TokenTree::Ident(word) if word == "self")
            || (is_mark && is_behind_self);
        is_it
    })
}

/// The tokens with a type in place of `Self`, which `ty` gives for the span of the word.
pub(crate) fn without_self(tokens: TokenStream, ty: &dyn Fn(Span) -> TokenStream) -> TokenStream {
    let replaced = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(word) if word == "Self" => ty(word.span()),
        TokenTree::Group(group) => {
            let mut replaced = Group::new(group.delimiter(), without_self(group.stream(), ty));
            replaced.set_span(group.span());
            TokenTree::Group(replaced).into()
        }
        other => other.into(),
    });
    replaced.collect()
}

/// All words.
pub(crate) fn words(tokens: TokenStream) -> HashSet<String> {
    let mut words = HashSet::new();
    for token in tokens {
        match token {
            TokenTree::Ident(word) => drop(words.insert(word.to_string())),
            TokenTree::Group(group) => words.extend(self::words(group.stream())),
            _ => {}
        }
    }
    words
}
