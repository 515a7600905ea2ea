//! Arguments that format the text that they belong to, which recurses infinitely.
//!
//! Found is what the macro can read: `self`, the methods of the traits that print it, and macros with a format string.
//! A function of the user's that prints the error it gets is not.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Literal, Span, TokenTree};

use super::placeholder::{placeholders, text_of};
use super::split::{UserArgument, split};
use super::{FormatTrait, Reader};

/// A place that prints the text again.
pub(crate) struct Recursion {
    pub(crate) span: Span,
    /// As it is written.
    pub(crate) written: String,
    /// Whether it prints the detail, whoever writes `Display`; otherwise it prints `Display`.
    pub(crate) is_of_detail: bool,
}

/// The methods that ask for a value again.
pub(crate) struct Asks {
    /// Those that print `Display`.
    prints: &'static [&'static str],
    /// Those that answer, whoever writes `Display`.
    answers: &'static [&'static str],
}

pub(crate) const OF_TEXT: Asks = Asks {
    prints: &["to_string", "report"],
    answers: &[
        "detail",
        "to_detail",
        "to_response",
        "to_response_as",
        "to_problem_response",
        "close_frame",
    ],
};
/// The text may be the reason phrase of the status, and the close code is that of the status.
pub(crate) const OF_STATUS: Asks = Asks {
    prints: &["to_string", "report"],
    answers: &[
        "status",
        "detail",
        "to_detail",
        "close_code",
        "close_frame",
        "to_response",
        "to_response_as",
        "to_problem_response",
    ],
};
pub(crate) const OF_CODE: Asks = Asks {
    prints: &[],
    answers: &["code", "to_response", "to_response_as", "to_problem_response"],
};
pub(crate) const OF_CLOSE: Asks = Asks { prints: &[], answers: &["close_code", "close_frame"] };
/// A status that is a redirect looks for the header `location`.
pub(crate) const OF_HEADER: Asks = Asks {
    prints: &[],
    answers: &[
        "status",
        "headers",
        "append_headers",
        "to_response",
        "to_response_as",
        "to_problem_response",
    ],
};

/// Methods that return what prints the same.
const COPIES: [&str; 6] = ["clone", "to_owned", "borrow", "as_ref", "as_error", "as_http_error"];

impl Reader<'_> {
    pub(super) fn find_recursions(&self, asks: &Asks) -> Vec<Recursion> {
        let mut search = Search { asks, found: Vec::new() };
        search.arguments(&self.arguments, &self.displayed_arguments);
        search.found
    }
}

struct Search<'a> {
    asks: &'a Asks,
    found: Vec<Recursion>,
}

impl Search<'_> {
    fn add(&mut self, span: Span, written: String, is_of_detail: bool) {
        self.found.push(Recursion { span, written, is_of_detail });
    }

    /// The arguments of a format string, some of which `{}` prints.
    fn arguments(&mut self, arguments: &[UserArgument], displayed: &HashSet<String>) {
        for (index, argument) in arguments.iter().enumerate() {
            let name = argument.name.as_deref();
            let is_displayed = displayed.contains(&index.to_string())
                || name.is_some_and(|name| displayed.contains(name));
            self.argument(&argument.value, is_displayed);
        }
    }

    /// An argument of a format string, which `{}` prints or something else does.
    fn argument(&mut self, tokens: &[TokenTree], is_displayed: bool) {
        if let (Some(span), true) = (whole_self(tokens), is_displayed) {
            self.add(span, "self".to_owned(), false);
        }
        self.expression(tokens);
    }

    fn expression(&mut self, tokens: &[TokenTree]) {
        for (index, token) in tokens.iter().enumerate() {
            let (before, behind) = (&tokens[..index], &tokens[index + 1..]);
            if begins(before) && whole_self(std::slice::from_ref(token)).is_some() {
                self.method(behind_copies(behind), token.span());
            }
            match (token, behind) {
                (
                    TokenTree::Ident(_),
                    [TokenTree::Punct(mark), TokenTree::Group(arguments), ..],
                ) if mark.as_char() == '!' => {
                    self.macro_call(&Vec::from_iter(arguments.stream()));
                }
                (TokenTree::Ident(name), [TokenTree::Group(arguments), ..]) if is_path(before) => {
                    let first = split(&arguments.stream()).into_iter().next();
                    if first.is_some_and(|first| whole_self(&first.value).is_some()) {
                        self.call(&name.to_string(), name.span(), "(self)");
                    }
                }
                (TokenTree::Group(group), _) if !is_macro(before) => {
                    self.expression(&Vec::from_iter(group.stream()));
                }
                _ => {}
            }
        }
    }

    /// `.to_string()` after `self`.
    fn method(&mut self, behind: &[TokenTree], span: Span) {
        if let [
            TokenTree::Punct(dot),
            TokenTree::Ident(name),
            TokenTree::Group(_) | TokenTree::Punct(_),
            ..,
        ] = behind
        {
            if dot.as_char() == '.' {
                self.call(&format!("self.{name}"), span, "()");
            }
        }
    }

    /// A function that gets `self`, called `name`, or `self.name`.
    fn call(&mut self, path: &str, span: Span, arguments: &str) {
        let name = path.trim_start_matches("self.");
        let is_of_detail = self.asks.answers.contains(&name);
        if is_of_detail || self.asks.prints.contains(&name) {
            self.add(span, format!("{path}{arguments}"), is_of_detail);
        }
    }

    /// `format!("{self} {}", self)`: the arguments of a macro, which may begin with a format string.
    fn macro_call(&mut self, tokens: &[TokenTree]) {
        let is_text = |token: &TokenTree| matches!(token, TokenTree::Literal(_));
        let Some(at) = tokens.iter().position(is_text) else {
            return self.expression(tokens);
        };
        let (before, behind) = tokens.split_at(at);
        self.expression(before);
        let [TokenTree::Literal(text), arguments @ ..] = behind else {
            return;
        };
        let displayed = self.format_string(text);
        self.arguments(&split(&arguments.iter().cloned().collect()), &displayed);
    }

    /// The names and numbers of the arguments that `{}` prints.
    fn format_string(&mut self, literal: &Literal) -> HashSet<String> {
        let (mut displayed, mut next) = (HashSet::new(), 0..);
        for placeholder in placeholders(&text_of(literal)) {
            if placeholder.takes_precision() {
                next.next();
            }
            let index = if placeholder.name.is_empty() { next.next() } else { None };
            if placeholder.format() != Ok(FormatTrait::DISPLAY) {
                continue;
            }
            if placeholder.name == "self" {
                self.add(literal.span(), "{self}".to_owned(), false);
            }
            displayed.insert(
                index.map_or_else(|| placeholder.name.to_owned(), |index: usize| index.to_string()),
            );
        }
        displayed
    }
}

/// Where all of an expression is `self`: `&self`, `(*self)`, `self.clone()`.
fn whole_self(tokens: &[TokenTree]) -> Option<Span> {
    match tokens {
        [TokenTree::Punct(mark), rest @ ..] if matches!(mark.as_char(), '&' | '*') => {
            whole_self(rest)
        }
        [TokenTree::Group(group), rest @ ..] if group.delimiter() == Delimiter::Parenthesis => {
            let inside = Vec::from_iter(group.stream());
            whole_self(&inside).filter(|_| behind_copies(rest).is_empty())
        }
        [TokenTree::Ident(word), rest @ ..] if word == "self" => {
            behind_copies(rest).is_empty().then(|| word.span())
        }
        _ => None,
    }
}

/// What follows `.clone()` and the like.
fn behind_copies(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [TokenTree::Punct(dot), TokenTree::Ident(name), TokenTree::Group(_), rest @ ..]
            if dot.as_char() == '.' && COPIES.iter().any(|copy| name == copy) =>
        {
            behind_copies(rest)
        }
        _ => tokens,
    }
}

fn is_mark(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

/// Whether an expression may begin here: what follows in parentheses are not the arguments of a function.
fn begins(before: &[TokenTree]) -> bool {
    match before.last() {
        Some(TokenTree::Punct(mark)) => !matches!(mark.as_char(), '>' | '?' | '.'),
        last => last.is_none(),
    }
}

/// Whether what follows is called by its path: `ToString::`.
fn is_path(before: &[TokenTree]) -> bool {
    is_mark(before.last(), ':')
}

/// Whether what follows are the arguments of a macro: `format!`.
fn is_macro(before: &[TokenTree]) -> bool {
    is_mark(before.last(), '!')
        && matches!(before.len().checked_sub(2).map(|at| &before[at]), Some(TokenTree::Ident(_)))
}
