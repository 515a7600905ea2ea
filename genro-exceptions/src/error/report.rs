//! An error and its sources as one line, for the log.

use std::error::Error;
use std::fmt::{self, Write as _};

use crate::text::try_format;

/// An error and its sources as one line; [`HttpError::report`](crate::HttpError::report) returns it.
///
/// Display writes the messages outermost first, separated by `: `. A source whose message the error before it already
/// contains is left out. Characters that could start a new line of the log, change the order in which it is displayed or
/// hide a part of it are escaped: control characters, line and paragraph separators, and invisible format characters.
///
/// ```
/// use genro_exceptions::{HttpBadGateway, HttpError};
///
/// let error = HttpBadGateway::new().caused_by("reset\nby peer");
/// assert_eq!(error.report().to_string(), "Bad gateway: reset\\nby peer");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Report<'a>(&'a (dyn Error + 'static));

impl<'a> Report<'a> {
    pub(crate) fn new(error: &'a (dyn Error + 'static)) -> Self {
        Self(error)
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut previous = message_of(self.0);
        write_escaped(f, &previous)?;
        let mut next = self.0.source();
        while let Some(error) = next {
            let text = message_of(error);
            // Many errors include the message of their source in their own.
            if !contains(&previous, &text) {
                f.write_str(": ")?;
                write_escaped(f, &text)?;
            }
            previous = text;
            next = error.source();
        }
        Ok(())
    }
}

/// The text of an error; that of one whose `Display` fails says so, and half of it is not printed.
pub(crate) fn message_of(error: &dyn Error) -> String {
    try_format(format_args!("{error}"))
        .unwrap_or_else(|_| "an error whose `Display` fails".to_owned())
}

fn write_escaped(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for letter in text.chars() {
        if can_forge(letter) {
            write!(f, "{}", letter.escape_default())?;
        } else {
            f.write_char(letter)?;
        }
    }
    Ok(())
}

/// Returns whether a character can make a line of the log appear as something else.
///
/// The zero-width joiner and non-joiner and the variation selectors are not among them: Persian, Indic scripts, Mongolian
/// and emoji need these.
fn can_forge(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            // Line and paragraph separator: some viewers break the line at them.
            '\u{2028}' | '\u{2029}'
            // Marks, embeddings, overrides and isolates of bidirectional text.
            | '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            // Without a width: soft hyphen, zero-width space, word joiner, byte order mark and their like.
            | '\u{00AD}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
            | '\u{FEFF}'
            // Interlinear annotations, and tags, which repeat ASCII invisibly.
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
        )
}

/// Returns whether `message` contains `text` as whole words: "no input" does not contain the cause "put".
fn contains(message: &str, text: &str) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    message.match_indices(text).any(|(at, found)| {
        let (before, behind) = (&message[..at], &message[at + found.len()..]);
        let joins_before = is_word(before.chars().next_back()) && is_word(found.chars().next());
        let joins_behind = is_word(behind.chars().next()) && is_word(found.chars().next_back());
        !joins_before && !joins_behind
    })
}
