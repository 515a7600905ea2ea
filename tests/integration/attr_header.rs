//! `#[header(name, "value")]` on a case, `#[header("name")]` on a field. What each type of field becomes: `headers.rs`.

use std::time::Duration;

use genro_exceptions::{Allow, Challenge, HttpError};
use http::header::{HeaderName, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, Method};

const X_OWN: HeaderName = HeaderName::from_static("x-own");

/// The lines of a header, in order.
fn lines<'a>(headers: &'a HeaderMap, name: &str) -> Vec<&'a str> {
    headers.get_all(name).iter().map(|line| line.to_str().expect("ASCII")).collect()
}

#[derive(Debug, HttpError)]
#[status(503)]
#[header("retry-after", "120")]
#[header(CACHE_CONTROL, "no-store")]
#[header(self::X_OWN, "1")]
#[header(http::header::VARY, "accept, \ttraceparent")]
#[header("X-Mixed-Case", "a")]
#[header("x-empty", "")]
#[header("set-cookie", "a=1")]
#[header(SET_COOKIE, "b=2")]
struct Fixed;

#[test]
fn fixed_headers_have_any_spelling_and_may_repeat() {
    let headers = Fixed.headers();
    assert_eq!(lines(&headers, "retry-after"), ["120"]);
    assert_eq!(lines(&headers, "cache-control"), ["no-store"]);
    assert_eq!(lines(&headers, "x-own"), ["1"]);
    assert_eq!(lines(&headers, "vary"), ["accept, \ttraceparent"]);
    assert_eq!(lines(&headers, "x-mixed-case"), ["a"]);
    assert_eq!(lines(&headers, "x-empty"), [""]);
    assert_eq!(lines(&headers, "set-cookie"), ["a=1", "b=2"]);
    assert_eq!(headers.len(), 8);
}

#[derive(Debug, HttpError)]
#[status(404)]
struct None;

#[test]
fn without_the_attribute_there_is_no_header() {
    assert!(None.headers().is_empty());
}

#[derive(Debug, HttpError)]
#[status(429)]
struct Data {
    #[header("retry-after")]
    wait: Duration,
    #[header("x-limit")]
    limit: u32,
    #[header(self::X_OWN)]
    value: HeaderValue,
    #[header("x-name")]
    name: HeaderName,
    #[header("access-control-allow-methods")]
    method: Method,
    #[header(ALLOW)]
    allow: Allow,
    #[header("www-authenticate")]
    challenge: Challenge,
    #[header("x-some")]
    some: Option<i8>,
    #[header("x-none")]
    none: Option<i8>,
    #[header("set-cookie")]
    cookies: Vec<HeaderValue>,
    #[header("x-array")]
    array: [u8; 2],
    #[header("x-nested")]
    nested: Vec<Option<u8>>,
}

#[test]
fn a_field_becomes_the_lines_of_its_type() {
    let error = Data {
        wait: Duration::from_millis(1_001),
        limit: 100,
        value: HeaderValue::from_static("own"),
        name: RETRY_AFTER,
        method: Method::GET,
        allow: Allow::from([Method::GET, Method::PUT]),
        challenge: Challenge::basic("a"),
        some: Some(-1),
        none: Option::None,
        cookies: vec![HeaderValue::from_static("a=1"), HeaderValue::from_static("b=2")],
        array: [1, 2],
        nested: vec![Some(1), Option::None, Some(3)],
    };
    let headers = error.headers();
    for (name, expected) in [
        ("retry-after", &["2"][..]),
        ("x-limit", &["100"]),
        ("x-own", &["own"]),
        ("x-name", &["retry-after"]),
        ("access-control-allow-methods", &["GET"]),
        ("allow", &["GET, PUT"]),
        ("www-authenticate", &["Basic realm=\"a\""]),
        ("x-some", &["-1"]),
        ("x-none", &[]),
        ("set-cookie", &["a=1", "b=2"]),
        ("x-array", &["1", "2"]),
        ("x-nested", &["1", "3"]),
    ] {
        assert_eq!(lines(&headers, name), expected, "{name}");
    }
    let response: http::Response<String> = error.into();
    assert_eq!(lines(response.headers(), "set-cookie"), ["a=1", "b=2"]);
    assert_eq!(response.headers()["retry-after"], "2");
}

#[derive(Debug, HttpError)]
#[status(429)]
#[header("set-cookie", "fixed=1")]
struct Both(#[header("set-cookie")] HeaderValue, #[header("set-cookie")] HeaderValue);

#[test]
fn fixed_lines_come_first_and_fields_in_their_order() {
    let error =
        Both::new(HeaderValue::from_static("first=1"), HeaderValue::from_static("second=1"));
    assert_eq!(lines(&error.headers(), "set-cookie"), ["fixed=1", "first=1", "second=1"]);
}

#[derive(Debug, HttpError)]
#[status(416)]
struct Around {
    #[header("content-range", "bytes */{}")]
    length: u64,
    #[header("link", "<{}>; rel=next")]
    next: Vec<HeaderValue>,
    #[header("x-json", "{{{{\"left\":{}}}}}")]
    left: u8,
}

#[test]
fn a_text_may_stand_around_the_value() {
    let next = ["/a", "/b"].map(HeaderValue::from_static).to_vec();
    let headers = Around::new(42, next, 3).headers();
    assert_eq!(lines(&headers, "content-range"), ["bytes */42"]);
    assert_eq!(lines(&headers, "link"), ["</a>; rel=next", "</b>; rel=next"]);
    assert_eq!(lines(&headers, "x-json"), ["{{\"left\":3}}"]);
}

#[derive(Debug, HttpError)]
#[status(503)]
#[header("retry-after", "120")]
#[header("vary", "origin")]
enum Inherited {
    Both,
    #[header(RETRY_AFTER, "5")]
    Own,
    #[header("vary", "accept")]
    #[header("vary", "cookie")]
    Twice,
    OfAField {
        #[header("retry-after")]
        wait: Duration,
    },
}

#[test]
fn a_variant_has_the_headers_of_the_enum_but_for_those_it_gives_itself() {
    let all = |error: Inherited| {
        let headers = error.headers();
        let own = |name| lines(&headers, name).join("; ");
        (own("retry-after"), own("vary"), headers.len())
    };
    let text = str::to_owned;
    assert_eq!(all(Inherited::Both), (text("120"), text("origin"), 2));
    assert_eq!(all(Inherited::Own), (text("5"), text("origin"), 2));
    assert_eq!(all(Inherited::Twice), (text("120"), text("accept; cookie"), 3));
    assert_eq!(all(Inherited::of_a_field(Duration::from_secs(7))), (text("7"), text("origin"), 2));
}

#[derive(Debug, HttpError)]
#[status(429)]
struct Generic<T>(#[header("x-value")] Option<T>);

#[test]
fn a_generic_field_is_whatever_can_be_a_header() {
    assert_eq!(Generic(Some(1_u8)).headers()["x-value"], "1");
    assert_eq!(Generic(Some(Method::GET)).headers()["x-value"], "GET");
}

#[derive(Debug, HttpError)]
#[status(302)]
struct Moved {
    #[header("location")]
    to: HeaderValue,
}

#[test]
fn a_redirect_has_its_location_from_a_field() {
    let response: http::Response<String> = Moved::new(HeaderValue::from_static("/new")).into();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (302, ""));
    assert_eq!(response.headers()["location"], "/new");
    assert_eq!(response.headers().len(), 1);
}

/// A field named like a header is none.
#[derive(Debug, HttpError)]
#[status(429)]
struct NamedLikeOne {
    retry_after: u32,
    location: &'static str,
}

#[test]
fn a_field_is_not_special_by_its_name() {
    let error = NamedLikeOne::new(7, "/");
    assert_eq!((error.retry_after, error.location), (7, "/"));
    assert!(error.headers().is_empty());
}

/// More headers than a map has room for from the start, so the generated code makes room.
#[derive(Debug, HttpError)]
#[status(429)]
#[detail("too much")]
#[header("cache-control", "no-store")]
#[header("content-language", "en")]
#[header("server", "test")]
#[header("vary", "accept")]
#[header("x-frame-options", "DENY")]
#[header("x-robots-tag", "none")]
struct Many(#[header("retry-after")] u32);

#[test]
fn many_headers_are_sent_in_order_and_the_content_type_last() {
    let response = Many::new(7).to_response::<String>();
    let names: Vec<_> = response.headers().keys().map(HeaderName::as_str).collect();
    let fixed =
        ["cache-control", "content-language", "server", "vary", "x-frame-options", "x-robots-tag"];
    assert_eq!(names, [&fixed[..], &["retry-after", "content-type"]].concat());
}
