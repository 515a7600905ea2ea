//! What is between the braces of a format string.

use proc_macro2::{Literal, TokenTree};
use syn::LitStr;

use super::FormatTrait;

/// `{name:spec}` in pieces.
#[derive(Clone, Copy)]
pub(super) struct Placeholder<'t> {
    /// The name of a field, a number, or nothing.
    pub(super) name: &'t str,
    pub(super) spec: Option<&'t str>,
}

impl<'t> Placeholder<'t> {
    /// Reads what is between the braces.
    pub(super) fn read(inside: &'t str) -> Self {
        match inside.split_once(':') {
            Some((name, spec)) => Self { name: name.trim(), spec: Some(spec) },
            None => Self { name: inside.trim(), spec: None },
        }
    }

    pub(super) fn format(self) -> FormatTrait {
        FormatTrait::of(self.spec.unwrap_or_default().trim_end())
    }

    /// The format at the end of the spec, `y` of `{id:>5y}`, if there is no such format.
    pub(super) fn unknown_format(self) -> Option<&'t str> {
        const KNOWN: [&str; 11] = ["", "?", "x?", "X?", "x", "X", "o", "b", "e", "E", "p"];
        let (_, counts) = split_fill(self.spec.unwrap_or_default());
        let is_of_format = |letter: char| letter.is_alphabetic() || matches!(letter, '_' | '?');
        let format = counts.trim_end().rsplit(|letter| !is_of_format(letter)).next()?;
        (!KNOWN.contains(&format)).then_some(format)
    }

    /// Whether the argument before the value is its precision: `{:.*}`.
    pub(super) fn takes_precision(self) -> bool {
        let (_, counts) = split_fill(self.spec.unwrap_or_default());
        counts.contains(".*")
    }
}

/// The fill and the rest of a spec: `*` and `>8` of `*>8`.
pub(super) fn split_fill(spec: &str) -> (&str, &str) {
    let mut letters = spec.chars();
    match (letters.next(), letters.next()) {
        (Some(fill), Some('<' | '^' | '>')) => spec.split_at(fill.len_utf8()),
        _ => ("", spec),
    }
}

/// Where a placeholder is closed; the text begins after its `{`. A `}` may be the fill, as in `{id:}>5}`.
pub(super) fn end_of(text: &str) -> Option<usize> {
    let close = text.find('}')?;
    let is_fill = text[..close].find(':') == close.checked_sub(1)
        && text[close + 1..].starts_with(['<', '^', '>']);
    if !is_fill || close == 0 {
        return Some(close);
    }
    let behind = close + 1;
    text[behind..].find('}').map(|end| behind + end)
}

/// The text of a literal, which may write `{` as `\u{7b}`; no text of any other literal.
pub(super) fn text_of(literal: &Literal) -> String {
    let text: Result<LitStr, _> = syn::parse2(TokenTree::from(literal.clone()).into());
    text.map_or_else(|_| String::new(), |text| text.value())
}

/// The placeholders of a format string, as far as it is right.
pub(super) fn placeholders(text: &str) -> impl Iterator<Item = Placeholder<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let behind = &rest[rest.find('{')? + 1..];
            if let Some(escaped) = behind.strip_prefix('{') {
                rest = escaped;
                continue;
            }
            let end = end_of(behind)?;
            rest = &behind[end + 1..];
            return Some(Placeholder::read(&behind[..end]));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::placeholders;

    #[test]
    fn a_placeholder_ends_where_the_compiler_says() {
        for (text, expected) in [
            ("", &[][..]),
            ("{{id}}", &[]),
            ("{id} {}", &["id", ""]),
            ("{{{id}}}", &["id"]),
            ("{id:}>5}{0}", &["id", "0"]),
            ("{id:{>5}{0}", &["id", "0"]),
            ("{id:}>}{0}", &["id", "0"]),
            ("{id:5}>{0}", &["id", "0"]),
            ("{id}>5}{0}", &["id", "0"]),
            ("{id:}>5", &[]),
        ] {
            let names: Vec<&str> = placeholders(text).map(|found| found.name).collect();
            assert_eq!(names, expected, "{text}");
        }
    }
}
