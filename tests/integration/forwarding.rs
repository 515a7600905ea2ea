//! Whatever an error is wrapped in, it answers every method itself.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use genro_exceptions::{
    CloseCode, Format, HttpError, HttpErrorHandle, HttpException, PlainText, ProblemMembers,
    ProblemType, PublicError,
};
use http::StatusCode;
use http::header::{HeaderMap, HeaderValue, VIA};

/// No method of it returns what the trait's own would.
#[derive(Debug)]
struct Unusual;

impl fmt::Display for Unusual {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("for the log")
    }
}

impl Error for Unusual {}

impl HttpError for Unusual {
    fn status(&self) -> StatusCode {
        StatusCode::LOCKED
    }
    fn detail(&self) -> Cow<'_, str> {
        "borrowed".into()
    }
    fn to_detail(&self) -> Cow<'static, str> {
        "owned".into()
    }
    fn append_headers(&self, headers: &mut HeaderMap) {
        headers.append(VIA, HeaderValue::from_static("1.1 a"));
    }
    fn close_code(&self) -> CloseCode {
        CloseCode::new(4001).expect("a private code")
    }
    fn code(&self) -> Option<Cow<'_, str>> {
        Some("LOCKED_OUT".into())
    }
    fn format(&self) -> Option<Format> {
        Some(Format::of::<PlainText>())
    }
    fn problem_type(&self) -> Option<ProblemType<'_>> {
        Some(ProblemType::new().with_uri("/locked").with_title("It is locked"))
    }
    fn write_problem(&self, members: &mut ProblemMembers<'_>) {
        members.detail("in JSON");
        members.instance("/locks/7");
        members.extension("lock", &7);
    }
}

#[derive(Debug, HttpError)]
#[transparent]
struct Wrapper<E: HttpError>(E);

#[derive(Debug, HttpError)]
#[transparent]
enum Variants {
    Boxed(Box<dyn HttpError>),
}

#[test]
fn every_wrapper_forwards_every_method() {
    let wrapped: [(&str, Box<dyn HttpError>); 9] = [
        ("itself", Box::new(Unusual)),
        ("a box", Box::new(Box::new(Unusual))),
        ("a box of any", Box::new(Box::new(Unusual) as Box<dyn HttpError>)),
        ("an Arc", Box::new(Arc::new(Unusual))),
        ("an Arc of any", Box::new(Arc::new(Unusual) as Arc<dyn HttpError>)),
        ("a struct", Box::new(Wrapper(Unusual))),
        ("a variant", Box::new(Variants::Boxed(Box::new(Unusual)))),
        ("an exception", Box::new(HttpException::from_error(Unusual))),
        ("an amended one", Box::new(HttpException::from_error(Unusual).caused_by("a cause"))),
    ];
    for (wrapper, error) in &wrapped {
        forwards(wrapper, &**error);
        assert_eq!(error.to_string(), "for the log", "{wrapper}");
    }
    let handle = HttpErrorHandle::new(Unusual);
    forwards("a handle", &*handle);
}

fn forwards(wrapper: &str, error: &dyn HttpError) {
    assert_eq!(error.status(), 423, "{wrapper}");
    assert_eq!(
        (error.detail(), error.to_detail()),
        ("borrowed".into(), "owned".into()),
        "{wrapper}"
    );
    assert_eq!(error.headers()["via"], "1.1 a", "{wrapper}");
    assert_eq!(error.close_code().as_u16(), 4001, "{wrapper}");
    assert_eq!(error.code().as_deref(), Some("LOCKED_OUT"), "{wrapper}");
    assert_eq!(error.format(), Some(Format::of::<PlainText>()), "{wrapper}");
    let expected = r#"{"type":"/locked","title":"It is locked","status":423,"detail":"in JSON","instance":"/locks/7","code":"LOCKED_OUT","lock":7}"#;
    assert_eq!(error.to_problem_response::<String>().body(), expected, "{wrapper}");
    assert_eq!(error.to_response::<String>().body(), "owned", "{wrapper}");
    let public = PublicError::of(error);
    assert_eq!(public.title(), "It is locked", "{wrapper}");
    assert_eq!(public.type_uri().as_deref(), Some("/locked"), "{wrapper}");
    assert_eq!(public.instance().as_deref(), Some("/locks/7"), "{wrapper}");
    assert_eq!(public.extensions().get("lock"), Some(7.into()), "{wrapper}");
}
