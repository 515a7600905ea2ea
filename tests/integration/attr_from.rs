//! `#[from]` on a field: the cause, and a `From` impl for `?`.

use std::error::Error;
use std::io;
use std::num::{ParseFloatError, ParseIntError};

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("not a number: {0}")]
struct NotANumber(#[from] ParseIntError);

#[derive(Debug, HttpError)]
#[status(400)]
struct Named {
    #[from]
    cause: ParseIntError,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Wrapped(#[from] Box<dyn Error + Send + Sync>);

#[derive(Debug, HttpError)]
#[status(500)]
struct Anyhow(#[from] anyhow::Error);

#[derive(Debug, HttpError)]
#[status(500)]
struct Maybe(#[from] Option<io::Error>);

#[derive(Debug, HttpError)]
enum Many {
    #[status(400)]
    Int(#[from] ParseIntError),
    #[status(422)]
    Float {
        #[from]
        cause: ParseFloatError,
    },
    #[status(500)]
    Io(
        #[source]
        #[from]
        io::Error,
    ),
    #[status(409)]
    Other(#[source] std::fmt::Error),
}

fn parse(text: &str) -> Result<u8, NotANumber> {
    Ok(text.parse()?)
}

fn parse_many(text: &str) -> Result<f32, Many> {
    if let Some(hex) = text.strip_prefix("0x") {
        return Ok(f32::from(hex.parse::<u8>()?));
    }
    if text.is_empty() {
        Err(io::Error::other("disk 3"))?;
    }
    Ok(text.parse()?)
}

#[test]
fn the_question_mark_makes_the_error_of_its_cause() {
    assert_eq!(parse("7").ok(), Some(7));
    let error = parse("x").unwrap_err();
    assert_eq!(error.detail(), "not a number: invalid digit found in string");
    assert!(error.source().is_some_and(<dyn Error>::is::<ParseIntError>));
    let named = Named::from(error.0);
    assert_eq!(named.cause.to_string(), "invalid digit found in string");
    assert!(named.source().is_some());
}

#[test]
fn each_variant_takes_its_own_cause() {
    assert_eq!(parse_many("1.5").ok(), Some(1.5));
    let int = parse_many("0xg").unwrap_err();
    assert!(matches!(int, Many::Int(_)));
    assert_eq!(int.status(), 400);
    let float = parse_many("a").unwrap_err();
    assert!(matches!(float, Many::Float { .. }));
    assert_eq!(
        (float.status().as_u16(), float.source().map(ToString::to_string)),
        (422, Some("invalid float literal".into()))
    );
    let io = parse_many("").unwrap_err();
    assert_eq!((io.status().as_u16(), io.to_string().as_str()), (500, "Internal Server Error"));
    assert_eq!(io.source().map(ToString::to_string).as_deref(), Some("disk 3"));
    assert_eq!(Many::other(std::fmt::Error).status(), 409);
}

#[test]
fn what_holds_any_error_takes_any_error() {
    fn boxed() -> Result<(), Wrapped> {
        let cause: Box<dyn Error + Send + Sync> = "a text".into();
        Err(cause)?
    }
    fn any() -> Result<(), Anyhow> {
        Err(anyhow::Error::msg("outer").context("context"))?
    }
    let error = boxed().unwrap_err();
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("a text"));
    let error = any().unwrap_err();
    let source = error.source().expect("the context");
    assert_eq!(source.to_string(), "context");
    assert_eq!(source.source().map(ToString::to_string).as_deref(), Some("outer"));
}

#[test]
fn an_option_is_made_of_what_it_holds() {
    let error = Maybe::from(io::Error::other("disk 3"));
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("disk 3"));
    assert!(Maybe(None).source().is_none());
    assert!(Maybe::new(None).source().is_none());
}

#[test]
fn the_constructor_takes_the_cause_too() {
    assert_eq!(NotANumber::new("x".parse::<u8>().unwrap_err()).status(), 400);
    assert_eq!(Many::io(io::Error::other("a")).status(), 500);
}

/// Made of a cause of generic type; `E` itself cannot be the field, since everything is made of itself.
#[derive(Debug, HttpError)]
#[status(500)]
struct Generic<E>(#[from] Box<E>);

#[test]
fn a_generic_cause_is_kept() {
    let error = Generic::from(Box::new(std::fmt::Error));
    assert!(error.source().is_some());
}
