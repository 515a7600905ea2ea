//! The `Accept` header: the examples of RFC 9110 section 12.5.1, what clients send, and garbage.

use http::HeaderValue;

use super::{Accept, MediaType, thousandths};

fn accept(lines: &[&str]) -> Accept {
    lines.iter().map(|line| HeaderValue::from_bytes(line.as_bytes()).unwrap()).collect()
}

fn weight_of(offer: &str, line: &str) -> u16 {
    accept(&[line]).weight(&MediaType::parse(offer))
}

const PROBLEM: &str = "application/problem+json";
const JSON: &str = "application/json";
const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// The table of RFC 9110 section 12.5.1.
#[test]
fn the_examples_of_the_rfc() {
    let accept = "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5";
    for (offer, expected) in [
        ("text/plain;format=flowed", 1000),
        ("text/plain", 700),
        ("text/html", 300),
        ("image/jpeg", 500),
        ("text/plain;format=fixed", 400),
        ("text/html;level=3", 300),
    ] {
        assert_eq!(weight_of(offer, accept), expected, "{offer}");
    }
    let accept = "audio/*; q=0.2, audio/basic";
    assert_eq!((weight_of("audio/basic", accept), weight_of("audio/ogg", accept)), (1000, 200));
    let accept = "text/plain; q=0.5, text/html, text/x-dvi; q=0.8, text/x-c";
    let weights =
        ["text/html", "text/x-c", "text/x-dvi", "text/plain"].map(|offer| weight_of(offer, accept));
    assert_eq!(weights, [1000, 1000, 800, 500]);
    let accept = "text/*, text/plain, text/plain;format=flowed, */*";
    assert_eq!(weight_of("text/plain;format=flowed", accept), 1000);
}

#[test]
fn the_client_decides_and_the_first_wins_where_it_does_not() {
    let offers = [JSON, HTML, TEXT];
    for (line, expected) in [
        ("", 0),
        ("*/*", 0),
        ("application/json", 0),
        ("text/html", 1),
        ("text/plain", 2),
        ("text/*", 1),
        ("TEXT/HTML", 1),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", 1),
        ("text/html, */*;q=0.1", 1),
        ("*/*;q=0.1, text/html;q=0", 0),
        ("application/json;q=0", 0),
        ("application/json;q=0, */*", 1),
        ("application/json;q=0, text/html;q=0, */*;q=0.001", 2),
        ("text/html;q=0.5, text/plain;q=0.5", 1),
        ("text/plain;q=0.501, text/html;q=0.5", 2),
        ("image/png", 0),
        ("application/json;q=0.000, text/plain;q=0.001", 2),
        // Whose library sends what.
        ("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", 1),
        ("application/json, text/plain, */*", 0),
    ] {
        assert_eq!(accept(&[line]).preferred(offers), expected, "{line}");
    }
    assert_eq!(Accept::default().preferred(offers), 0);
}

#[test]
fn several_lines_are_one_list() {
    assert_eq!(
        accept(&["image/png", "text/html;q=0.9", "text/plain"]).preferred([JSON, HTML, TEXT]),
        2
    );
    assert_eq!(accept(&["\u{e9}\u{ff}", "text/html"]).preferred([JSON, HTML]), 1);
}

#[test]
fn a_client_of_any_json_takes_a_problem() {
    assert_eq!(accept(&["application/json"]).preferred([HTML, PROBLEM]), 1);
    // The more specific range decides, in any order.
    assert_eq!(weight_of(PROBLEM, "application/json, application/problem+json;q=0.1"), 100);
    assert_eq!(weight_of(PROBLEM, "application/problem+json;q=0.1, application/*"), 100);
    assert_eq!(weight_of(JSON, "application/problem+json"), 0);
    assert_eq!(weight_of("text/problem+json", "application/json"), 0);
    assert_eq!(weight_of("application/+json", "application/json"), 1000);
}

#[test]
fn parameters_are_part_of_a_range() {
    for (accept, expected) in [
        ("application/json;charset=utf-8", 1000),
        ("application/json; Charset=\"UTF-8\"", 1000),
        ("application/json;charset=latin1", 0),
        ("application/json;profile=\"a,b;c\\\"d\"", 0),
        ("application/json;profile=\"a,application/json\"", 0),
        ("application/json;profile=\"a\", application/json;q=0.3", 300),
        ("application/json;q=0.3;profile=a", 300),
        ("application/json;;q=0.3", 300),
        ("application/json; Q=0.3", 300),
    ] {
        assert_eq!(weight_of(JSON, accept), expected, "{accept}");
    }
    let offer = "application/json; profile=\"https://example.com/a b\"";
    assert_eq!(weight_of(offer, "application/json;profile=\"https://example.com/a b\""), 1000);
    assert_eq!(weight_of(offer, "application/json;profile=\"https://example.com/A b\""), 0);
    assert_eq!(weight_of("a/b;x=\"c\\d\"", "a/b;x=cd"), 1000);
}

#[test]
fn garbage_is_passed_over() {
    for garbage in [
        ",",
        ";",
        ";q=1",
        "/",
        "a/",
        "/b",
        "*/json",
        "text",
        "q=1",
        "\"",
        "\"a, text/html",
        "text/html;q=",
        "text/html;q=2",
        "text/html;q=-1",
        "text/html;q=1.1",
        "text/html;q=nan",
        "text/html;q=0x1",
        "text/html;q=\"1\"",
        "text/html;q=.",
        "text/html;q",
        "text/html text/html",
        "\\",
        "text/html;\"",
        "\u{0}",
    ] {
        let Ok(value) = HeaderValue::from_bytes(garbage.as_bytes()) else { continue };
        assert_eq!(Accept::from_iter([value]).preferred([JSON, HTML]), 0, "{garbage}");
    }
    assert_eq!(accept(&["text/html;q=2, ,;, text/html;q=0.4"]).preferred([JSON, HTML]), 1);
}

#[test]
fn weights_have_up_to_three_digits() {
    for (text, expected) in [
        ("0", 0),
        ("1", 1000),
        ("0.", 0),
        ("1.", 1000),
        ("0.1", 100),
        ("0.12", 120),
        ("0.123", 123),
        ("0.1239", 123),
        ("1.000", 1000),
        (".2", 200),
    ] {
        assert_eq!(thousandths(text), Some(expected), "{text}");
    }
    for text in ["", ".", "1.001", "2", "00.1", "-0", "0,5", "1e0", " 1", "0.1.2"] {
        assert_eq!(thousandths(text), None, "{text}");
    }
}
