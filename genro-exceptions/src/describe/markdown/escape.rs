//! Texts in Markdown: whatever is in them stays text, and stays in its cell of a table.

use std::fmt::Write as _;

/// A text as code: between backticks, or in an element of HTML where it has what backticks do not hold in a table.
pub(super) fn code(text: &str) -> String {
    let is_simple = !text.is_empty()
        && text == text.trim()
        && !text.contains(|letter: char| matches!(letter, '`' | '|' | '\\') || letter.is_control());
    if is_simple { format!("`{text}`") } else { format!("<code>{}</code>", plain(text)) }
}

/// A text outside of code: what means something in Markdown or HTML is a character reference.
pub(super) fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' ' | ',' | ';' | '/' | '=' | '?' | '.' | ':' | '-' | '\'' | '(' | ')' | '%' | '{'
            | '}' => escaped.push(letter),
            letter if letter.is_control() => escaped.push(' '),
            letter if letter.is_ascii_punctuation() => {
                let _ = write!(escaped, "&#{};", u32::from(letter));
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A text between the quotes of an attribute of HTML, and in the target of a link.
pub(super) fn attribute(text: &str) -> String {
    let is_safe = |letter: char| {
        letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | '~' | '%' | ',' | ':')
    };
    text.chars().map(|letter| if is_safe(letter) { letter } else { '-' }).collect()
}

/// A paragraph that is Markdown: HTML in it is text, and it begins no block of another kind.
pub(super) fn paragraph(markdown: &str) -> String {
    let mut written = inline(markdown);
    let digits = written.len() - written.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let behind = &written[digits..];
    let is_list = digits > 0 && behind.starts_with(['.', ')']);
    if is_list || begins_block(&written) {
        written.insert(digits, '\\');
    }
    written
}

/// Whether a line begins a heading, a quote, a list, code, or the definition of a link, or is a line across the page.
fn begins_block(line: &str) -> bool {
    let mut letters = line.chars();
    let (Some(first), second) = (letters.next(), letters.next()) else { return false };
    match first {
        '#' | '>' => true,
        '-' | '+' | '*' | '_' => {
            second.is_none_or(char::is_whitespace)
                || line.chars().all(|letter| letter == first || letter.is_whitespace())
        }
        '~' => line.starts_with("~~~"),
        '[' => line.contains("]:"),
        _ => false,
    }
}

/// Markdown within a row of a table.
pub(super) fn cell(markdown: &str) -> String {
    let mut written = String::with_capacity(markdown.len());
    let mut is_escaped = false;
    for letter in inline(markdown).chars() {
        if letter == '|' && !is_escaped {
            written.push('\\');
        }
        is_escaped = letter == '\\' && !is_escaped;
        written.push(letter);
    }
    // Before the end of the cell, it would escape that.
    if is_escaped {
        written.push('\\');
    }
    written
}

/// Markdown in which HTML is text, and backticks that end nowhere are too.
fn inline(markdown: &str) -> String {
    let mut written = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(at) = rest.find(['`', '<']) {
        let (before, behind) = rest.split_at(at);
        written.push_str(before);
        let ticks = behind.len() - behind.trim_start_matches('`').len();
        let taken = match end_of_code(&behind[ticks..], ticks) {
            _ if ticks == 0 => {
                written.push_str("&lt;");
                1
            }
            Some(end) => {
                written.push_str(&behind[..ticks + end]);
                ticks + end
            }
            None => {
                written.push_str(&"&#96;".repeat(ticks));
                ticks
            }
        };
        rest = &behind[taken..];
    }
    written + rest
}

/// Where a code span ends, behind as many backticks as it began with.
fn end_of_code(text: &str, ticks: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(start) = text[at..].find('`') {
        let run = text[at + start..].len() - text[at + start..].trim_start_matches('`').len();
        at += start + run;
        if run == ticks {
            return Some(at);
        }
    }
    None
}

/// A block of code, whatever it has in it.
pub(super) fn fenced(language: &str, text: &str) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let end = if text.ends_with('\n') { "" } else { "\n" };
    format!("{fence}{language}\n{text}{end}{fence}\n")
}
