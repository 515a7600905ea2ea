//! `#[transparent]`: the case answers as its only field does.

use std::error::Error;
use std::sync::Arc;

use genro_exceptions::{CloseCode, HttpError, HttpException, HttpTooManyRequests};
use http::StatusCode;

/// Answers unlike anything by default, in every respect.
#[derive(Debug, HttpError)]
#[status(409)]
#[detail("taken: {0}")]
#[header("x-inner", "1")]
#[close(4009)]
struct Inner(#[source] std::num::ParseIntError);

fn inner() -> Inner {
    Inner::new("x".parse::<u8>().expect_err("no digit"))
}

#[derive(Debug, HttpError)]
#[transparent]
struct Tuple(Inner);

#[derive(Debug, HttpError)]
#[transparent]
struct Named {
    #[from]
    inner: Inner,
}

#[derive(Debug, HttpError)]
enum Variant {
    #[transparent]
    Inner(Inner),
    #[transparent]
    Boxed(#[from] Box<dyn HttpError>),
    #[transparent]
    Erased(HttpException),
    #[status(404)]
    Own,
}

#[derive(Debug, HttpError)]
#[transparent]
enum Whole {
    Inner(Inner),
    Boxed(Box<Inner>),
    Shared(Arc<Inner>),
    Object(Arc<dyn HttpError>),
    #[status(410)]
    Own,
    Chosen(#[status] StatusCode),
}

#[derive(Debug, HttpError)]
#[transparent]
struct Generic<E>(E);

#[test]
fn everything_is_the_field_s() {
    let all: Vec<Box<dyn HttpError>> = vec![
        Box::new(Tuple(inner())),
        Box::new(Named::from(inner())),
        Box::new(Variant::Inner(inner())),
        Box::new(Variant::Boxed(Box::new(inner()))),
        Box::new(Variant::Erased(inner().into())),
        Box::new(Whole::Inner(inner())),
        Box::new(Whole::Boxed(Box::new(inner()))),
        Box::new(Whole::Shared(Arc::new(inner()))),
        Box::new(Whole::Object(Arc::new(inner()))),
        Box::new(Generic(inner())),
        Box::new(Generic(Generic(inner()))),
    ];
    for error in all {
        assert_eq!(error.status(), 409);
        assert_eq!(error.detail(), "taken: invalid digit found in string");
        assert_eq!(error.to_detail(), "taken: invalid digit found in string");
        assert_eq!(error.to_string(), "taken: invalid digit found in string");
        assert_eq!(error.headers().len(), 1);
        assert_eq!(error.headers()["x-inner"], "1");
        assert_eq!(error.close_code().as_u16(), 4009);
        let source = error.source().expect("the cause of the field");
        assert!(source.is::<std::num::ParseIntError>(), "{error:?}");
        assert_eq!(error.to_response::<String>().status(), 409);
    }
}

#[test]
fn a_variant_beside_it_answers_for_itself() {
    assert_eq!(
        (Variant::Own.status(), Variant::Own.close_code()),
        (StatusCode::NOT_FOUND, CloseCode::POLICY_VIOLATION)
    );
    assert!(Variant::Own.headers().is_empty());
    assert!(Variant::Own.source().is_none());
    assert_eq!((Whole::Own.status().as_u16(), &*Whole::Own.detail()), (410, "Gone"));
    assert_eq!(Whole::chosen(StatusCode::LOCKED).status(), 423);
}

#[test]
fn width_and_precision_reach_the_field() {
    #[derive(Debug)]
    struct Padded;

    impl std::fmt::Display for Padded {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.pad("padded")
        }
    }
    impl Error for Padded {}
    impl HttpError for Padded {
        fn status(&self) -> StatusCode {
            StatusCode::GONE
        }
        fn detail(&self) -> std::borrow::Cow<'_, str> {
            "by hand".into()
        }
    }

    let error = Generic(Padded);
    assert_eq!(format!("[{error:>8.3}]"), "[     pad]");
    assert_eq!((error.status().as_u16(), &*error.detail()), (410, "by hand"));
}

#[test]
fn the_constructor_takes_the_field() {
    assert_eq!(Tuple::new(inner()).status(), 409);
    assert_eq!(Variant::inner(inner()).status(), 409);
    let ready = Generic::new(HttpTooManyRequests::with_detail("slow down"));
    assert_eq!((ready.status().as_u16(), ready.to_string().as_str()), (429, "slow down"));
}

#[test]
fn from_makes_it_of_the_field() {
    fn fails() -> Result<(), Named> {
        Err(inner())?
    }
    fn fails_boxed() -> Result<(), Variant> {
        let boxed: Box<dyn HttpError> = Box::new(inner());
        Err(boxed)?
    }
    assert_eq!(fails().unwrap_err().inner.status(), 409);
    assert!(matches!(fails_boxed(), Err(Variant::Boxed(_))));
}
