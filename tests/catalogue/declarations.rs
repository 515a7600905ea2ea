//! A declaration of every shape, each held to what it sends.

use std::time::Duration;

use genro_exceptions::describe::{CaseHeader, Describe, ErrorCase};
use genro_exceptions::{CloseCode, Headers, HttpError, HttpServiceUnavailable, PlainText};
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use crate::forms::{Envelope, Xml};
use crate::reality::assert_holds;

pub(crate) const TEAPOT: StatusCode = StatusCode::IM_A_TEAPOT;
pub(crate) const DOWN: StatusCode = StatusCode::BAD_GATEWAY;
pub(crate) const TAKEN: &str = "TAKEN";
pub(crate) const TRACE: HeaderName = HeaderName::from_static("x-trace");
pub(crate) const LATE: CloseCode = CloseCode::INTERNAL_ERROR;

/// There is no such user.
///
/// A second paragraph.
#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
pub(crate) struct UserNotFound {
    pub(crate) id: u64,
}

#[derive(Debug, HttpError)]
#[status(418)]
pub(crate) struct Unit;

#[derive(Debug, HttpError)]
#[status(self::TEAPOT)]
#[code(self::TAKEN)]
#[detail("fixed {{text}}")]
#[close(self::LATE)]
pub(crate) struct Constants(#[header(self::TRACE)] pub(crate) u32);

#[derive(Debug, HttpError)]
#[status(self::DOWN)]
#[header("cache-control", "no-store")]
#[header(SET_COOKIE, "a=1")]
#[header("set-cookie", "b=2")]
#[header(CONTENT_TYPE, "text/markdown")]
pub(crate) struct Fixed;

/// A page of its own.
#[derive(Debug, HttpError)]
#[status(404)]
#[header(CONTENT_TYPE, "text/html; charset=utf-8")]
#[detail("<h1>none</h1>")]
pub(crate) struct NoPage;

/// A text in another charset, which is a text.
#[derive(Debug, HttpError)]
#[status(404)]
#[header(CONTENT_TYPE, "Text/Plain; charset=us-ascii")]
#[detail("none")]
pub(crate) struct Ascii;

/// Nothing, which has no type.
#[derive(Debug, HttpError)]
#[status(404)]
#[header(CONTENT_TYPE, "text/html")]
#[detail("")]
pub(crate) struct Nothing;

/// A type that only the error at run time has.
#[derive(Debug, HttpError)]
#[status(404)]
#[detail("none")]
pub(crate) struct Typed(#[header("content-type")] pub(crate) HeaderValue);

/// A form of its own, which sets the type.
#[derive(Debug, HttpError)]
#[status(404)]
#[header(CONTENT_TYPE, "text/html")]
#[body(Envelope)]
pub(crate) struct Shaped;

#[derive(Debug, HttpError)]
#[status(303)]
#[header(LOCATION, "/login")]
#[header(CONTENT_TYPE, "text/html")]
pub(crate) struct TypedLogin;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(RETRY_AFTER, .wait)]
#[header("x-left", .wait.as_secs())]
pub(crate) struct Computed {
    pub(crate) wait: Duration,
}

#[derive(Debug, HttpError)]
#[status(401)]
#[detail("")]
pub(crate) struct Lists {
    #[header("x-always")]
    pub(crate) always: [u8; 2],
    #[header("x-list")]
    pub(crate) list: Vec<u8>,
    #[header("x-perhaps")]
    pub(crate) perhaps: Option<HeaderValue>,
    #[headers]
    pub(crate) headers: Headers,
}

#[derive(Debug, HttpError)]
#[detail("as {text} says")]
pub(crate) struct RunTime {
    #[status]
    pub(crate) status: StatusCode,
    #[code]
    pub(crate) code: Option<String>,
    #[close]
    pub(crate) close: CloseCode,
    pub(crate) text: String,
}

#[derive(Debug, HttpError)]
#[status(422)]
#[detail("not {{valid}}")]
pub(crate) struct Chosen {
    #[detail]
    pub(crate) detail: String,
}

#[derive(Debug, HttpError)]
#[status(from)]
#[code(from)]
#[headers(from)]
#[detail("the other service failed")]
pub(crate) struct OfCause(#[from] pub(crate) HttpServiceUnavailable);

#[derive(Debug, HttpError)]
#[status(303)]
#[header(LOCATION, "/login")]
#[detail("log in")]
pub(crate) struct Login;

#[derive(Debug, HttpError)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
#[problem(title = "Not possible")]
pub(crate) enum ProblemError {
    #[status(403)]
    #[problem(type = "https://example.com/errors/out-of-credit", title = "Out of credit")]
    #[detail("{price} needed, {balance:?} left")]
    OutOfCredit {
        #[extension]
        balance: Option<u32>,
        #[extension(rename = "the-price")]
        price: u32,
        #[instance]
        account: String,
    },
    #[status(404)]
    #[code("NOBODY")]
    NotFound {
        #[instance]
        uri: Option<String>,
    },
    #[status(500)]
    #[body(Xml)]
    Broken(#[source] std::io::Error),
    #[status(409)]
    #[body(PlainText)]
    #[detail("taken by {0}")]
    Taken(#[extension(rename = "by")] String),
}

#[derive(Debug, HttpError)]
#[status(400)]
#[body(Envelope)]
#[code("BAD")]
pub(crate) struct Enveloped {
    #[extension]
    pub(crate) field: String,
    #[extension]
    pub(crate) hint: Option<String>,
}

#[derive(Debug, thiserror::Error, HttpError)]
pub(crate) enum Foreign {
    #[error("no row {0}")]
    #[status(404)]
    NoRow(u64),
    #[error("password {0}")]
    #[status(500)]
    Broken(String),
    #[error("log only {0}")]
    #[status(503)]
    #[detail("later")]
    Later(u8),
    #[error("chosen {0}")]
    Chosen(String, #[status] StatusCode),
}

#[derive(Debug, HttpError)]
#[status(412)]
#[detail("{0} is stale")]
pub(crate) struct Generic<T: std::fmt::Display + std::fmt::Debug + Send + Sync + 'static>(
    #[extension(rename = "value")] pub(crate) T,
)
where
    T: Serialize;

/// The only case of a struct.
fn only<E: Describe + HttpError>(error: &E) -> ErrorCase {
    let mut cases = E::cases();
    assert_eq!(cases.len(), 1, "{cases:?}");
    let case = cases.remove(0);
    assert_holds(&case, error);
    case
}

#[test]
fn a_struct_sends_what_its_case_says() {
    let case = only(&UserNotFound { id: 7 });
    assert_eq!(case.name(), "UserNotFound");
    assert_eq!(case.docs(), "There is no such user.\n\nA second paragraph.");
    assert_eq!(case.summary(), "There is no such user.");
    assert_eq!(case.detail().text(), Some("user {id} not found"));
    assert!(case.type_name().unwrap().ends_with("declarations::UserNotFound"));

    only(&Unit);
    let case = only(&Constants(3));
    assert_eq!((case.code().fixed(), case.close_code()), (Some(TAKEN), Some(LATE)));
    assert_eq!(case.detail().fixed(), Some("fixed {text}"));
    assert_eq!(only(&Fixed).content_type(), Some("text/markdown"));
    only(&Computed { wait: Duration::from_secs(3) });
    only(&Enveloped { field: "name".into(), hint: None });
    only(&Chosen { detail: "this".into() });
    only(&Login);
    let case = only(&Generic(7_u8));
    assert_eq!(case.extensions()[0].name(), "value");
}

#[test]
fn a_content_type_is_that_which_is_sent() {
    assert_eq!(only(&NoPage).content_type(), Some("text/html; charset=utf-8"));
    assert_eq!(only(&Ascii).content_type(), Some("Text/Plain; charset=us-ascii"));
    assert_eq!(only(&Typed(HeaderValue::from_static("image/svg+xml"))).content_type(), None);
    for case in [only(&Nothing), only(&Shaped), only(&TypedLogin)] {
        let names = case.headers().iter().map(CaseHeader::name);
        assert_eq!(names.filter(|name| **name == CONTENT_TYPE).count(), 0, "{case:?}");
    }
}

#[test]
fn lists_and_options_of_headers_are_optional() {
    let case =
        only(&Lists { always: [1, 2], list: Vec::new(), perhaps: None, headers: Headers::new() });
    let optional: Vec<_> = case.headers().iter().map(CaseHeader::is_optional).collect();
    assert_eq!(optional, [false, true, true]);
    assert!(case.has_further_headers() && !case.has_body());
}

#[test]
fn what_is_chosen_at_run_time_is_said_to_be() {
    for status in [StatusCode::CONFLICT, StatusCode::BAD_GATEWAY] {
        let code = Some("A".to_owned());
        let case =
            only(&RunTime { status, code, close: CloseCode::NORMAL_CLOSURE, text: "x".into() });
        assert_eq!((case.status(), case.title(), case.close_code()), (None, None, None));
    }
    let case = only(&OfCause(HttpServiceUnavailable::new().retry_after(Duration::from_secs(1))));
    assert!(case.has_further_headers() && case.status().is_none());
}

#[test]
fn each_variant_sends_what_its_case_says() {
    let errors = [
        ProblemError::OutOfCredit { balance: None, price: 50, account: "/accounts/7".into() },
        ProblemError::NotFound { uri: None },
        ProblemError::Broken(std::io::Error::other("disk")),
        ProblemError::Taken("ada".into()),
    ];
    let cases = ProblemError::cases();
    assert_eq!(cases.len(), errors.len());
    for (case, error) in cases.iter().zip(&errors) {
        assert_holds(case, error);
    }
    assert_eq!(cases[0].type_uri(), Some("https://example.com/errors/out-of-credit"));
    let codes: Vec<_> = cases.iter().map(|case| case.code().fixed()).collect();
    assert_eq!(codes, [Some("OUT_OF_CREDIT"), Some("NOBODY"), Some("BROKEN"), Some("TAKEN")]);
    let names: Vec<_> = cases.iter().map(ErrorCase::name).collect();
    assert_eq!(names[1..3], ["ProblemError::NotFound", "ProblemError::Broken"]);
}

#[test]
fn a_5xx_has_not_the_text_of_another_derive() {
    let errors = [
        Foreign::NoRow(7),
        Foreign::Broken("hunter2".into()),
        Foreign::Later(1),
        Foreign::Chosen("x".into(), StatusCode::GONE),
    ];
    let cases = Foreign::cases();
    for (case, error) in cases.iter().zip(&errors) {
        assert_holds(case, error);
    }
    let details: Vec<_> = cases.iter().map(ErrorCase::detail).collect();
    let texts: Vec<_> = details.iter().map(|detail| detail.text()).collect();
    let expected = ["no row {0}", "Internal Server Error", "later", "chosen {0}"];
    assert_eq!(texts, expected.map(Some));
}
