//! A fixed detail is not copied on its way into the body: the body is made of the `&'static str`.

use std::borrow::Cow;
use std::sync::Arc;

use genro_exceptions::{
    HttpError, HttpErrorHandle, HttpException, HttpNotFound, ToResponse, http_error,
};
use http::{Response, StatusCode};

/// A body that remembers what it was made of.
#[derive(Debug, PartialEq)]
enum Body {
    Borrowed(&'static str),
    Owned(String),
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self::Borrowed(text)
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::Owned(text)
    }
}

const TEXT: &str = "taken";

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("taken")]
struct Fixed;

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("taken")]
#[http_error(skip(display))]
struct OwnDisplay;

impl std::fmt::Display for OwnDisplay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("for the log")
    }
}

#[derive(Debug, HttpError)]
#[status(409)]
enum Variant {
    #[detail("taken")]
    Fixed,
    #[detail("taken by {0}")]
    Formatted(&'static str),
    Phrase,
    #[transparent]
    Inner(Fixed),
}

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("taken")]
struct CowField(#[detail] Cow<'static, str>);

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("taken")]
struct StrField(#[detail] &'static str);

#[test]
fn a_fixed_text_is_borrowed_all_the_way() {
    let boxed: Box<dyn HttpError> = Box::new(Fixed);
    let all: Vec<(&str, Box<dyn HttpError>)> = vec![
        ("a struct", Box::new(Fixed)),
        ("a display by hand", Box::new(OwnDisplay)),
        ("a variant", Box::new(Variant::Fixed)),
        ("a transparent variant", Box::new(Variant::Inner(Fixed))),
        ("a default", Box::new(CowField::new())),
        ("a field", Box::new(CowField::with_detail(TEXT))),
        ("a static default", Box::new(StrField::new())),
        ("a static field", Box::new(StrField::with_detail(TEXT))),
        ("any error", Box::new(HttpException::from(Fixed))),
        ("any error by hand", Box::new(HttpException::with_detail(StatusCode::CONFLICT, TEXT))),
        ("any error, amended", Box::new(HttpException::from(Fixed).caused_by("why"))),
        ("any error of a box", Box::new(HttpException::from(boxed))),
        ("a box in a box", Box::new(Box::new(Fixed))),
        ("a shared one", Box::new(Arc::new(Fixed))),
        ("a macro", Box::new(http_error!(409, "taken"))),
        ("a macro by name", Box::new(http_error!(CONFLICT, "taken"))),
        ("a ready type", Box::new(HttpNotFound::with_detail(TEXT))),
    ];
    for (what, error) in all {
        assert!(matches!(error.detail(), Cow::Borrowed("taken")), "{what}");
        assert!(matches!(error.to_detail(), Cow::Borrowed("taken")), "{what}");
        assert_eq!(error.to_response::<Body>().body(), &Body::Borrowed("taken"), "{what}");
        assert_eq!(
            ToResponse::to_response::<Body>(&error).body(),
            &Body::Borrowed("taken"),
            "{what}"
        );
        let handle = HttpErrorHandle::new(error);
        assert_eq!(handle.to_response::<Body>().body(), &Body::Borrowed("taken"), "{what}");
    }
}

#[test]
fn the_conversion_borrows_too() {
    assert_eq!(Response::<Body>::from(Fixed).body(), &Body::Borrowed("taken"));
    assert_eq!(Response::<Body>::from(HttpException::from(Fixed)).body(), &Body::Borrowed("taken"));
    assert_eq!(Fixed.to_response::<Body>().body(), &Body::Borrowed("taken"));
}

#[test]
fn a_phrase_and_a_default_are_fixed_texts() {
    for (error, text) in [
        (HttpException::from(Variant::Phrase), "Conflict"),
        (HttpException::new(StatusCode::CONFLICT), "Conflict"),
        (HttpException::from(HttpNotFound::new()), "Not found"),
        (http_error!(409), "Conflict"),
        (http_error!(409, "{{}}"), "{}"),
    ] {
        assert_eq!(error.to_response::<Body>().body(), &Body::Borrowed(text));
    }
}

#[test]
fn what_was_formatted_is_moved_into_the_body() {
    let name = String::from("ada");
    for error in [
        HttpException::from(Variant::formatted("ada")),
        HttpException::from(CowField::with_detail(String::from("taken by ada"))),
        http_error!(409, "taken by {name}"),
    ] {
        assert_eq!(error.to_response::<Body>().body(), &Body::Owned("taken by ada".into()));
    }
}

#[test]
fn no_body_is_the_empty_literal() {
    let response = HttpException::with_detail(StatusCode::NO_CONTENT, String::from("text"))
        .to_response::<Body>();
    assert_eq!(response.body(), &Body::Borrowed(""));
}
