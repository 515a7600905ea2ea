//! The constructors: what must be given is a parameter, what has a default is not.

use std::borrow::Cow;
use std::error::Error;
use std::io;
use std::time::Duration;

use genro_exceptions::{CloseCode, Headers, HttpError};
use http::header::{HeaderName, HeaderValue, VARY};
use http::{Method, StatusCode};

/// One field of each kind.
#[derive(Debug, HttpError)]
#[detail("default")]
struct Everything {
    #[header("x-second")]
    second: Option<u8>,
    plain: u8,
    #[detail]
    text: Cow<'static, str>,
    #[status]
    status: StatusCode,
    #[source]
    cause: Option<Box<dyn Error + Send + Sync>>,
    #[close]
    code: CloseCode,
    #[header("x-third")]
    third: Method,
    #[headers]
    more: Headers,
    optional: Option<u8>,
}

#[test]
fn new_takes_what_has_no_default_in_the_order_of_declaration() {
    let new: fn(u8, StatusCode, CloseCode, Method, Option<u8>) -> Everything = Everything::new;
    let error = new(1, StatusCode::CONFLICT, CloseCode::GOING_AWAY, Method::PUT, Some(2));
    assert_eq!((error.plain, error.optional, error.second), (1, Some(2), None));
    assert_eq!(
        (error.status, error.code, &error.third),
        (StatusCode::CONFLICT, CloseCode::GOING_AWAY, &Method::PUT)
    );
    assert_eq!((&*error.text, error.more.len()), ("default", 0));
    assert!(error.cause.is_none());
}

#[test]
fn with_text_takes_the_text_last() {
    let error = Everything::with_text(
        1,
        StatusCode::CONFLICT,
        CloseCode::GOING_AWAY,
        Method::PUT,
        None,
        "given",
    );
    assert_eq!(error.detail(), "given");
}

#[test]
fn what_has_a_default_is_chained() {
    let error = Everything::new(1, StatusCode::GONE, CloseCode::GOING_AWAY, Method::PUT, None)
        .second(7)
        .caused_by(io::Error::other("why"))
        .header(VARY, HeaderValue::from_static("origin"))
        .second(8);
    assert_eq!(error.headers()["x-second"], "8");
    assert_eq!(error.headers()["vary"], "origin");
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("why"));
}

#[derive(Debug, PartialEq, HttpError)]
#[status(404)]
struct Unit;

const UNIT: Unit = Unit::new();

#[derive(Debug, HttpError)]
#[status(503)]
#[detail("later")]
struct AllDefaults {
    #[header("retry-after")]
    retry_after: Option<Duration>,
    #[detail]
    reason: String,
    #[headers]
    headers: Headers,
    #[source]
    source: Option<io::Error>,
}

#[test]
fn where_nothing_is_required_there_is_a_default() {
    fn default<T: Default>() -> T {
        T::default()
    }
    assert_eq!(default::<Unit>(), UNIT);
    let error = AllDefaults::default();
    assert_eq!((error.detail(), error.headers().len()), ("later".into(), 0));
    assert!(error.source().is_none());
    assert!(error.headers.is_empty());
}

#[test]
fn options_are_chained_by_their_own_names() {
    let error = AllDefaults::with_reason("soon")
        .retry_after(Duration::from_secs(3))
        .caused_by(io::Error::other("why"));
    assert_eq!(error.headers()["retry-after"], "3");
    assert_eq!(error.detail(), "soon");
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("why"));
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Tuple(u8, #[header("x-a")] Option<u8>, #[detail] String, &'static str);

#[test]
fn a_tuple_has_with_detail() {
    let error = Tuple::new(1, "a");
    assert_eq!((error.0, error.1, &*error.2, error.3), (1, None, "Not Found", "a"));
    assert_eq!(Tuple::with_detail(1, "a", "text").detail(), "text");
}

#[derive(Debug, HttpError)]
#[status(400)]
struct Texts {
    string: String,
    cow: Cow<'static, str>,
    boxed: Box<str>,
    error: Box<dyn Error + Send + Sync>,
    fixed: &'static str,
    number: u64,
    list: Vec<u8>,
    optional: Option<String>,
}

#[test]
fn texts_and_boxed_errors_are_converted_and_numbers_infer() {
    let error = Texts::new("a", "b", "c", "d", "e", 7, vec![1], Some("f".to_owned()));
    assert_eq!((error.string.as_str(), &*error.cow, &*error.boxed), ("a", "b", "c"));
    assert_eq!((error.error.to_string().as_str(), error.fixed, error.number), ("d", "e", 7));
    assert_eq!((error.list, error.optional.as_deref()), (vec![1], Some("f")));
    let error = Texts::new(
        'a',
        String::from("b"),
        String::from("c"),
        io::Error::other("d"),
        "",
        0,
        vec![],
        None,
    );
    assert_eq!((error.string.as_str(), error.error.to_string().as_str()), ("a", "d"));
    assert!(matches!(error.cow, Cow::Owned(_)));
}

#[derive(Debug, HttpError)]
#[status(404)]
enum ApiError {
    UserNotFound {
        #[header("x-user")]
        id: u64,
    },
    #[detail("default {0}")]
    Chosen(u8, #[detail] Cow<'static, str>),
    Explained {
        #[detail]
        why: String,
    },
    HTTPError,
    V2Gone,
    Match,
    Self_(u8),
    r#Type,
    Cached(#[header("age")] Option<u32>, #[headers] Headers, #[source] Option<io::Error>),
}

#[test]
fn an_enum_has_one_for_each_variant() {
    assert!(matches!(ApiError::user_not_found(7), ApiError::UserNotFound { id: 7 }));
    assert_eq!(ApiError::user_not_found(7).headers()["x-user"], "7");
    assert_eq!(ApiError::chosen(1).detail(), "default 1");
    assert!(matches!(ApiError::chosen(1), ApiError::Chosen(1, _)));
    assert_eq!(ApiError::chosen_with_detail(1, "given").detail(), "given");
    assert_eq!(ApiError::explained().detail(), "Not Found");
    assert_eq!(ApiError::explained_with_why("given").detail(), "given");
    assert!(matches!(ApiError::http_error(), ApiError::HTTPError));
    assert!(matches!(ApiError::v2_gone(), ApiError::V2Gone));
    assert!(matches!(ApiError::r#match(), ApiError::Match));
    assert!(matches!(ApiError::self_(1), ApiError::Self_(1)));
    assert!(matches!(ApiError::r#type(), ApiError::r#Type));
    assert!(matches!(ApiError::cached(), ApiError::Cached(None, _, None)));
}

const GONE: ApiError = ApiError::v2_gone();

#[test]
fn what_has_no_fields_is_const() {
    assert_eq!(GONE.status(), 404);
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{type}")]
struct Raw {
    r#type: u8,
    #[header("x-loop")]
    r#loop: Option<u8>,
    #[detail]
    r#match: Cow<'static, str>,
}

#[test]
fn raw_names_are_spoken_without_the_mark() {
    let error = Raw::new(7).r#loop(1);
    assert_eq!((error.r#type, &*error.detail()), (7, "7"));
    assert_eq!(error.headers()["x-loop"], "1");
    assert_eq!(Raw::with_match(7, "given").detail(), "given");
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Generic<T, const N: usize> {
    value: [T; N],
    #[header("x-name")]
    name: Option<HeaderName>,
}

#[test]
fn generic_types_have_them_too() {
    let error = Generic::new(["a", "b"]).name(VARY);
    assert_eq!((error.value, error.headers().len()), (["a", "b"], 1));
}

mod inner {
    use genro_exceptions::HttpError;

    #[derive(Debug, HttpError)]
    #[status(404)]
    #[detail("{0}")]
    pub(in crate::constructors) struct Scoped(u8);
}

#[test]
fn they_are_as_visible_as_the_type() {
    assert_eq!(inner::Scoped::new(1).detail(), "1");
}
