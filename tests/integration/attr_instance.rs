//! `#[instance]` on a field: the URI reference of one occurrence.

use std::borrow::Cow;

use genro_exceptions::{HttpError, Problem};
use serde_json::{Value, json};

use crate::attr_problem::problem;

macro_rules! instances {
    ($($name:ident $ty:ty;)*) => {$(
        #[derive(Debug, HttpError)]
        #[status(404)]
        #[problem]
        struct $name {
            #[instance]
            uri: $ty,
        }
    )*};
}

instances! {
    Owned String;
    Literal &'static str;
    Either Cow<'static, str>;
    Boxed Box<str>;
    MaybeOwned Option<String>;
    MaybeLiteral Option<&'static str>;
    MaybeEither Option<Cow<'static, str>>;
    MaybeBoxed Option<Box<str>>;
}

fn instance(error: &dyn HttpError) -> Value {
    let body = problem(error);
    assert_eq!(
        Problem::of(error).instance.as_deref(),
        body.get("instance").and_then(Value::as_str)
    );
    body.get("instance").cloned().unwrap_or_default()
}

#[test]
fn a_text_of_every_type() {
    let all: [&dyn HttpError; 8] = [
        &Owned::new("/a/1"),
        &Literal::new("/a/1"),
        &Either::new("/a/1"),
        &Boxed::new("/a/1"),
        &MaybeOwned::new(Some("/a/1".into())),
        &MaybeLiteral::new(Some("/a/1")),
        &MaybeEither::new(Some("/a/1".into())),
        &MaybeBoxed::new(Some("/a/1".into())),
    ];
    for error in all {
        assert_eq!(instance(error), "/a/1", "{error:?}");
    }
}

#[test]
fn none_and_nothing_leave_the_member_out() {
    for error in [MaybeOwned::new(None), MaybeOwned::new(Some(String::new()))] {
        assert_eq!(
            problem(&error),
            json!({ "title": "Not Found", "status": 404, "detail": "Not Found" })
        );
    }
}

#[test]
fn what_no_uri_has_is_encoded_once() {
    for (uri, sent) in [("/a b\"\r\n", "/a%20b%22%0D%0A"), ("/é?q=%41#x", "/%C3%A9?q=%41#x")] {
        assert_eq!(instance(&Owned::new(uri)), sent);
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[problem]
enum Variants {
    #[detail("{0} is gone")]
    Tuple(#[instance] String),
    Named {
        #[extension]
        user: u8,
        #[instance]
        r#where: Option<&'static str>,
    },
    None,
    #[transparent]
    Inner(Owned),
}

#[derive(Debug, HttpError)]
#[status(404)]
#[problem]
struct Generic<T>(#[instance] Option<T>);

#[test]
fn in_variants_tuples_and_generic_types() {
    let error = Variants::tuple("/a");
    assert_eq!(instance(&error), "/a");
    assert_eq!(error.detail(), "/a is gone");
    // Before the extensions, wherever it is declared.
    let error = Variants::named(1, Some("/b"));
    assert!(error.to_response::<String>().body().ends_with("\"instance\":\"/b\",\"user\":1}"));
    assert_eq!(instance(&Variants::None), Value::Null);
    assert_eq!(instance(&Variants::inner(Owned::new("/c"))), "/c");
    assert_eq!(instance(&Generic(Some("/d"))), "/d");
}
