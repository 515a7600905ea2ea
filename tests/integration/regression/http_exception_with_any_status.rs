//! `HttpException` answered with 1xx and with what is above 599.

use genro_exceptions::{HttpError, HttpException, OrStatus};
use http::StatusCode;

const REDIRECTS: [u16; 5] = [301, 302, 303, 307, 308];

#[test]
fn from_200_to_599_the_status_is_the_given_one() {
    for code in 100..=999 {
        let given = StatusCode::from_u16(code).expect("three digits");
        let is_taken = (200..=599).contains(&code) && !REDIRECTS.contains(&code);
        for error in [
            HttpException::with_detail(given, "mine"),
            None::<()>.or_detail(given, "mine").expect_err("a none"),
        ] {
            let expected = if is_taken { (code, "mine") } else { (500, "Internal Server Error") };
            assert_eq!((error.status().as_u16(), &*error.detail()), expected);
            assert_eq!(error.to_response::<String>().status(), expected.0);
        }
        let bare = HttpException::new(given);
        assert_eq!(bare.status().as_u16(), if is_taken { code } else { 500 });
        assert!(is_taken || bare.detail() == "Internal Server Error", "{code}");
    }
}

#[test]
fn the_phrases_are_those_of_http() {
    for code in (200..=599).filter(|code| !REDIRECTS.contains(code)) {
        let status = StatusCode::from_u16(code).expect("three digits");
        let expected = match code {
            // With the hyphen of RFC 9110 section 15.3.4, and two names that it has changed.
            203 => Some("Non-Authoritative Information"),
            413 => Some("Content Too Large"),
            422 => Some("Unprocessable Content"),
            _ => status.canonical_reason(),
        };
        let phrase = HttpException::new(status).detail().into_owned();
        assert!(expected.is_none_or(|expected| expected == phrase), "{code}: {phrase}");
    }
    assert_eq!(HttpException::new(StatusCode::IM_A_TEAPOT).detail(), "I'm a teapot");
}
