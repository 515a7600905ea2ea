//! The page of a service's errors, read by a parser of Markdown that is not ours.

use std::collections::BTreeSet;

use genro_exceptions::describe::{
    Answers, CaseExtension, CaseHeader, CaseText, Describe, ErrorCase, Presence, to_markdown,
};
use genro_exceptions::{HttpNotFound, HttpUnauthorized, ProblemJson, Redirect};
use http::StatusCode;
use http::header::RETRY_AFTER;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::declarations::{Ascii, Enveloped, Foreign, NoPage, ProblemError, RunTime, UserNotFound};

/// What a parser finds in a page.
#[derive(Debug, Default, PartialEq)]
struct Page {
    /// The number of cells of each row, of each table.
    tables: Vec<Vec<usize>>,
    headings: Vec<String>,
    /// The text of each cell.
    cells: Vec<String>,
    code: Vec<String>,
    links: Vec<String>,
    anchors: Vec<String>,
    /// Any HTML but anchors and code.
    html: Vec<String>,
}

fn read(markdown: &str) -> Page {
    let mut page = Page::default();
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Table(_)) => page.tables.push(Vec::new()),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                page.tables.last_mut().expect("a table").push(0);
            }
            Event::Start(Tag::TableCell | Tag::Heading { .. } | Tag::CodeBlock(_)) => text.clear(),
            Event::Start(Tag::Link { dest_url, .. }) => page.links.push(dest_url.to_string()),
            Event::End(TagEnd::TableCell) => {
                let table = page.tables.last_mut().expect("a table");
                *table.last_mut().expect("a row") += 1;
                page.cells.push(std::mem::take(&mut text));
            }
            Event::End(TagEnd::Heading(_)) => page.headings.push(std::mem::take(&mut text)),
            Event::End(TagEnd::CodeBlock) => page.code.push(std::mem::take(&mut text)),
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::Html(html) | Event::InlineHtml(html) => {
                let html = html.trim();
                let anchor = html.strip_prefix("<a id=\"").and_then(|rest| rest.split('"').next());
                match anchor {
                    Some(anchor) => page.anchors.push(anchor.to_owned()),
                    None if ["</a>", "<code>", "</code>"].contains(&html) => {}
                    None => page.html.push(html.to_owned()),
                }
            }
            _ => {}
        }
    }
    page
}

/// Asserts what holds of every page: as many cells in each row, an anchor for each link, no HTML of the texts.
fn assert_whole(cases: &[ErrorCase]) -> Page {
    let markdown = to_markdown(cases);
    let page = read(&markdown);
    assert_eq!(page.tables.len(), cases.len() + 1, "{markdown}");
    assert!(page.tables[0].iter().all(|&cells| cells == 3), "{markdown}");
    assert_eq!(page.tables[0].len(), cases.len() + 1, "{markdown}");
    assert!(page.tables[1..].iter().flatten().all(|&cells| cells == 2), "{markdown}");
    assert_eq!(page.headings.len(), cases.len(), "{markdown}");
    assert_eq!(page.html, Vec::<String>::new(), "{markdown}");
    let anchors: BTreeSet<_> = page.anchors.iter().map(|anchor| format!("#{anchor}")).collect();
    assert_eq!(anchors.len(), page.anchors.len(), "an anchor is there twice: {markdown}");
    let links = page.links.iter().filter(|link| link.starts_with('#')).cloned();
    assert_eq!(links.collect::<BTreeSet<_>>(), anchors, "{markdown}");
    page
}

#[test]
fn a_page_has_what_the_errors_declare() {
    let cases = ProblemError::cases();
    let page = assert_whole(&cases);
    assert_eq!(page.anchors, ["out-of-credit", "nobody", "broken", "taken"]);
    let headings = ["403 OUT_OF_CREDIT", "404 NOBODY", "500 BROKEN", "409 TAKEN"];
    assert_eq!(page.headings, headings);
    for cell in [
        "403 Forbidden",
        "https://example.com/errors/out-of-credit",
        "Out of credit",
        "{price} needed, {balance} left",
        "instance, balance or null, the-price",
        "application/problem+json",
        "application/xml",
        "text/plain; charset=utf-8",
    ] {
        assert!(page.cells.iter().any(|known| known == cell), "{cell}: {:?}", page.cells);
    }
    let body: serde_json::Value = serde_json::from_str(&page.code[0]).unwrap();
    let expected = serde_json::json!({
        "type": "https://example.com/errors/out-of-credit",
        "title": "Out of credit",
        "status": 403,
        "detail": "{price} needed, {balance} left",
        "instance": "...",
        "code": "OUT_OF_CREDIT",
        "balance": "{balance}",
        "the-price": "{the-price}",
    });
    assert_eq!(body, expected);
    assert_eq!(page.code[2], "<error>Internal Server Error</error>\n");
}

/// The header that the error gives is the type of the body.
#[test]
fn a_page_has_one_content_type_for_each_body() {
    let page = assert_whole(&<Answers<(NoPage, Ascii), ProblemJson>>::cases());
    let types = page.cells.iter().filter(|cell| cell.contains('/'));
    let types: Vec<_> = types.map(String::as_str).collect();
    let html = "text/html; charset=utf-8";
    let header = format!("content-type: {html}");
    assert_eq!(types, ["<h1>none</h1>", &header, html, "application/problem+json"]);
}

#[test]
fn every_kind_of_answer_has_its_section() {
    type All = Answers<(
        UserNotFound,
        Foreign,
        Enveloped,
        RunTime,
        Redirect,
        HttpNotFound,
        HttpUnauthorized,
        genro_exceptions::HttpException,
    )>;
    let page = assert_whole(&All::cases());
    for heading in ["404 User not found", "404 No row", "Run time", "303 See other", "Exception"] {
        assert!(
            page.headings.iter().any(|known| known == heading),
            "{heading}: {:?}",
            page.headings
        );
    }
    assert!(page.cells.contains(&"There is no such user.".to_owned()));
    assert!(page.cells.contains(&"www-authenticate or none, others at run time".to_owned()));
    assert!(page.cells.contains(&"known only at run time".to_owned()));
}

#[test]
fn cases_of_one_type_uri_share_its_anchor() {
    let case =
        |name: &'static str, uri: &str| ErrorCase::new(name, StatusCode::GONE).with_type_uri(uri);
    let cases = [
        case("A", "https://example.com/errors#gone"),
        case("B", "https://example.com/errors#gone"),
        case("C", "https://example.com/other/gone"),
        case("D", "https://example.com"),
    ];
    let page = assert_whole(&cases);
    assert_eq!(page.anchors, ["gone", "gone-2", "d"]);
    assert_eq!(page.links, ["#gone", "#gone", "#gone-2", "#d"]);
}

/// Texts that mean something in Markdown, HTML or a table, and any others.
fn hostile() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "|",
        "\\|",
        "`",
        "```",
        "\n",
        "\n\n",
        "\r",
        "<script>",
        "</code>",
        "<!--",
        "-->",
        "&#124;",
        "&lt;",
        "[a](b)",
        "![a](b)",
        "*",
        "**",
        "__",
        "_",
        "~~",
        "# ",
        "- ",
        "1. ",
        "> ",
        "---",
        "===",
        "|---|",
        ": ",
        "\\",
        "\t",
        "\0",
        "<a id=\"x\">",
        "\"",
        "'",
        "<https://example.com>",
        "https://example.com",
        "$x$",
        "word",
        " ",
        "{",
        "}",
        "{id}",
        "{{",
        "é",
        "\u{202e}",
        "[^1]",
        "[x]: y",
        "<details>",
        "    code",
    ]);
    prop_oneof![
        prop::collection::vec(parts, 0..6).prop_map(|parts| parts.concat()),
        any::<String>(),
    ]
}

prop_compose! {
    fn case()(
        name in hostile(),
        docs in hostile(),
        code in hostile(),
        title in hostile(),
        uri in hostile(),
        detail in hostile(),
        member in hostile(),
        status in prop::option::of(300_u16..600),
        kind in 0..3_u8,
        is_problem in any::<bool>(),
    ) -> ErrorCase {
        let text = |text: String| match kind {
            0 => CaseText::Fixed(text.into()),
            1 => CaseText::Template(text.into()),
            _ => CaseText::Usual(text.into()),
        };
        let case = ErrorCase::new(name, status.and_then(|status| StatusCode::from_u16(status).ok()))
            .with_docs(docs)
            .with_code(text(code))
            .with_title(title)
            .with_type_uri(&uri)
            .with_detail(text(detail))
            .with_header(CaseHeader::new(RETRY_AFTER).optional())
            .with_instance(Presence::Sometimes)
            .with_extension(CaseExtension::new(member).nullable());
        if is_problem { case.with_format::<ProblemJson>() } else { case }
    }
}

proptest! {
    #[test]
    fn no_text_breaks_a_page(cases in prop::collection::vec(case(), 1..4)) {
        assert_whole(&cases);
    }

    #[test]
    fn a_text_is_read_as_it_is(text in hostile()) {
        let case = ErrorCase::new("A", StatusCode::GONE).with_detail(text.clone());
        let page = assert_whole(&[case]);
        let spaces = |text: &str| {
            let text = text.replace(|letter: char| letter.is_control(), " ");
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let read: Vec<_> = page.cells.iter().map(|cell| spaces(cell)).collect();
        prop_assert!(read.contains(&spaces(&text)), "{text:?}: {read:?}");
    }
}
