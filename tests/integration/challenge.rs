//! `Challenge`: tokens are checked, values are quoted, and nothing breaks out.

use genro_exceptions::{Challenge, HeaderField, HttpError, InvalidChallenge};
use http::{HeaderValue, StatusCode};
use proptest::prelude::*;

type Result<T = ()> = std::result::Result<T, InvalidChallenge>;

fn text(challenge: Challenge) -> String {
    let value = HeaderValue::from(challenge);
    value.to_str().map(String::from).unwrap_or_default()
}

/// Reads `scheme name="value", …` by the letter of RFC 9110, sections 11.6.1 and 5.6.4, with the
/// separators this crate writes; `None` for everything else.
fn parse(line: &str) -> Option<(&str, Vec<(&str, String)>)> {
    let Some((scheme, mut rest)) = line.split_once(' ') else {
        return is_token(line).then(|| (line, Vec::new()));
    };
    let mut params = Vec::new();
    loop {
        let (name, quoted) = rest.split_once('=')?;
        let (value, after) = parse_quoted(quoted)?;
        params.push((name, value));
        if !is_token(name) || !is_token(scheme) {
            return None;
        }
        if after.is_empty() {
            return Some((scheme, params));
        }
        rest = after.strip_prefix(", ")?;
    }
}

fn parse_quoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut chars = text.strip_prefix('"')?.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((value, &text[at + 2..])),
            '\\' => value.push(chars.next().map(|(_, c)| c).filter(|c| matches!(c, ' '..='~'))?),
            ' '..='~' => value.push(c),
            _ => return None,
        }
    }
    None
}

fn is_token(text: &str) -> bool {
    let is_mark = |c| "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || is_mark(c))
}

/// What a reader gets for `value`: visible ASCII and spaces as they are, the rest as `%XX`.
fn encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b' '..=b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[test]
fn writes_the_scheme_and_its_parameters() -> Result {
    assert_eq!(text(Challenge::bearer()), "Bearer");
    assert_eq!(text(Challenge::basic("staff")), r#"Basic realm="staff""#);
    assert_eq!(text(Challenge::basic("")), r#"Basic realm="""#);
    assert_eq!(text(Challenge::new("Negotiate")?), "Negotiate");
    let two = Challenge::bearer().param("realm", "api")?.param("error", "invalid_token")?;
    assert_eq!(two.to_string(), r#"Bearer realm="api", error="invalid_token""#);
    assert_eq!(text(two), r#"Bearer realm="api", error="invalid_token""#);
    Ok(())
}

#[test]
fn escapes_quotes_and_backslashes() {
    assert_eq!(text(Challenge::basic(r#"a"b"#)), r#"Basic realm="a\"b""#);
    assert_eq!(text(Challenge::basic(r"a\b")), r#"Basic realm="a\\b""#);
    assert_eq!(text(Challenge::basic(r#"\""#)), r#"Basic realm="\\\"""#);
    assert_eq!(text(Challenge::basic(r#"", x="y"#)), r#"Basic realm="\", x=\"y""#);
}

#[test]
fn encodes_what_cannot_be_quoted() {
    let cases = [
        ("a\r\nset-cookie: b", "a%0D%0Aset-cookie: b"),
        ("\0\t\u{1f}\u{7f}", "%00%09%1F%7F"),
        ("ñ", "%C3%B1"),
        ("€\u{2028}", "%E2%82%AC%E2%80%A8"),
        ("🦀", "%F0%9F%A6%80"),
        ("50%", "50%"),
        (" ~", " ~"),
    ];
    for (realm, quoted) in cases {
        assert_eq!(text(Challenge::basic(realm)), format!("Basic realm=\"{quoted}\""));
    }
}

#[test]
fn the_header_is_one_line() -> Result {
    let challenge = Challenge::basic("a, b").param("charset", "UTF-8")?;
    let mut lines = Vec::new();
    challenge.for_each_value(&mut |line| lines.push(line));
    assert_eq!(lines, [r#"Basic realm="a, b", charset="UTF-8""#]);
    Ok(())
}

#[test]
fn scheme_and_name_must_be_tokens() {
    for byte in 0..=0x7f_u8 {
        let text = format!("a{}b", char::from(byte));
        let is_token = is_token(&text);
        assert_eq!(Challenge::new(&text).is_ok(), is_token, "{text:?}");
        assert_eq!(Challenge::bearer().param(&text, "").is_ok(), is_token, "{text:?}");
    }
    for text in ["", "é", "a\u{80}", "Ba sic"] {
        assert!(Challenge::new(text).is_err(), "{text:?}");
        assert!(Challenge::bearer().param(text, "").is_err(), "{text:?}");
    }
}

#[test]
fn a_parameter_occurs_once_in_any_case() -> Result {
    assert!(Challenge::basic("a").param("realm", "b").is_err());
    assert!(Challenge::basic("a").param("Realm", "b").is_err());
    assert!(Challenge::bearer().param("a", "1")?.param("b", "2")?.param("A", "3").is_err());
    assert!(Challenge::bearer().param("a", "1")?.param("aa", "2").is_ok());
    Ok(())
}

#[test]
fn an_error_names_the_offender_and_keeps_to_its_line() {
    let scheme = Challenge::new("a\nb").unwrap_err();
    let name = Challenge::bearer().param("r\u{202e} \"", "secret").unwrap_err();
    let twice = Challenge::basic("secret").param("REALM", "secret").unwrap_err();
    let cases = [
        (scheme, r#"authentication scheme "a\nb" is not a token"#),
        (name, r#"challenge parameter "r\u{202e} \"" is not a token"#),
        (twice, r#"challenge parameter "REALM" is given twice"#),
    ];
    for (error, message) in cases {
        assert_eq!(error.to_string(), message);
        assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(error.detail(), "Internal Server Error");
        assert!(std::error::Error::source(&error).is_none());
    }
}

#[test]
fn fits_into_an_error() {
    assert!(size_of::<Challenge>() <= 32);
}

proptest! {
    #[test]
    fn is_read_back_as_it_was_made(
        realm in any::<String>(),
        values in prop::collection::vec(any::<String>(), 0..4),
    ) {
        let mut challenge = Challenge::basic(&realm);
        let mut names = vec!["realm".to_owned()];
        let mut expected = vec![encoded(&realm)];
        for (index, value) in values.iter().enumerate() {
            names.push(format!("p{index}"));
            challenge = challenge.param(&names[index + 1], value)?;
            expected.push(encoded(value));
        }
        let line = text(challenge);
        let (scheme, params) = parse(&line).ok_or_else(|| TestCaseError::fail(line.clone()))?;
        let (parsed_names, parsed): (Vec<_>, Vec<_>) = params.into_iter().unzip();
        prop_assert_eq!(scheme, "Basic");
        prop_assert_eq!(parsed_names, names);
        prop_assert_eq!(parsed, expected);
    }

    #[test]
    fn hostile_values_stay_in_their_quotes(value in "[\"\\\\, =a\r\n\t\u{0}\u{7f}é]{0,12}") {
        let line = text(Challenge::basic(&value));
        prop_assert!(line.bytes().all(|byte| matches!(byte, b' '..=b'~')));
        prop_assert_eq!(parse(&line), Some(("Basic", vec![("realm", encoded(&value))])));
    }

    #[test]
    fn any_name_is_a_token_or_an_error(name in any::<String>()) {
        prop_assert_eq!(Challenge::new(&name).is_ok(), is_token(&name));
        prop_assert_eq!(Challenge::bearer().param(&name, "x").is_ok(), is_token(&name));
    }
}
