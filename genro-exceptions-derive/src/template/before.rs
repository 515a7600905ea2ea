//! What comes before a token: the little of Rust's grammar that tells a field from a method call, and a comma between
//! arguments from one between generics.

use proc_macro2::TokenTree;
use syn::Ident;

/// What comes before a token.
#[derive(Default)]
pub(super) struct Before {
    /// An expression may have ended: a dot is a method call on it.
    pub(super) ends_expression: bool,
    /// How many `<` of generics are open: only there does a `>` end something.
    pub(super) generics: usize,
    /// The type after an `as` or a `->`, in which a `<` needs no `::`.
    is_in_type: bool,
    /// The marks since the last word or group.
    marks: String,
}

impl Before {
    pub(super) fn pass_expression(&mut self) {
        self.ends_expression = true;
        self.marks.clear();
    }

    pub(super) fn pass(&mut self, token: &TokenTree) {
        let TokenTree::Punct(mark) = token else {
            self.pass_expression();
            if let TokenTree::Ident(word) = token {
                self.ends_expression = !begins_expression(word);
                self.is_in_type |= word == "as";
            }
            return;
        };
        let mark = mark.as_char();
        self.ends_expression = match mark {
            '?' => self.ends_expression,
            '<' if self.opens_generics() => {
                self.generics += 1;
                false
            }
            '>' if self.generics > 0 && !self.marks.ends_with('-') => {
                self.generics -= 1;
                true
            }
            _ => {
                let is_arrow = mark == '>' && self.marks.ends_with('-');
                let goes_on = !self.ends_expression || matches!(mark, ':' | '\'');
                self.is_in_type = is_arrow || (self.is_in_type && goes_on);
                false
            }
        };
        self.marks.push(mark);
    }

    /// Whether a `<` is no comparison: in generics, in `::<…>`, after a type, and where `<T as Trait>::…` may begin.
    fn opens_generics(&self) -> bool {
        let begins = !self.ends_expression && !self.marks.ends_with('<');
        self.generics > 0 || self.marks.ends_with("::") || self.is_in_type || begins
    }
}

/// Keywords after which an expression begins, so that a dot after them is not a method call on them.
fn begins_expression(word: &Ident) -> bool {
    const KEYWORDS: &[&str] = &[
        "as", "async", "break", "const", "else", "for", "if", "in", "let", "loop", "match", "move",
        "mut", "ref", "return", "unsafe", "while", "yield",
    ];
    KEYWORDS.iter().any(|keyword| word == keyword)
}
