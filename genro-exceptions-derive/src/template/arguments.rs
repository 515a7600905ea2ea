//! The arguments after the format string: `.field` in any expression.

use proc_macro2::{Delimiter, Group, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;

use super::before::Before;
use super::placeholder::{placeholders, text_of};
use super::{FormatTrait, Reader};
use crate::attr::expression::without_dot;
use crate::hygiene;

impl Reader<'_> {
    /// Replaces `.field` by its binding wherever an expression may begin.
    pub(super) fn rewrite(&mut self, tokens: TokenStream) -> TokenStream {
        let mut output = TokenStream::new();
        let mut before = Before::default();
        // A copy of the iterator, which looks ahead, is not one of the tokens.
        let tokens = Vec::from_iter(tokens);
        let mut tokens = tokens.iter().cloned().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(dot) if dot.as_char() == '.' => {
                    let is_range = dot.spacing() == Spacing::Joint
                        && matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '.');
                    if is_range {
                        dot.to_tokens(&mut output);
                        output.extend(tokens.next());
                        before = Before::default();
                        continue;
                    }
                    let member = tokens.next();
                    let begins = member.as_ref().filter(|_| !before.ends_expression);
                    let is_shown = !asks_what_is_public(tokens.clone());
                    if let Some(field) = begins.and_then(|token| self.shorthand(token, is_shown)) {
                        output.extend(field);
                    } else {
                        dot.to_tokens(&mut output);
                        output.extend(member);
                    }
                    before.pass_expression();
                }
                TokenTree::Group(group) => {
                    let mut rewritten = Group::new(group.delimiter(), self.rewrite(group.stream()));
                    rewritten.set_span(group.span());
                    rewritten.to_tokens(&mut output);
                    before.pass_expression();
                }
                TokenTree::Ident(mut word) if word == "self" => {
                    if self.note_self(word.span(), tokens.clone()) {
                        word.set_span(hygiene::located(word.span()));
                    }
                    word.to_tokens(&mut output);
                    before.pass_expression();
                }
                mut other => {
                    if let TokenTree::Literal(literal) = &mut other {
                        self.note_literal(literal);
                    }
                    before.pass(&other);
                    other.to_tokens(&mut output);
                }
            }
        }
        output
    }

    /// Refuses an argument that begins with the name of a field, where the dot is missing.
    pub(super) fn refuse_without_dot(&mut self) {
        for argument in &self.arguments {
            let is_prefix = |token: &&TokenTree| matches!(token, TokenTree::Punct(mark) if "&*-!".contains(mark.as_char()));
            let mut value = argument.value.iter().skip_while(is_prefix);
            let Some(TokenTree::Ident(word)) = value.next() else {
                continue;
            };
            // A call, a path or a macro.
            let is_other = match value.next() {
                Some(TokenTree::Group(_)) => true,
                Some(TokenTree::Punct(mark)) => matches!(mark.as_char(), ':' | '!'),
                _ => false,
            };
            let name = word.unraw().to_string();
            if !is_other && self.names.find(&name).is_some() {
                self.errors.at(word.span(), without_dot(word));
            }
        }
    }

    /// Remembers what `self` is asked for: a field, or all of it, which is what a method may look at. Returns whether it is
    /// the error, whose span must be the macro's where a `macro_rules!` has passed the attribute on.
    fn note_self(
        &mut self,
        word: Span,
        mut behind: impl Iterator<Item = TokenTree> + Clone,
    ) -> bool {
        let is_public = asks_what_is_public(behind.clone());
        match behind.next() {
            Some(token) if is_mark(&token, '.') => {
                let name = match behind.next() {
                    Some(TokenTree::Ident(ident)) => ident.unraw().to_string(),
                    Some(TokenTree::Literal(literal)) => literal.to_string(),
                    _ => String::new(),
                };
                let is_shown = !asks_what_is_public(behind.clone());
                // Behind the name of a method, there are parentheses or a turbofish.
                let is_method = match behind.next() {
                    Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
                    Some(token) => is_mark(&token, ':'),
                    None => false,
                };
                match self.names.find(name.split('.').next().unwrap_or_default()) {
                    Some(index) if !is_method => {
                        self.itself.get_or_insert(word);
                        self.template.looks_at.insert(index);
                        self.show(index, is_shown);
                    }
                    _ => self.note_all_of_self(word, is_public),
                }
            }
            // The start of a path, `self::CONSTANT`.
            Some(token) if is_mark(&token, ':') => return false,
            _ => self.note_all_of_self(word, false),
        }
        true
    }

    fn note_all_of_self(&mut self, word: Span, is_public: bool) {
        self.itself.get_or_insert(word);
        self.shows_self |= !is_public;
        self.template.print_self(FormatTrait::DEBUG);
    }

    fn show(&mut self, index: usize, is_shown: bool) {
        if is_shown {
            self.shows.insert(index);
        }
    }

    /// A macro within the arguments prints `self` by its name in a format string: `format!("{self}")`.
    fn note_literal(&mut self, literal: &mut Literal) {
        let text = text_of(literal);
        if placeholders(&text).any(|placeholder| placeholder.name == "self") {
            self.note_all_of_self(literal.span(), false);
            literal.set_span(hygiene::located(literal.span()));
        }
    }

    /// The binding of the field after a dot that begins an expression; `0.1` is field 1 of field 0.
    fn shorthand(&mut self, token: &TokenTree, is_shown: bool) -> Option<TokenStream> {
        let text = match token {
            TokenTree::Ident(ident) => ident.unraw().to_string(),
            TokenTree::Literal(literal) => literal.to_string(),
            _ => return None,
        };
        let (name, rest) = match text.split_once('.') {
            Some((name, rest)) => (name, Some(rest.parse().ok()?)),
            None => (text.as_str(), None),
        };
        let Some(index) = self.names.find(name) else {
            let message = self.missing(name, ".");
            self.errors.at(token.span(), message);
            return None;
        };
        let binding = self.bind(index, token.span());
        self.show(index, is_shown);
        if let TokenTree::Ident(word) = token {
            self.template.words.set(index, word.clone());
        }
        let rest = rest.map(|rest: u32| {
            let dot = Punct::new('.', Spacing::Alone);
            let index = Literal::u32_unsuffixed(rest);
            quote!(#dot #index)
        });
        Some(quote!(#binding #rest))
    }
}

/// The methods of `HttpError` that say of a cause what a client may know.
const PUBLIC: [&str; 3] = ["status", "code", "close_code"];

/// Whether what stands before is asked by one of these methods: `.status()`.
fn asks_what_is_public(mut behind: impl Iterator<Item = TokenTree>) -> bool {
    let is_dot = behind.next().is_some_and(|token| is_mark(&token, '.'));
    let is_name = matches!(behind.next(), Some(TokenTree::Ident(name)) if PUBLIC.iter().any(|public| name == public));
    let is_call = matches!(behind.next(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    is_dot && is_name && is_call
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}
