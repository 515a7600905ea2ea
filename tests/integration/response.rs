//! From an error to `http::Response`: body, content type, headers. That nothing is copied: `no_copy.rs`.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use genro_exceptions::{
    Headers, HttpBadGateway, HttpError, HttpException, HttpNotFound, HttpRangeNotSatisfiable,
    HttpUnauthorized, ToResponse,
};
use http::header::{
    CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, SET_COOKIE, WWW_AUTHENTICATE,
};
use http::{Response, StatusCode};

/// Headers that describe a body.
const CONTENT: [(&str, &str); 6] = [
    ("content-type", "application/json"),
    ("content-encoding", "br"),
    ("content-language", "it"),
    ("content-range", "bytes */7"),
    ("content-length", "4711"),
    ("transfer-encoding", "chunked"),
];

/// Those of an error by hand, which may be any.
fn statuses() -> impl Iterator<Item = StatusCode> {
    (100..=999).map(|number| StatusCode::from_u16(number).expect("three digits"))
}

fn has_body(status: StatusCode) -> bool {
    !matches!(status.as_u16(), 100..200 | 204 | 205 | 300..400)
}

/// An error by hand: any status, a text and headers.
#[derive(Debug)]
struct ByHand(StatusCode, HeaderMap);

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }
}

impl Error for ByHand {}

impl HttpError for ByHand {
    fn status(&self) -> StatusCode {
        self.0
    }

    fn detail(&self) -> Cow<'_, str> {
        "text".into()
    }

    fn append_headers(&self, headers: &mut HeaderMap) {
        headers.extend(self.1.clone());
    }
}

#[test]
fn every_status_has_a_body_with_its_type_or_neither() {
    for status in statuses() {
        let response: Response<String> = ByHand(status, HeaderMap::new()).to_response();
        assert_eq!(response.status(), status);
        if has_body(status) {
            assert_eq!(response.body(), "text", "{status}");
            assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
            assert_eq!(response.headers().len(), 1);
        } else {
            assert_eq!(response.body(), "", "{status}");
            assert!(response.headers().is_empty());
        }
    }
}

#[test]
fn no_body_has_no_content_headers_and_keeps_the_others() {
    for status in statuses() {
        let others = [("etag", "\"a\""), ("content-location", "/a")];
        let headers = CONTENT
            .into_iter()
            .chain(others)
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        let response: Response<String> = ByHand(status, headers.collect()).to_response();
        let mut names: Vec<_> = response.headers().keys().map(HeaderName::as_str).collect();
        names.sort_unstable();
        let expected: &[&str] = if status == StatusCode::RANGE_NOT_SATISFIABLE {
            &["content-language", "content-location", "content-range", "content-type", "etag"]
        } else if has_body(status) {
            &["content-language", "content-location", "content-type", "etag"]
        } else {
            &["content-location", "etag"]
        };
        assert_eq!(names, expected, "{status}");
    }
}

#[test]
fn what_an_upstream_says_of_its_body_is_not_passed_on_in_any_form() {
    #[derive(Debug, HttpError)]
    #[status(502)]
    #[detail("upstream is gone")]
    #[problem]
    struct AsProblem(#[headers] Headers);

    let of_another_body = [
        "content-length",
        "transfer-encoding",
        "content-encoding",
        "content-md5",
        "content-range",
        "digest",
        "content-digest",
        "repr-digest",
    ];
    let headers: HeaderMap = of_another_body
        .iter()
        .map(|name| (HeaderName::from_static(name), HeaderValue::from_static("gzip")))
        .chain([(HeaderName::from_static("x-upstream"), HeaderValue::from_static("b7"))])
        .collect();
    let lines = || headers.iter().map(|(name, value)| (name.clone(), value.clone()));
    let text: Response<String> = lines()
        .fold(HttpBadGateway::new(), |error, (name, value)| error.header(name, value))
        .into();
    let problem: Response<String> = AsProblem(lines().collect()).into();
    for response in [text, problem] {
        let names: Vec<_> = response.headers().keys().map(HeaderName::as_str).collect();
        assert_eq!(names, ["x-upstream", "content-type"], "{}", response.body());
    }
    // Which bytes there are, says a 416 itself.
    let response: Response<String> = HttpRangeNotSatisfiable::new(7).into();
    assert_eq!(response.headers()["content-range"], "bytes */7");
}

#[test]
fn a_content_type_of_the_error_replaces_the_default() {
    #[derive(Debug, HttpError)]
    #[status(422)]
    #[detail("{{\"field\":\"{0}\"}}")]
    #[header("content-type", "application/json")]
    struct Json(&'static str);

    let response: Response<String> = Json::new("age").into();
    assert_eq!(types(&response), ["application/json"]);
    assert_eq!(response.body(), "{\"field\":\"age\"}");

    let response: Response<String> =
        HttpNotFound::new().header(CONTENT_TYPE, HeaderValue::from_static("text/html")).into();
    assert_eq!(types(&response), ["text/html"]);
}

fn types<B>(response: &Response<B>) -> Vec<&HeaderValue> {
    response.headers().get_all(CONTENT_TYPE).iter().collect()
}

#[test]
fn lines_of_one_name_stay_apart_and_in_order() {
    let error = HttpUnauthorized::new()
        .header(SET_COOKIE, HeaderValue::from_static("a=1"))
        .header(WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"a\""))
        .header(SET_COOKIE, HeaderValue::from_static("b=2"))
        .header(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    let response: Response<String> = error.into();
    let lines = |name| response.headers().get_all(name).iter().collect::<Vec<_>>();
    assert_eq!(lines(SET_COOKIE), ["a=1", "b=2"]);
    assert_eq!(lines(WWW_AUTHENTICATE), ["Basic realm=\"a\"", "Bearer"]);
}

#[test]
fn forty_thousand_lines_of_one_name_go_out() {
    let pairs = (0..40_000).map(|number| (String::from("set-cookie"), format!("a={number}")));
    let error =
        HttpNotFound::new().try_headers(pairs).expect("one name is enough for any number of lines");
    let response: Response<String> = error.into();
    let cookies: Vec<_> = response.headers().get_all(SET_COOKIE).iter().collect();
    assert_eq!(
        (cookies.len(), cookies[0], cookies[39_999]),
        (40_000, &HeaderValue::from_static("a=0"), &HeaderValue::from_static("a=39999"))
    );
    assert_eq!(types(&response), ["text/plain; charset=utf-8"]);
    assert_eq!(response.body(), "Not found");
}

/// Appends 40,000 names as far as they fit.
fn many() -> Headers {
    (0..40_000)
        .map(|number| {
            let name = HeaderName::from_bytes(format!("x-{number}").as_bytes()).expect("a token");
            (name, HeaderValue::from_static("1"))
        })
        .collect()
}

#[test]
fn forty_thousand_names_do_not_panic() {
    #[derive(Debug, HttpError)]
    #[status(500)]
    #[header("x-fixed", "1")]
    struct Many {
        #[headers]
        headers: Headers,
        #[header("x-last")]
        last: u8,
    }

    let error = Many { headers: many(), last: 1 };
    let mut headers = HeaderMap::new();
    error.append_headers(&mut headers);
    assert!(headers.len() > 20_000);
    assert_eq!(headers["x-fixed"], "1");
    let response: Response<String> = error.into();
    assert_eq!(response.status(), 500);
    assert_eq!(response.body(), "Internal Server Error");
    assert!(response.headers().len() > 20_000);
}

#[test]
fn a_full_map_makes_room_for_the_content_type() {
    let error =
        many().iter().fold(HttpException::new(StatusCode::NOT_FOUND), |error, (name, value)| {
            error.header(name.clone(), value.clone())
        });
    let response: Response<String> = error.into();
    assert_eq!(types(&response), ["text/plain; charset=utf-8"]);
}

#[test]
fn control_characters_in_a_text_do_not_leave_the_body() {
    let error = HttpNotFound::with_detail("a\r\nset-cookie: b=1\r\n\r\n\0<script>");
    let response: Response<String> = error.into();
    assert_eq!(response.headers().len(), 1);
    assert_eq!(types(&response), ["text/plain; charset=utf-8"]);
    assert_eq!(response.body(), "a\r\nset-cookie: b=1\r\n\r\n\0<script>");
}

#[test]
fn every_usual_body_is_made_of_it() {
    use http_body_util::BodyExt as _;

    #[derive(Debug, HttpError)]
    #[status(404)]
    #[detail("no {0}")]
    struct Missing(&'static str);

    let error = || Missing::new("a");
    let fixed = HttpNotFound::new;
    assert_eq!(Response::<String>::from(error()).body(), "no a");
    assert_eq!(Response::<Vec<u8>>::from(error()).body(), b"no a");
    assert_eq!(Response::<bytes::Bytes>::from(error()).body(), "no a");
    assert_eq!(Response::<Box<str>>::from(error()).body().as_ref(), "no a");
    assert_eq!(Response::<std::borrow::Cow<'static, str>>::from(fixed()).body(), "Not found");
    assert_eq!(Response::<Vec<u8>>::from(fixed()).body(), b"Not found");
    assert_eq!(Response::<bytes::Bytes>::from(fixed()).body(), "Not found");

    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("no I/O, no timers");
    runtime.block_on(async {
        let full: Response<http_body_util::Full<bytes::Bytes>> = error().into();
        assert_eq!(full.into_body().collect().await.expect("no I/O").to_bytes(), "no a");
        let axum: Response<axum::body::Body> = error().into();
        assert_eq!(axum.into_body().collect().await.expect("no I/O").to_bytes(), "no a");
    });
}
