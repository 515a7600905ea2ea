//! `Headers` and `InvalidHeader`: what a header may hold.

use std::{collections::BTreeMap, error::Error};

use genro_exceptions::{Headers, HttpError, InvalidHeader};
use http::{
    HeaderMap, HeaderName, HeaderValue, StatusCode,
    header::{LINK, SET_COOKIE, VARY},
};
use proptest::prelude::*;

const fn value(text: &'static str) -> HeaderValue {
    HeaderValue::from_static(text)
}

fn lines(headers: &Headers) -> Vec<(&str, &[u8])> {
    headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect()
}

fn rejected(name: &str, value: &str) -> InvalidHeader {
    let mut headers = Headers::new();
    let error = headers.try_append(name, value).expect_err("not a header");
    assert!(headers.is_empty());
    error
}

#[test]
fn an_empty_list_weighs_a_pointer() {
    const EMPTY: Headers = Headers::new();
    assert_eq!(size_of::<Headers>(), size_of::<usize>());
    assert!(EMPTY.is_empty());
    assert_eq!(EMPTY.len(), 0);
    assert_eq!(EMPTY.as_map(), None);
    assert_eq!(EMPTY.iter().count(), 0);
    assert_eq!(EMPTY, Headers::default());
    assert_eq!(EMPTY, Headers::from(HeaderMap::new()));
}

#[test]
fn lines_of_one_name_stay_apart_and_in_order() -> Result<(), InvalidHeader> {
    let mut headers = Headers::new();
    headers.append(SET_COOKIE, value("a=1"));
    headers.append(VARY, value("accept"));
    headers.try_append("Set-COOKIE", "b=2")?;
    headers.try_extend([("set-cookie", "c=3"), ("set-cookie", "a=1")])?;

    assert_eq!(headers.len(), 5);
    assert!(!headers.is_empty());
    let cookies: Vec<_> =
        headers.as_map().into_iter().flat_map(|map| map.get_all(SET_COOKIE)).collect();
    assert_eq!(cookies, ["a=1", "b=2", "c=3", "a=1"]);
    Ok(())
}

#[test]
fn append_to_adds_and_replaces_nothing() {
    let mut map = HeaderMap::new();
    map.insert(LINK, value("</a>"));
    let headers: Headers = [(LINK, value("</b>")), (LINK, value("</c>"))].into_iter().collect();
    headers.append_to(&mut map);
    let links: Vec<_> = map.get_all(LINK).iter().collect();
    assert_eq!(links, ["</a>", "</b>", "</c>"]);
}

#[test]
fn is_made_of_a_map_or_of_lines() {
    let mut map = HeaderMap::new();
    map.append(VARY, value("a"));
    map.append(VARY, value("b"));
    let mut extended = Headers::new();
    extended.extend([(VARY, value("a")), (VARY, value("b"))]);
    assert_eq!(Headers::from(map), extended);
    assert_eq!(extended.clone(), extended);
    assert_ne!(extended, Headers::new());
}

#[test]
fn text_may_come_from_a_map_or_a_list() -> Result<(), InvalidHeader> {
    let mut headers = Headers::new();
    headers.try_extend(BTreeMap::from([("x-a", "1".to_owned())]))?;
    headers.try_extend(vec![("x-b".to_owned(), "2"), ("x-b".to_owned(), "3")])?;
    headers.try_extend(Vec::<(String, String)>::new())?;
    assert_eq!(lines(&headers), [("x-a", &b"1"[..]), ("x-b", b"2"), ("x-b", b"3")]);
    Ok(())
}

#[test]
fn try_extend_adds_all_or_nothing() -> Result<(), InvalidHeader> {
    let mut headers = Headers::new();
    headers.try_append("x-kept", "1")?;
    let before = headers.clone();
    let error =
        headers.try_extend([("x-good", "1"), ("x-bad", "a\nb"), ("also bad", "")]).unwrap_err();
    assert_eq!(error.name(), "x-bad");
    assert_eq!(headers, before);
    Ok(())
}

#[test]
fn debug_hides_what_is_sensitive() {
    let mut secret = value("hunter2");
    secret.set_sensitive(true);
    let headers: Headers = [(SET_COOKIE, secret), (VARY, value("*"))].into_iter().collect();
    assert_eq!(format!("{headers:?}"), r#"{"set-cookie": Sensitive, "vary": "*"}"#);
    assert_eq!(format!("{:?}", Headers::new()), "{}");
}

#[test]
fn every_byte_of_a_value_is_allowed_or_not() {
    for byte in 0..=0x7f_u8 {
        let text = format!("a{}b", char::from(byte));
        let is_allowed = byte == b'\t' || (0x20..=0x7e).contains(&byte);
        assert_eq!(Headers::new().try_append("x-id", &text).is_ok(), is_allowed, "{text:?}");
    }
    for text in ["é", "\u{80}", "a\u{ff}", "日本"] {
        rejected("x-id", text);
    }
}

#[test]
fn whitespace_is_allowed_inside_only() -> Result<(), InvalidHeader> {
    for text in [" ", "\t", " a", "a ", "\ta", "a\t", " a "] {
        rejected("x-id", text);
    }
    for text in ["", "a b", "a\tb", "a  b"] {
        Headers::new().try_append("x-id", text)?;
    }
    Ok(())
}

#[test]
fn every_byte_of_a_name_is_allowed_or_not() {
    for byte in 0..=0x7f_u8 {
        let name = format!("x{}y", char::from(byte));
        let is_mark = b"!#$%&'*+-.^_`|~".contains(&byte);
        let is_allowed = is_mark || byte.is_ascii_alphanumeric();
        assert_eq!(Headers::new().try_append(&name, "").is_ok(), is_allowed, "{name:?}");
    }
    rejected("", "1");
    rejected("é", "1");
}

#[test]
fn the_error_says_what_and_where() {
    let values = [
        ("a\rb", "a line break at byte 1"),
        ("ab\n", "a line break at byte 2"),
        ("a\0", "a control character at byte 1"),
        ("\u{7f}", "a control character at byte 0"),
        ("abé", "a non-ASCII byte at byte 2"),
        (" a", "leading or trailing whitespace at byte 0"),
        ("a b\t", "leading or trailing whitespace at byte 3"),
    ];
    for (value, what) in values {
        let message = format!("value of header \"X-Id\" has {what}");
        assert_eq!(rejected("X-Id", value).to_string(), message);
    }
    let names =
        [("", r#""""#), ("x id", r#""x id""#), ("x\r\n\"\u{202e}é", r#""x\r\n\"\u{202e}\u{e9}""#)];
    for (name, shown) in names {
        let message = format!("header name {shown} is not a token");
        assert_eq!(rejected(name, "1").to_string(), message);
    }
}

#[test]
fn the_error_is_a_500_that_shows_nothing() {
    let error = rejected("x-id", "hunter2\n");
    assert_eq!(error.name(), "x-id");
    assert_eq!(error, error.clone());
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    assert!(error.source().is_none());
    assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(error.detail(), "Internal Server Error");
    let response: http::Response<String> = error.into();
    assert_eq!(response.body(), "Internal Server Error");
}

#[test]
fn a_name_that_is_too_long_is_an_error() {
    let error = rejected(&"x".repeat(65_536), "1");
    assert!(error.to_string().ends_with("is too long"));
    let mut headers = Headers::new();
    assert_eq!(headers.try_append(&"x".repeat(65_535), "1"), Ok(()));
}

fn many() -> impl Iterator<Item = (String, &'static str)> {
    (0..40_000).map(|index| (format!("x-{index}"), "1"))
}

#[test]
fn forty_thousand_names_are_too_many_for_text() -> Result<(), InvalidHeader> {
    let mut headers = Headers::new();
    headers.try_append("x-kept", "1")?;
    let error = headers.try_extend(many()).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("no room for header \"{}\": the header map is full", error.name())
    );
    assert_eq!(headers.len(), 1);

    let first = many().find_map(|(name, value)| headers.try_append(&name, value).err());
    assert_eq!(first, Some(error));
    assert_eq!(headers.len(), 24_576);
    Ok(())
}

#[test]
fn forty_thousand_names_never_panic() -> Result<(), Box<dyn Error>> {
    let mut typed = Vec::new();
    for (name, text) in many() {
        typed.push((HeaderName::try_from(name)?, value(text)));
    }
    let collected: Headers = typed.iter().cloned().collect();
    let mut extended = Headers::new();
    extended.extend(typed);
    assert_eq!(collected, extended);
    assert_eq!(extended.len(), 24_576);

    let mut map = HeaderMap::new();
    map.insert("x-other", value("1"));
    extended.append_to(&mut map);
    assert_eq!(map.len(), 24_576);
    Ok(())
}

#[test]
fn forty_thousand_lines_of_one_name_are_all_kept() -> Result<(), InvalidHeader> {
    let mut headers = Headers::new();
    headers.try_extend((0..40_000).map(|_| ("x-a", "1")))?;
    assert_eq!(headers.len(), 40_000);
    let mut map = HeaderMap::new();
    headers.append_to(&mut map);
    assert_eq!(map.len(), 40_000);
    Ok(())
}
/// A value as this crate writes it: RFC 9110, section 5.5, without obsolete text.
fn is_value(bytes: &[u8]) -> bool {
    let is_outer = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t'));
    bytes.iter().all(|byte| matches!(byte, b'\t' | b' '..=b'~'))
        && !is_outer(bytes.first())
        && !is_outer(bytes.last())
}

proptest! {
    #[test]
    fn any_text_is_a_line_or_an_error(name in any::<String>(), value in any::<String>()) {
        let mut headers = Headers::new();
        match headers.try_append(&name, &value) {
            Ok(()) => {
                let line = (&*name.to_ascii_lowercase(), value.as_bytes());
                prop_assert_eq!(lines(&headers), [line]);
            }
            Err(error) => {
                prop_assert_eq!(error.name(), name);
                prop_assert!(headers.is_empty());
                prop_assert!(error.to_string().bytes().all(|byte| matches!(byte, b' '..=b'~')));
            }
        }
    }

    #[test]
    fn a_value_is_taken_if_and_only_if_it_is_valid(value in "[ab \t\r\n\u{0}\u{7f}é]{0,6}") {
        let is_ok = Headers::new().try_append("x-id", &value).is_ok();
        prop_assert_eq!(is_ok, is_value(value.as_bytes()));
    }
}

#[test]
fn a_loop_takes_them_by_reference_and_by_value() {
    let mut headers = Headers::new();
    assert_eq!((&headers).into_iter().count(), 0);
    assert_eq!(headers.clone().into_iter().count(), 0);
    headers.try_extend([("link", "</a>"), ("vary", "accept"), ("link", "</b>")]).unwrap();
    let mut seen = Vec::new();
    for (name, value) in &headers {
        seen.push((name.clone(), value.clone()));
    }
    assert_eq!(seen, headers.iter().map(|(n, v)| (n.clone(), v.clone())).collect::<Vec<_>>());
    assert_eq!(headers.clone().into_iter().collect::<Vec<_>>(), seen);
    assert_eq!(headers.clone().into_iter().collect::<Headers>(), headers);
    assert_eq!(seen.iter().filter(|(name, _)| name == "link").count(), 2);
}
