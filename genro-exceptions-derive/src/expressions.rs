//! Expressions in a declaration: the lengths of arrays, constants as generic arguments, discriminants.
//!
//! syn reads `if`, `match` and blocks only with its feature `full`, which takes 70 % longer to build. So where a
//! declaration cannot be read, each expression is hidden behind an identifier, and is put back into the output.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident};
use syn::{DeriveInput, LitStr};

const PREFIX: &str = "__genro_expression_";

/// The expressions that are hidden in a declaration, by number.
#[derive(Default)]
pub(crate) struct Expressions(Vec<TokenStream>);

/// Reads a declaration.
pub(crate) fn parse(tokens: TokenStream) -> syn::Result<(DeriveInput, Expressions)> {
    let mut expressions = Expressions::default();
    syn::parse2(tokens.clone())
        .or_else(|error| syn::parse2(expressions.hide(tokens)).map_err(|_| error))
        .map(|item| (item, expressions))
}

impl Expressions {
    pub(crate) fn hide(&mut self, tokens: TokenStream) -> TokenStream {
        let mut hidden = TokenStream::new();
        let mut tokens = tokens.into_iter().peekable();
        // How many `<` are open, and the mark before a token.
        let (mut generics, mut before) = (0_usize, None);
        while let Some(token) = tokens.next() {
            let mut mark = None;
            match token {
                TokenTree::Group(group) if before == Some('#') => group.to_tokens(&mut hidden),
                TokenTree::Group(group) => {
                    let is_value = match before {
                        Some('<' | ',') => generics > 0,
                        before => before == Some('='),
                    };
                    if group.delimiter() == Delimiter::Brace && is_value {
                        hidden.extend([self.replace(group.to_token_stream())]);
                    } else {
                        let mut inside = Group::new(group.delimiter(), self.hide_in(&group));
                        inside.set_span(group.span());
                        inside.to_tokens(&mut hidden);
                    }
                }
                TokenTree::Punct(punct) => {
                    mark = Some(punct.as_char());
                    match punct.as_char() {
                        '<' => generics += 1,
                        '>' if before != Some('-') => generics = generics.saturating_sub(1),
                        _ => {}
                    }
                    punct.to_tokens(&mut hidden);
                    // A discriminant.
                    if mark == Some('=') && generics == 0 {
                        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
                        let mut value = TokenStream::new();
                        while let Some(token) = tokens.next_if(|token| !is_comma(token)) {
                            value.extend([token]);
                        }
                        hidden.extend([self.replace(value)]);
                    }
                }
                other => other.to_tokens(&mut hidden),
            }
            before = mark;
        }
        hidden
    }

    /// What a group holds; of an array, the length is hidden.
    fn hide_in(&mut self, group: &Group) -> TokenStream {
        let is_end =
            |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';');
        let tokens = Vec::from_iter(group.stream());
        let end =
            tokens.iter().position(is_end).filter(|_| group.delimiter() == Delimiter::Bracket);
        let Some(end) = end else {
            return self.hide(group.stream());
        };
        let mut inside = self.hide(tokens[..end].iter().cloned().collect());
        inside.extend([tokens[end].clone()]);
        inside.extend([self.replace(tokens[end + 1..].iter().cloned().collect())]);
        inside
    }

    fn replace(&mut self, expression: TokenStream) -> TokenTree {
        let span =
            expression.clone().into_iter().next().map_or(Span::call_site(), |token| token.span());
        self.0.push(expression);
        format_ident!("{PREFIX}{}", self.0.len() - 1, span = span).into()
    }

    /// The tokens with the expressions back in their places, also in messages.
    pub(crate) fn restore(&self, tokens: TokenStream) -> TokenStream {
        if self.0.is_empty() {
            return tokens;
        }
        let restored = tokens.into_iter().map(|token| match token {
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), self.restore(group.stream()));
                inside.set_span(group.span());
                TokenTree::Group(inside).into()
            }
            TokenTree::Ident(word) => self.find(&word).unwrap_or_else(|| word.to_token_stream()),
            TokenTree::Literal(literal) => self.restore_text(literal).to_token_stream(),
            TokenTree::Punct(mark) => mark.to_token_stream(),
        });
        restored.collect()
    }

    fn find(&self, word: &Ident) -> Option<TokenStream> {
        let number: usize = word.to_string().strip_prefix(PREFIX)?.parse().ok()?;
        self.0.get(number).cloned()
    }

    fn restore_text(&self, literal: Literal) -> Literal {
        if !literal.to_string().contains(PREFIX) {
            return literal;
        }
        let Ok(text) = syn::parse2::<LitStr>(literal.to_token_stream()) else {
            return literal;
        };
        let text = text.value();
        let mut pieces = text.split(PREFIX);
        let mut restored = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let end = piece.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(piece.len());
            let (number, behind) = piece.split_at(end);
            let expression = number.parse().ok().and_then(|number: usize| self.0.get(number));
            match expression {
                Some(expression) => restored += &expression.to_string(),
                None => restored.extend([PREFIX, number]),
            }
            restored += behind;
        }
        let mut restored = Literal::string(&restored);
        restored.set_span(literal.span());
        restored
    }
}

#[cfg(test)]
mod tests {
    use super::{Expressions, PREFIX};
    use proc_macro2::TokenStream;

    /// The declaration with its expressions hidden.
    fn hidden(text: &str) -> String {
        let tokens: TokenStream = text.parse().unwrap();
        let mut expressions = Expressions::default();
        let hidden = expressions.hide(tokens.clone());
        assert_eq!(expressions.restore(hidden.clone()).to_string(), tokens.to_string());
        hidden.to_string()
    }

    #[test]
    fn what_is_hidden_are_expressions() {
        for (text, expected) in [
            ("struct E([u8; if A { 4 } else { 8 }]);", "struct E([u8; 0]);"),
            (
                "struct E { a: [[u8; { 4 }]; N], b: Vec<[T; 2 + 2]> }",
                "struct E { a: [[u8; 0]; 1], b: Vec<[T; 2]> }",
            ),
            ("struct E(A<{ if B { 1 } else { 2 } }, { 3 }>);", "struct E(A<0, 1>);"),
            ("struct E<const N: usize = { 1 + 1 }>;", "struct E<const N: usize = 0>;"),
            ("enum E { A = if B { 1 } else { 2 }, C = 3 }", "enum E { A = 0, C = 1 }"),
            // No expressions.
            (
                "#[a([1; 2])] struct E<T> where T: A<B = u8>, { #[b = { 3 }] a: fn(A) -> B<C> }",
                "#[a([1; 2])] struct E<T> where T: A<B = u8>, { #[b = { 3 }] a: fn(A) -> B<C> }",
            ),
        ] {
            let expected: TokenStream = expected.parse().unwrap();
            assert_eq!(hidden(text).replace(PREFIX, ""), expected.to_string());
        }
    }

    #[test]
    fn a_message_has_the_expression() {
        let mut expressions = Expressions::default();
        for number in 0..12 {
            expressions.hide(format!("[u8; if A {{ {number} }} else {{ 8 }}]").parse().unwrap());
        }
        let restored = |message: &str| {
            let tokens = expressions.restore(quote::quote!(#message));
            syn::parse2::<syn::LitStr>(tokens).unwrap().value()
        };
        let name = |number: usize| format!("{PREFIX}{number}");
        let (one, eleven, none) = (name(1), name(11), name(12));
        assert_eq!(
            restored(&format!("`[u8; {eleven}]`, `{one}`, `{none}` and {PREFIX}: wrong")),
            format!(
                "`[u8; if A {{ 11 }} else {{ 8 }}]`, `if A {{ 1 }} else {{ 8 }}`, `{none}` and {PREFIX}: wrong"
            )
        );
    }
}
