//! The page of messages in the docs, against the messages themselves.

use std::{fs, path::Path};

const PAGE: &str = include_str!("../../genro-exceptions/src/guide/messages.md");

/// The patterns on the page: the lines of its `text` blocks.
fn patterns() -> Vec<&'static str> {
    let mut inside = false;
    let is_pattern = |line: &&str| {
        match *line {
            "```text" => inside = true,
            "```" => inside = false,
            _ => return inside,
        }
        false
    };
    PAGE.lines().filter(is_pattern).collect()
}

/// The messages of every case, each with its file and line.
fn messages() -> Vec<(String, String)> {
    let mut messages = Vec::new();
    collect(Path::new(env!("CARGO_MANIFEST_DIR")), &mut messages);
    messages
}

/// Adds those of a folder of tests and of the folders in it.
fn collect(folder: &Path, messages: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, messages);
        } else if path.extension().is_some_and(|kind| kind == "stderr") {
            let text = fs::read_to_string(&path).expect("text");
            let mut lines = text.lines();
            while let Some(line) = lines.next() {
                if line.starts_with("error") {
                    let place = lines.next().unwrap_or_default();
                    let place = place.trim_start_matches([' ', '-', '>']);
                    messages.push((line.to_owned(), place.to_owned()));
                }
            }
        }
    }
}

/// Whether the page says this: `…` is any text. The page leaves out the `error: ` of what has no number.
fn says(pattern: &str, message: &str) -> bool {
    let message = match message.strip_prefix("error: ") {
        Some(own) => own,
        None if pattern.starts_with("error[") => message,
        None => return false,
    };
    let mut pieces = pattern.split('…');
    let Some(mut rest) = message.strip_prefix(pieces.next().unwrap_or_default()) else {
        return false;
    };
    let Some(last) = pieces.next_back() else {
        return rest.is_empty();
    };
    for piece in pieces {
        match rest.find(piece) {
            Some(at) if at > 0 => rest = &rest[at + piece.len()..],
            _ => return false,
        }
    }
    rest.len() > last.len() && rest.ends_with(last)
}

#[test]
fn every_message_is_on_the_page_once() {
    let patterns = patterns();
    let mut wrong = Vec::new();
    for (message, place) in messages() {
        let found: Vec<_> = patterns.iter().filter(|pattern| says(pattern, &message)).collect();
        if found.len() != 1 {
            wrong.push(format!("{message}\n  of {place}\n  is on the page as {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "guide/messages.md:\n{}", wrong.join("\n"));
}

#[test]
fn every_line_of_the_page_is_a_message() {
    let messages = messages();
    assert!(messages.len() >= 300, "only {} messages", messages.len());
    let stale: Vec<_> = patterns()
        .into_iter()
        .filter(|pattern| !messages.iter().any(|(message, _)| says(pattern, message)))
        .collect();
    assert!(stale.is_empty(), "no case in ui/ gives {stale:#?}");
}

#[test]
fn every_entry_has_a_cause_and_a_fix() {
    let entries: Vec<_> = PAGE.split("```text\n").skip(1).collect();
    for entry in entries {
        let (messages, text) = entry.split_once("```\n").expect("a closed block");
        let text = text.split("\n# ").next().unwrap_or_default();
        assert!(text.starts_with("**Cause**: ") && text.contains("**Fix**:"), "{messages}{text}");
    }
}

#[test]
fn a_pattern_is_compared_as_a_whole() {
    assert!(says("a `…` is `…`", "error: a `b` is `c`"));
    assert!(says("error[E1]: …", "error[E1]: b"));
    for (pattern, message) in [
        ("a `…`", "error: a ``"),
        ("a", "error: ab"),
        ("a…", "error: a"),
        ("…b", "error: bc"),
        ("a", "error[E1]: a"),
        ("error: a", "error: a"),
        ("error[E1]: a", "error: a"),
    ] {
        assert!(!says(pattern, message), "{pattern} and {message}");
    }
}
