//! The arguments after the format string: `.field` in any expression.

use std::collections::BTreeSet;

use proc_macro2::{Group, Literal, Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::Ident;
use syn::ext::IdentExt as _;

use super::{FormatTrait, Reader};

impl Reader<'_> {
    /// Replaces `.field` by its binding wherever an expression may begin.
    pub(super) fn rewrite(&mut self, tokens: TokenStream) -> TokenStream {
        let mut output = TokenStream::new();
        let mut before = Before::default();
        let mut tokens = tokens.into_iter().peekable();
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
                    if let Some(field) = begins.and_then(|token| self.shorthand(token)) {
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
                TokenTree::Ident(word) if word == "self" => {
                    self.note_self(tokens.clone());
                    word.to_tokens(&mut output);
                    before.pass_expression();
                }
                other => {
                    before.pass(&other);
                    other.to_tokens(&mut output);
                }
            }
        }
        output
    }

    /// Records what an argument does with `self`: it uses one field, or all of it.
    fn note_self(&mut self, mut behind: impl Iterator<Item = TokenTree>) {
        let is = |token: &TokenTree, mark: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark);
        match behind.next() {
            Some(token) if is(&token, '.') => {
                let name = match behind.next() {
                    Some(TokenTree::Ident(ident)) => ident.unraw().to_string(),
                    Some(TokenTree::Literal(literal)) => literal.to_string(),
                    _ => return,
                };
                let index = self.find(name.split('.').next().unwrap_or_default());
                self.template.looks_at.extend(index);
            }
            // The start of a path, `self::CONSTANT`.
            Some(token) if is(&token, ':') => {}
            _ => self.template.prints_self = self.template.prints_self.or(Some(FormatTrait::DEBUG)),
        }
    }

    /// The binding of the field after a dot that begins an expression; `0.1` is field 1 of field 0.
    fn shorthand(&mut self, token: &TokenTree) -> Option<TokenStream> {
        let text = match token {
            TokenTree::Ident(ident) => ident.unraw().to_string(),
            TokenTree::Literal(literal) => literal.to_string(),
            _ => return None,
        };
        let (name, rest) = match text.split_once('.') {
            Some((name, rest)) => (name, Some(rest.parse().ok()?)),
            None => (text.as_str(), None),
        };
        let Some(index) = self.find(name) else {
            let message = self.missing(name, ".");
            self.errors.at(token.span(), message);
            return None;
        };
        let binding = self.bind(index, token.span());
        if let TokenTree::Ident(word) = token {
            self.template.words.insert(index, word.clone());
        }
        let rest = rest.map(|rest: u32| {
            let dot = Punct::new('.', Spacing::Alone);
            let index = Literal::u32_unsuffixed(rest);
            quote!(#dot #index)
        });
        Some(quote!(#binding #rest))
    }
}

/// What comes before a token.
#[derive(Default)]
struct Before {
    /// An expression may end here: a dot after it is a method call or a field of it.
    ends_expression: bool,
    /// How many `<` of a turbofish are open; outside of one, `>` is an operator.
    turbofish: usize,
    /// The punctuation since the last word or group.
    marks: String,
}

impl Before {
    fn pass_expression(&mut self) {
        self.ends_expression = true;
        self.marks.clear();
    }

    fn pass(&mut self, token: &TokenTree) {
        let TokenTree::Punct(mark) = token else {
            self.pass_expression();
            self.ends_expression =
                !matches!(token, TokenTree::Ident(word) if begins_expression(word));
            return;
        };
        self.ends_expression = match mark.as_char() {
            '?' => self.ends_expression,
            '<' if self.turbofish > 0 || self.marks.ends_with("::") => {
                self.turbofish += 1;
                false
            }
            '>' if self.turbofish > 0 && !self.marks.ends_with('-') => {
                self.turbofish -= 1;
                true
            }
            _ => false,
        };
        self.marks.push(mark.as_char());
    }
}

/// Whether an expression begins after this keyword, so that a dot after it begins one too.
fn begins_expression(word: &Ident) -> bool {
    const KEYWORDS: &[&str] = &[
        "as", "async", "break", "const", "else", "for", "if", "in", "let", "loop", "match", "move",
        "mut", "ref", "return", "unsafe", "while", "yield",
    ];
    KEYWORDS.iter().any(|keyword| word == keyword)
}

/// The arguments, split at the commas.
fn split(arguments: &TokenStream) -> Vec<Vec<TokenTree>> {
    let mut pieces = vec![Vec::new()];
    for token in arguments.clone() {
        match &token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => pieces.push(Vec::new()),
            _ => pieces.last_mut().into_iter().for_each(|piece| piece.push(token.clone())),
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// `name` of `name = value`.
fn name_of(argument: &[TokenTree]) -> Option<String> {
    let is_sign =
        |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == '=');
    match argument {
        [TokenTree::Ident(name), sign, value, ..] if is_sign(sign) && !is_sign(value) => {
            Some(name.unraw().to_string())
        }
        _ => None,
    }
}

/// The names of the named arguments, and whether there are positional ones.
pub(super) fn names(arguments: &TokenStream) -> (BTreeSet<String>, bool) {
    let names: Vec<_> = split(arguments).iter().map(|argument| name_of(argument)).collect();
    let has_positional = names.first().is_some_and(Option::is_none);
    (names.into_iter().flatten().collect(), has_positional)
}

/// The arguments without a comma at the end.
pub(super) fn without_last_comma(arguments: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = arguments.into_iter().collect();
    if matches!(tokens.last(), Some(TokenTree::Punct(comma)) if comma.as_char() == ',') {
        tokens.pop();
    }
    tokens.into_iter().collect()
}
