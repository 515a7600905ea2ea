//! The page of a service's errors, in Markdown.

mod anchors;
mod escape;
mod json;

use std::fmt::Write as _;

use self::anchors::Anchors;
use self::escape::{cell, code, fenced, paragraph, plain};
use super::{CaseExtension, CaseHeader, CaseText, ErrorCase, Presence};
use crate::ready::phrase::phrase;

/// Writes the page of a service's errors: what a client can get, and what it reads then.
///
/// **Shape**: a table of all, then a section for each, in GitHub's Markdown: the first paragraph of the doc comment, what
/// the response has, and its body as an example, in which `{…}` is a value at run time. No name of a Rust type is on the
/// page, unless an error has neither a code nor a title.
///
/// Each section has an anchor, which a type URI can lead to: of `https://example.com/errors#out-of-credit` and of
/// `https://example.com/errors/out-of-credit`, it is `out-of-credit`. Without a type URI it is made of the code or of the
/// name. Two anchors are never the same, unless two cases have the same type URI: then the first has it.
///
/// Doc comments are Markdown, which is kept. In all other texts, whatever is special in Markdown or HTML is escaped.
///
/// ```
/// use genro_exceptions::HttpError;
/// use genro_exceptions::describe::{Describe, to_markdown};
///
/// #[derive(Debug, HttpError)]
/// #[code(rename_all = "SCREAMING_SNAKE_CASE")]
/// enum ShopError {
///     /// The account does not have enough money.
///     #[status(402)]
///     #[detail("{price} needed")]
///     OutOfCredit { price: u32 },
/// }
///
/// let page = to_markdown(&ShopError::cases());
/// assert!(page.contains("## 402 `OUT_OF_CREDIT`\n\nThe account does not have enough money.\n"));
/// assert!(page.contains("| detail | `{price} needed` |\n"));
/// ```
#[must_use]
pub fn to_markdown(cases: &[ErrorCase]) -> String {
    let mut page = String::from("| status | error | when |\n|---|---|---|\n");
    let mut anchors = Anchors::default();
    let anchors: Vec<_> = cases.iter().map(|case| anchors.of(case)).collect();
    for (case, anchor) in cases.iter().zip(&anchors) {
        let (status, name, when) = (status(case), title(case), cell(&case.summary()));
        let _ = writeln!(page, "| {status} | [{name}](#{}) | {when} |", anchor.name);
    }
    for (case, anchor) in cases.iter().zip(&anchors) {
        page.push('\n');
        if anchor.is_new {
            let _ = writeln!(page, "<a id=\"{}\"></a>\n", anchor.name);
        }
        write_section(&mut page, case);
    }
    page
}

fn write_section(page: &mut String, case: &ErrorCase) {
    let number = case.status().map(|status| format!("{} ", status.as_u16())).unwrap_or_default();
    let _ = writeln!(page, "## {number}{}", title(case));
    let when = paragraph(&case.summary());
    if !when.is_empty() {
        let _ = writeln!(page, "\n{when}");
    }
    page.push_str("\n| | |\n|---|---|\n");
    for (name, value) in rows(case) {
        let _ = writeln!(page, "| {name} | {value} |");
    }
    if let Some(body) = case.example_body().filter(|_| !case.is_text()) {
        let is_json = case.content_type().is_some_and(|media_type| media_type.contains("json"));
        let body = if is_json { json::indented(&body) } else { body };
        let _ = write!(page, "\n{}", fenced(if is_json { "json" } else { "" }, &body));
    }
}

/// What the response has, and what that is.
fn rows(case: &ErrorCase) -> Vec<(&'static str, String)> {
    let mut rows = vec![("status", status(case))];
    let mut add = |name, value: Option<String>| rows.extend(value.map(|value| (name, value)));
    add("code", (*case.code() != CaseText::Absent).then(|| text(case.code())));
    add("type", case.type_uri().map(code));
    add("title", case.title().filter(|_| !case.is_text()).map(plain));
    add("detail", Some(text(&case.detail())));
    add("headers", list(&headers(case)));
    add("members", list(&members(case)));
    let body = || if case.has_body() { RUN_TIME.to_owned() } else { "none".to_owned() };
    add("body", Some(case.content_type().map_or_else(body, code)));
    rows
}

const RUN_TIME: &str = "known only at run time";

fn status(case: &ErrorCase) -> String {
    match case.status() {
        Some(status) => plain(&format!("{} {}", status.as_u16(), phrase(status))),
        None => RUN_TIME.to_owned(),
    }
}

/// The name of a section: the code, the title of the problem type, or the words of the variant or struct.
fn title(case: &ErrorCase) -> String {
    let is_phrase = |title: &&str| case.status().map(phrase) == Some(*title);
    let title = || case.title().filter(|title| !is_phrase(title)).map(plain);
    let words = || plain(&anchors::words(case.name()));
    case.code().fixed().map(code).or_else(title).unwrap_or_else(words)
}

/// A text as a reader takes it: a value is its name in braces, without how it is printed.
fn text(text: &CaseText) -> String {
    match text {
        CaseText::Absent => "none".to_owned(),
        CaseText::RunTime => RUN_TIME.to_owned(),
        CaseText::Usual(_) => {
            format!("{}, or another", code(&text.readable().unwrap_or_default()))
        }
        CaseText::Fixed(_) | CaseText::Template(_) => code(&text.readable().unwrap_or_default()),
    }
}

fn headers(case: &ErrorCase) -> Vec<String> {
    let header = |header: &CaseHeader| {
        let value = header.value().map(|value| format!(": {value}")).unwrap_or_default();
        let absent = if header.is_optional() { " or none" } else { "" };
        format!("{}{absent}", code(&format!("{}{value}", header.name())))
    };
    let mut headers: Vec<_> = case.headers().iter().map(header).collect();
    headers.extend(case.has_further_headers().then(|| "others at run time".to_owned()));
    headers
}

fn members(case: &ErrorCase) -> Vec<String> {
    let member = |member: &CaseExtension| {
        let null = if member.is_nullable() { " or `null`" } else { "" };
        let absent = if member.is_optional() { " or none" } else { "" };
        format!("{}{null}{absent}", code(member.name()))
    };
    let instance = match case.instance() {
        _ if case.is_open() => None,
        Presence::Never => None,
        Presence::Sometimes => Some("`instance` or none".to_owned()),
        Presence::Always => Some("`instance`".to_owned()),
    };
    instance.into_iter().chain(case.extensions().iter().map(member)).collect()
}

fn list(parts: &[String]) -> Option<String> {
    (!parts.is_empty()).then(|| parts.join(", "))
}
