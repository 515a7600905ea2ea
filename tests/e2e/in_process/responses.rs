//! Responses byte for byte: redirects, repeated headers, no body, another content type.

use axum::Router;
use axum::http::header::{
    CONTENT_LENGTH, CONTENT_TYPE, SET_COOKIE, TRANSFER_ENCODING, WWW_AUTHENTICATE,
};
use axum::http::{HeaderValue, StatusCode};
use axum::routing::get;
use genro_exceptions::{
    Challenge, CloseCode, HttpError, HttpException, HttpNotFound, HttpUnauthorized, Redirect,
    WebSocketException, bail,
};

use super::serve;
use crate::wire::exchange;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct UserNotFound {
    id: u64,
}

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const TEXT: &str = "content-type: text/plain; charset=utf-8";

/// The answer of a server whose only handler returns this.
macro_rules! answer_of {
    ($returned:expr) => {{
        let app = Router::new().route("/", get(|| async { $returned }));
        exchange(&serve(app), "GET /")
    }};
}

#[test]
fn a_result_with_a_derived_error() {
    let found = answer_of!(Ok::<_, UserNotFound>("Ada"));
    assert!(found.starts_with("HTTP/1.1 200 OK\r\n"), "{found}");
    assert_eq!(
        answer_of!(Err::<String, _>(UserNotFound::new(7))),
        format!("HTTP/1.1 404 Not Found\r\n{TEXT}\r\ncontent-length: 16\r\n\r\nuser 7 not found")
    );
}

#[test]
fn the_readme_shows_what_is_on_the_wire() {
    let readme = include_str!("../../../README.md");
    let (_, shown) = readme.split_once("```text\n").expect("a response");
    let (shown, _) = shown.split_once("\n```").expect("its end");
    let answer = answer_of!(Err::<String, _>(UserNotFound::new(7)));
    assert_eq!(answer, shown.replace('\n', "\r\n"));
}

#[test]
fn a_redirect_with_a_query_a_fragment_and_other_letters() {
    assert_eq!(
        answer_of!(Redirect::new("/señal?q=a b&r=%41#café")),
        "HTTP/1.1 302 Found\r\nlocation: /se%C3%B1al?q=a%20b&r=%41#caf%C3%A9\r\ncontent-length: 0\r\n\r\n"
    );
    assert_eq!(
        answer_of!(Redirect::permanent("https://example.org/#top")),
        "HTTP/1.1 308 Permanent Redirect\r\nlocation: https://example.org/#top\r\ncontent-length: 0\r\n\r\n"
    );
}

#[test]
fn a_redirect_cannot_be_made_to_say_more() {
    assert_eq!(
        answer_of!(Redirect::new("/a\r\nset-cookie: b=c\r\n\r\n<script>\0")),
        "HTTP/1.1 302 Found\r\nlocation: /a%0D%0Aset-cookie:%20b=c%0D%0A%0D%0A%3Cscript%3E%00\r\n\
         content-length: 0\r\n\r\n"
    );
}

#[test]
fn two_cookies_and_two_challenges_are_two_lines_each_in_order() {
    assert_eq!(
        answer_of!(
            HttpUnauthorized::new()
                .challenge(Challenge::bearer())
                .header(WWW_AUTHENTICATE, Challenge::basic("staff").into())
                .header(SET_COOKIE, HeaderValue::from_static("a=1"))
                .header(SET_COOKIE, HeaderValue::from_static("b=2; HttpOnly"))
        ),
        format!(
            "HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Bearer\r\nwww-authenticate: Basic realm=\"staff\"\r\n\
             set-cookie: a=1\r\nset-cookie: b=2; HttpOnly\r\n{TEXT}\r\ncontent-length: 12\r\n\r\nUnauthorized"
        )
    );
}

#[test]
fn a_content_type_of_its_own_replaces_the_usual_one() {
    assert_eq!(
        answer_of!(HttpNotFound::with_detail("{\"id\":7}").header(CONTENT_TYPE, JSON)),
        "HTTP/1.1 404 Not Found\r\ncontent-type: application/json\r\ncontent-length: 8\r\n\r\n{\"id\":7}"
    );
}

#[test]
fn no_content_has_no_body_and_none_of_its_headers() {
    assert_eq!(
        answer_of!(
            HttpException::with_detail(StatusCode::NO_CONTENT, "nobody reads this")
                .header(CONTENT_TYPE, JSON)
                .header(SET_COOKIE, HeaderValue::from_static("a=1"))
        ),
        "HTTP/1.1 204 No Content\r\nset-cookie: a=1\r\n\r\n"
    );
    assert_eq!(
        answer_of!(HttpException::new(StatusCode::NOT_MODIFIED)),
        "HTTP/1.1 304 Not Modified\r\n\r\n"
    );
}

#[test]
fn headers_that_frame_another_body_are_not_passed_on() {
    assert_eq!(
        answer_of!(
            HttpNotFound::new()
                .header(CONTENT_LENGTH, HeaderValue::from_static("9999"))
                .header(TRANSFER_ENCODING, HeaderValue::from_static("chunked"))
        ),
        format!("HTTP/1.1 404 Not Found\r\n{TEXT}\r\ncontent-length: 9\r\n\r\nNot found")
    );
}

#[test]
fn any_status_and_any_text_by_hand() {
    fn fail(id: u64) -> Result<String, HttpException> {
        bail!(UNPROCESSABLE_CONTENT, "{id} is no id\r\nof ours: é")
    }
    assert_eq!(
        answer_of!(fail(7)),
        format!(
            "HTTP/1.1 422 Unprocessable Entity\r\n{TEXT}\r\ncontent-length: 23\r\n\r\n\
             7 is no id\r\nof ours: é"
        )
    );
    assert_eq!(
        answer_of!(HttpException::new(StatusCode::from_u16(430).expect("a status"))),
        format!("HTTP/1.1 430 <none>\r\n{TEXT}\r\ncontent-length: 11\r\n\r\nBad Request")
    );
}

#[test]
fn a_websocket_exception_before_the_upgrade_is_a_403() {
    assert_eq!(
        answer_of!(WebSocketException::with_reason(CloseCode::TRY_AGAIN_LATER, "full")),
        format!("HTTP/1.1 403 Forbidden\r\n{TEXT}\r\ncontent-length: 4\r\n\r\nfull")
    );
}
