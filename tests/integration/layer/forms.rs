//! The form of responses that nobody has shaped, and the responses that keep what they have.

use std::error::Error;
use std::fmt::Write as _;

use bytes::Bytes;
use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{
    ErrorFormat, Format, HttpError, HttpErrorHandle, HttpNotFound, PlainText, PublicError,
    http_error,
};
use http::header::{CONTENT_LENGTH, HeaderName};
use http::{Request, Response};
use http_body_util::Full;

use super::{Pieces, Xml, foreign, get, shown, text_of, through, xml};

/// By a path, since the macro refuses a header that is never sent.
const LENGTH: HeaderName = CONTENT_LENGTH;

#[derive(Debug, HttpError)]
#[status(402)]
#[code("OUT_OF_CREDIT")]
#[header("x-shop", "7")]
#[header(ETAG, "\"7\"")]
#[header(self::LENGTH, "3")]
#[detail("the price is {price}")]
pub(super) struct OutOfCredit {
    price: u32,
}

#[test]
fn an_unshaped_response_gets_the_form() {
    for (content_type, text, detail) in [
        ("", "", "Not Found"),
        ("", "no page 7", "no page 7"),
        ("text/plain", "no page 7", "no page 7"),
        ("TEXT/Plain ; charset=utf-8", "no page 7", "no page 7"),
        ("text/plain;charset=us-ascii", "", "Not Found"),
    ] {
        let response = through(&xml(), get(), foreign(404, content_type, text));
        let expected = format!("<error status=\"404\">{detail}</error>");
        assert_eq!(shown(response), (404, "application/xml".into(), expected), "{content_type}");
    }
}

#[test]
fn an_error_of_ours_gets_it_with_all_that_it_has() {
    let response = through(&xml(), get(), Response::<Full<Bytes>>::from(OutOfCredit::new(50)));
    assert_eq!(response.headers()["x-shop"], "7");
    assert_eq!(response.headers()["etag"], "\"7\"");
    assert!(!response.headers().contains_key("content-length"));
    assert!(HttpErrorHandle::of(&response).unwrap().downcast_ref::<OutOfCredit>().is_some());
    let expected = "<error status=\"402\" code=\"OUT_OF_CREDIT\">the price is 50</error>";
    assert_eq!(shown(response), (402, "application/xml".into(), expected.into()));
}

#[test]
fn what_others_have_shaped_is_not_touched() {
    for (status, content_type) in [
        (404, "text/html"),
        (404, "application/json"),
        (404, "application/problem+json"),
        (500, "text/plainer"),
        (500, "application/octet-stream"),
        (200, ""),
        (200, "text/plain"),
        (204, ""),
        (304, ""),
        (302, "text/plain"),
        (101, ""),
        (399, "text/plain"),
    ] {
        let body = Pieces { is_endless: true, ..Pieces::of([&b"as it was"[..]]) };
        let polls = body.polls();
        let mut response = Response::builder().status(status).header("etag", "\"1\"");
        if !content_type.is_empty() {
            response = response.header("content-type", content_type);
        }
        let response = response.body(body).unwrap();
        let headers = response.headers().clone();
        let response = through(&xml(), get(), response);
        assert_eq!((response.status().as_u16(), response.headers()), (status, &headers));
        assert_eq!(polls(), 0, "{status} {content_type}");
        assert_eq!(response.body().left.len(), 1);
        assert_eq!(HttpErrorHandle::of(&response).is_some(), status >= 400);
    }
}

#[test]
fn without_a_form_a_response_gets_a_handle_and_nothing_else() {
    let body = Pieces::of([&b"password"[..]]);
    let polls = body.polls();
    let response = Response::builder().status(500).body(body).unwrap();
    let response = through(&ErrorLayer::new(), get(), response);
    assert_eq!((polls(), response.headers().len()), (0, 0));
    assert_eq!(HttpErrorHandle::of(&response).unwrap().to_string(), "Internal Server Error");
    assert_eq!(text_of(response.into_body()), "password");
}

#[test]
fn a_form_of_the_error_itself_is_kept() {
    struct Csv;
    impl ErrorFormat for Csv {
        const CONTENT_TYPE: &'static str = "text/csv";

        fn write(
            error: &PublicError<'_>,
            out: &mut String,
        ) -> Result<(), Box<dyn Error + Send + Sync>> {
            write!(out, "{},{}", error.status().as_u16(), error.detail())?;
            Ok(())
        }
    }
    let exception = || http_error!(409, "taken");
    for (error, expected) in [
        (exception().with_format::<Csv>(), ("text/csv", "409,taken")),
        (exception().with_format::<PlainText>(), ("text/plain; charset=utf-8", "taken")),
        (http_error!(409, "").with_format::<PlainText>(), ("", "")),
        (
            http_error!(409, "").with_format::<Xml>(),
            ("application/xml", "<error status=\"409\"></error>"),
        ),
    ] {
        let response = through(&xml(), get(), Response::<Full<Bytes>>::from(error));
        let (_, content_type, text) = shown(response);
        assert_eq!((content_type.as_str(), text.as_str()), expected);
    }
}

#[test]
fn a_problem_is_kept_and_a_type_that_the_error_gives_is_too() {
    #[derive(Debug, HttpError)]
    #[status(409)]
    #[problem]
    struct Problem;

    #[derive(Debug, HttpError)]
    #[status(409)]
    #[header(CONTENT_TYPE, "text/markdown")]
    #[detail("*taken*")]
    struct Markdown;

    let response = through(&xml(), get(), Response::<Full<Bytes>>::from(Problem::new()));
    assert_eq!(shown(response).1, "application/problem+json");
    let response = through(&xml(), get(), Response::<Full<Bytes>>::from(Markdown::new()));
    assert_eq!(shown(response), (409, "text/markdown".into(), "*taken*".into()));
}

/// Somebody has replaced the body and kept the extensions: the own form is what the error is written in.
#[test]
fn a_text_in_place_of_the_own_form_gets_the_own_form() {
    let mut response = foreign(409, "text/plain", "replaced");
    let error = http_error!(409, "taken").with_format::<Xml>();
    response.extensions_mut().insert(HttpErrorHandle::new(error));
    let layer = ErrorLayer::new().format::<PlainText>();
    assert_eq!(shown(through(&layer, get(), response)).2, "<error status=\"409\">taken</error>");
}

#[test]
fn the_headers_of_the_old_body_go_and_all_others_stay() {
    let gone = [
        ("content-length", "9"),
        ("content-location", "/page"),
        ("content-md5", "Q2hlY2sgSW50ZWdyaXR5IQ=="),
        ("content-range", "bytes 0-8/9"),
        ("content-digest", "sha-256=:AA==:"),
        ("digest", "sha-256=AA=="),
        ("etag", "\"1\""),
        ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("repr-digest", "sha-256=:AA==:"),
        ("trailer", "expires"),
        ("transfer-encoding", "chunked"),
    ];
    let kept = [
        ("allow", "GET, HEAD"),
        ("cache-control", "no-store"),
        ("content-language", "en"),
        ("retry-after", "7"),
        ("set-cookie", "a=1"),
        ("set-cookie", "b=2"),
        ("vary", "origin"),
        ("www-authenticate", "Bearer"),
        ("x-request-id", "7"),
    ];
    let mut response = foreign(405, "text/plain", "no page 7");
    for (name, value) in gone.into_iter().chain(kept) {
        response.headers_mut().append(name, value.parse().unwrap());
    }
    let response = through(&xml(), get(), response);
    for (name, _) in gone {
        assert!(!response.headers().contains_key(name), "{name}");
    }
    let left =
        response.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
    let mut left: Vec<_> = left.filter(|(name, _)| *name != "content-type").collect();
    left.sort_unstable();
    assert_eq!(left, kept);
}

#[test]
fn a_416_keeps_its_range() {
    let mut response = foreign(416, "", "");
    response.headers_mut().append("content-range", "bytes */9".parse().unwrap());
    let response = through(&xml(), get(), response);
    assert_eq!(response.headers()["content-range"], "bytes */9");
}

#[test]
fn a_text_of_nothing_has_no_type() {
    let layer = ErrorLayer::new().format::<PlainText>();
    let response = Response::<Full<Bytes>>::from(HttpNotFound::with_detail(""));
    assert_eq!(shown(through(&layer, get(), response)), (404, String::new(), String::new()));
}

#[test]
fn the_status_of_the_response_is_the_status_of_the_form() {
    let mut response = Response::<Full<Bytes>>::from(HttpNotFound::with_detail("no user 7"));
    *response.status_mut() = http::StatusCode::GONE;
    let response = through(&xml(), get(), response);
    assert_eq!(shown(response).2, "<error status=\"410\">no user 7</error>");
}

#[test]
fn the_last_format_wins_and_debug_shows_it() {
    let layer = xml().format::<PlainText>().on_error(|_, _| {});
    assert_eq!(
        format!("{layer:?}"),
        format!("ErrorLayer {{ formats: [{:?}], hooks: 1 }}", Format::of::<PlainText>())
    );
    assert_eq!(shown(through(&layer, get(), foreign(404, "", ""))).2, "Not Found");
}

/// The content of an answer to HEAD is left out by a server of HTTP/1, and by the layer in HTTP/2, with the same headers.
#[test]
fn head_has_the_headers_of_get() {
    let ask = |version| {
        let request = Request::head("/").version(version).body(()).unwrap();
        through(&xml(), request, foreign(404, "text/plain", "no page 7"))
    };
    let response = ask(http::Version::HTTP_11);
    assert!(!response.headers().contains_key("content-length"));
    assert_eq!(shown(response).2.len(), 37);
    let response = ask(http::Version::HTTP_2);
    assert_eq!(response.headers()["content-length"], "37");
    assert_eq!(shown(response), (404, "application/xml".into(), String::new()));
}
