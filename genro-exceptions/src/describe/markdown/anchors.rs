//! The anchors of a page, to which type URIs lead.

use std::collections::{HashMap, HashSet};

use super::escape::attribute;
use crate::describe::ErrorCase;

/// The anchors that a page has so far.
#[derive(Default)]
pub(super) struct Anchors {
    taken: HashSet<String>,
    of_types: HashMap<String, String>,
}

/// The anchor of a case.
pub(super) struct Anchor {
    /// Ready to stand between quotes in HTML, and in a link.
    pub(super) name: String,
    /// Whether it is not that of another case of the same type URI.
    pub(super) is_new: bool,
}

impl Anchors {
    pub(super) fn of(&mut self, case: &ErrorCase) -> Anchor {
        let Some(uri) = case.type_uri() else {
            let name = case.code().fixed().unwrap_or_else(|| case.name());
            return Anchor { name: self.take(&slug(name)), is_new: true };
        };
        if let Some(name) = self.of_types.get(uri) {
            return Anchor { name: name.clone(), is_new: false };
        }
        let last = of_uri(uri);
        let name = self.take(&if last.is_empty() { slug(case.name()) } else { attribute(last) });
        self.of_types.insert(uri.to_owned(), name.clone());
        Anchor { name, is_new: true }
    }

    /// The name, with a number if it is taken.
    fn take(&mut self, name: &str) -> String {
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        names.find(|name| self.taken.insert(name.clone())).unwrap_or_default()
    }
}

/// The fragment of a URI, else the last segment of its path.
fn of_uri(uri: &str) -> &str {
    match uri.split_once('#') {
        Some((_, fragment)) if !fragment.is_empty() => fragment,
        _ => {
            let path = uri.split(['#', '?']).next().unwrap_or_default().trim_end_matches('/');
            let last = path.rsplit(['/', ':']).next().unwrap_or_default();
            if last == path.split("://").nth(1).unwrap_or_default() { "" } else { last }
        }
    }
}

/// `out-of-credit` of `OUT_OF_CREDIT` and of `ShopError::OutOfCredit`'s last word.
fn slug(name: &str) -> String {
    let words = words(name).to_lowercase();
    let words =
        words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    if slug.is_empty() { "error".to_owned() } else { slug }
}

/// `Out of credit` of `ShopError::OutOfCredit`, and `Not found` of `HttpNotFound`.
pub(super) fn words(name: &str) -> String {
    let last = name.rsplit("::").next().unwrap_or(name);
    let is_name = |rest: &&str| rest.starts_with(|first: char| first.is_uppercase());
    let last = last.strip_prefix("Http").filter(is_name).unwrap_or(last);
    let mut words = String::new();
    let mut before: Option<char> = None;
    let mut letters = last.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends_word = before.is_some_and(|before| {
            let is_next_low = letters.peek().is_some_and(|next| next.is_lowercase());
            letter.is_uppercase()
                && (before.is_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_uppercase() && is_next_low))
        });
        if ends_word {
            words.push(' ');
        }
        let is_word_in_capitals = letters.peek().is_some_and(|next| next.is_uppercase())
            || before.is_some_and(|before| before.is_uppercase() && !ends_word);
        if ends_word && !is_word_in_capitals {
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
        before = Some(letter);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_part_of_a_uri_is_the_anchor() {
        for (uri, anchor) in [
            ("https://example.com/errors#out-of-credit", "out-of-credit"),
            ("https://example.com/errors/out-of-credit", "out-of-credit"),
            ("https://example.com/errors/out-of-credit/?a=b", "out-of-credit"),
            ("https://example.com/errors#", "errors"),
            ("/errors/taken", "taken"),
            ("tag:example.com,2026:taken", "taken"),
            ("urn:problem:taken", "taken"),
            ("https://example.com", ""),
            ("https://example.com/", ""),
        ] {
            assert_eq!(of_uri(uri), anchor, "{uri}");
        }
    }

    #[test]
    fn names_are_words() {
        for (name, text, anchor) in [
            ("ShopError::OutOfCredit", "Out of credit", "out-of-credit"),
            ("HttpNotFound", "Not found", "not-found"),
            ("Httpd", "Httpd", "httpd"),
            ("OUT_OF_CREDIT", "OUT_OF_CREDIT", "out-of-credit"),
            ("HTTPGone", "HTTP gone", "http-gone"),
            ("note.missing", "note.missing", "note-missing"),
            ("V2Gone", "V2 gone", "v2-gone"),
            ("", "", "error"),
        ] {
            assert_eq!((words(name).as_str(), slug(name).as_str()), (text, anchor), "{name}");
        }
    }
}
