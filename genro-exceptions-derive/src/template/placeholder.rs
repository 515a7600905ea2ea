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

    /// The trait of the format at the end of the spec; of `{id:>5y}` the `y`, since there is no such format.
    pub(super) fn format(self) -> Result<FormatTrait, &'t str> {
        let (_, counts) = split_fill(self.spec.unwrap_or_default());
        let is_of_format = |letter: char| letter.is_alphabetic() || matches!(letter, '_' | '?');
        let format = counts.trim_end().rsplit(|letter| !is_of_format(letter)).next();
        let format = format.unwrap_or_default();
        FormatTrait::of(format).ok_or(format)
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
fn end_of(text: &str) -> Option<usize> {
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

/// A piece of a format string.
pub(crate) enum Piece<'t> {
    Text(&'t str),
    /// One brace, written as two.
    Brace(&'t str),
    /// What is between two braces.
    Placeholder(&'t str),
    /// A brace without the other one, and what is behind it.
    Single(&'t str, &'t str),
}

/// The pieces of a format string, in order.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (before, behind) = rest.split_at(rest.find(['{', '}']).unwrap_or(rest.len()));
        if !before.is_empty() {
            rest = behind;
            return Some(Piece::Text(before));
        }
        let (brace, behind) = behind.split_at_checked(1)?;
        let (piece, next) = if let Some(next) = behind.strip_prefix(brace) {
            (Piece::Brace(brace), next)
        } else if brace == "}" {
            (Piece::Single(brace, behind), behind)
        } else if let Some(end) = end_of(behind) {
            (Piece::Placeholder(&behind[..end]), &behind[end + 1..])
        } else {
            (Piece::Single(brace, behind), "")
        };
        rest = next;
        Some(piece)
    })
}

/// The placeholders of a format string, as far as it is right.
pub(super) fn placeholders(text: &str) -> impl Iterator<Item = Placeholder<'_>> {
    pieces(text).filter_map(|piece| match piece {
        Piece::Placeholder(inside) => Some(Placeholder::read(inside)),
        Piece::Text(_) | Piece::Brace(_) | Piece::Single(..) => None,
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
