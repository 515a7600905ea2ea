//! `#[headers]` on a field: any further headers. The type itself: `headers.rs`.

use std::collections::BTreeMap;

use genro_exceptions::{Headers, HttpError, InvalidHeader};
use http::header::{CACHE_CONTROL, HeaderMap, HeaderValue, SET_COOKIE, VARY};

#[derive(Debug, HttpError)]
#[status(404)]
#[header("set-cookie", "fixed=1")]
struct Named {
    #[headers]
    more: Headers,
    #[header("set-cookie")]
    last: u8,
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Tuple(#[headers] Headers);

#[derive(Debug, HttpError)]
#[status(404)]
enum Variant {
    One {
        #[headers]
        headers: Headers,
    },
    Other(#[headers] Headers),
}

/// The lines of all headers, in order.
fn lines(headers: &HeaderMap) -> Vec<(&str, &str)> {
    headers.iter().map(|(name, value)| (name.as_str(), value.to_str().expect("ASCII"))).collect()
}

#[test]
fn header_appends_and_cannot_fail() {
    let error = Tuple::new()
        .header(SET_COOKIE, HeaderValue::from_static("a=1"))
        .header(SET_COOKIE, HeaderValue::from_static("b=2"))
        .header(VARY, HeaderValue::from_static("origin"));
    assert_eq!(
        lines(&error.headers()),
        [("set-cookie", "a=1"), ("set-cookie", "b=2"), ("vary", "origin")]
    );
}

#[test]
fn fixed_lines_come_first_then_fields_in_their_order() {
    let error = Named::new(9).header(SET_COOKIE, HeaderValue::from_static("a=1"));
    assert_eq!(
        lines(&error.headers()),
        [("set-cookie", "fixed=1"), ("set-cookie", "a=1"), ("set-cookie", "9")]
    );
    assert_eq!((error.more.len(), error.last), (1, 9));
}

#[test]
fn try_header_takes_any_text_and_names_the_offender() -> Result<(), InvalidHeader> {
    let error =
        Tuple::new().try_header("X-Trace", String::from("7"))?.try_header("x-trace", "8")?;
    assert_eq!(lines(&error.headers()), [("x-trace", "7"), ("x-trace", "8")]);

    let refused = |name: &str, value: &str| Tuple::new().try_header(name, value).unwrap_err();
    assert_eq!(refused("x bad", "a").name(), "x bad");
    assert_eq!(refused("x-split", "a\r\nset-cookie: b").name(), "x-split");
    assert_eq!(refused("x-umlaut", "ü").name(), "x-umlaut");
    assert_eq!(refused("", "a").name(), "");
    Ok(())
}

#[test]
fn try_headers_takes_maps_and_lists_and_keeps_duplicates() -> Result<(), InvalidHeader> {
    let list = Tuple::new().try_headers([("link", "</a>"), ("link", "</b>")])?;
    assert_eq!(lines(&list.headers()), [("link", "</a>"), ("link", "</b>")]);

    let map =
        BTreeMap::from([("x-a".to_owned(), "1".to_owned()), ("x-b".to_owned(), "2".to_owned())]);
    assert_eq!(lines(&Tuple::new().try_headers(&map)?.headers()), [("x-a", "1"), ("x-b", "2")]);
    assert_eq!(lines(&Tuple::new().try_headers(map)?.headers()), [("x-a", "1"), ("x-b", "2")]);

    let refused =
        Tuple::new().try_headers(vec![("x-good", "1"), ("x-bad", "\n"), ("x-worse", "\0")]);
    assert_eq!(refused.unwrap_err().name(), "x-bad");
    Ok(())
}

#[test]
fn a_variant_takes_its_headers_as_a_value() {
    let headers = || Headers::from_iter([(CACHE_CONTROL, HeaderValue::from_static("no-store"))]);
    assert!(Variant::one().headers().is_empty());
    assert!(Variant::other().headers().is_empty());
    for error in [Variant::One { headers: headers() }, Variant::Other(headers())] {
        assert_eq!(lines(&error.headers()), [("cache-control", "no-store")]);
    }
}

#[test]
fn a_redirect_may_have_its_location_among_them() -> Result<(), InvalidHeader> {
    #[derive(Debug, HttpError)]
    #[status(307)]
    struct Elsewhere(#[headers] Headers);

    let response: http::Response<String> = Elsewhere::new().try_header("location", "/b")?.into();
    assert_eq!(response.headers()["location"], "/b");
    assert_eq!(response.status(), 307);
    Ok(())
}
