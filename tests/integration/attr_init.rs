//! `#[init]` on a field: no constructor has a parameter for it, and it is made anew each time.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::borrow::Cow;
use std::error::Error;
use std::io;
use std::num::ParseIntError;
use std::panic::Location;
use std::sync::atomic::{AtomicU64, Ordering};

use genro_exceptions::{Headers, HttpError, Problem};
use http::{HeaderValue, StatusCode};

#[derive(Debug, HttpError)]
#[status(400)]
struct NotANumber {
    #[from]
    cause: ParseIntError,
    #[init(Location::caller())]
    at: &'static Location<'static>,
}

#[derive(Debug, HttpError)]
enum Many {
    #[status(500)]
    Io(#[from] io::Error, #[init(Location::caller())] &'static Location<'static>),
    #[status(409)]
    Taken {
        name: String,
        #[init(Location::caller())]
        at: &'static Location<'static>,
    },
}

fn parse(text: &str) -> Result<u8, NotANumber> {
    Ok(text.parse()?)
}

const LINE_OF_QUESTION_MARK: u32 = line!() - 3;

#[test]
fn the_location_is_that_of_the_question_mark() {
    let error = parse("x").unwrap_err();
    assert_eq!((error.at.file(), error.at.line()), (file!(), LINE_OF_QUESTION_MARK));
    assert!(error.source().is_some_and(<dyn Error>::is::<ParseIntError>));
    let Many::Io(_, at) = Many::from(io::Error::other("disk")) else { unreachable!() };
    assert_eq!(at.line(), line!() - 1);
    // A function that is passed on is called by core.
    let error = "x".parse::<u8>().map_err(NotANumber::from).unwrap_err();
    assert_ne!(error.at.file(), file!());
}

#[test]
fn the_location_is_that_of_the_constructor_call() {
    let error = NotANumber::new("x".parse::<u8>().unwrap_err());
    assert_eq!((error.at.file(), error.at.line()), (file!(), line!() - 1));
    let Many::Taken { at, name } = Many::taken("a") else { unreachable!() };
    assert_eq!((at.line(), name.as_str()), (line!() - 1, "a"));
}

#[derive(Debug, HttpError)]
#[status(503)]
struct Placed {
    #[init(Location::caller())]
    at: &'static Location<'static>,
    #[init]
    tries: u8,
}

#[test]
fn without_parameters_there_is_a_default() {
    let error = Placed::default();
    assert_eq!(error.at.line(), line!() - 1);
    assert_eq!(error.tries, 0);
    assert_eq!(Placed::new().at.line(), line!());
}

static NEXT: AtomicU64 = AtomicU64::new(1);

fn next_id() -> u64 {
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Beside every other role that a field may have.
#[derive(Debug, HttpError)]
#[problem]
#[detail("occurrence {number}")]
struct Everything {
    #[from]
    cause: ParseIntError,
    #[init(next_id())]
    number: u64,
    #[instance]
    #[init(format!("/errors/{}", next_id()))]
    instance: String,
    #[extension]
    #[init(vec![1, 2])]
    list: Vec<u8>,
    #[status]
    #[init(StatusCode::CONFLICT)]
    status: StatusCode,
    #[code]
    #[init("EVERYTHING")]
    code: &'static str,
    #[header("x-wait")]
    #[init(Some(7))]
    wait: Option<u64>,
    #[header(RETRY_AFTER)]
    retry_after: Option<u64>,
    #[headers]
    headers: Headers,
    #[detail]
    text: Cow<'static, str>,
    #[init(Backtrace::force_capture())]
    trace: Backtrace,
    #[init]
    r#type: Option<HeaderValue>,
}

#[test]
fn from_stands_beside_fields_that_have_a_default() {
    let first = Everything::from("x".parse::<u8>().unwrap_err());
    let second = Everything::with_text("x".parse::<u8>().unwrap_err(), "a text").retry_after(3);
    assert_ne!(first.number, second.number);
    assert_ne!(first.instance, second.instance);
    // The text and the field are one value.
    assert_eq!(first.text, format!("occurrence {}", first.number));
    assert_eq!(
        (first.status(), first.code().as_deref()),
        (StatusCode::CONFLICT, Some("EVERYTHING"))
    );
    assert_eq!(first.headers()["x-wait"], "7");
    assert_eq!(second.headers()["retry-after"], "3");
    assert_eq!(first.trace.status(), BacktraceStatus::Captured);
    assert!(first.r#type.is_none() && first.headers.is_empty());
    let problem = Problem::of(&first);
    assert_eq!(problem.instance.as_deref(), Some(first.instance.as_str()));
    assert_eq!(problem.extensions["list"], serde_json::json!([1, 2]));
}

/// A dot means a field that the constructor is given.
#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{path}")]
struct Derived<T: Clone> {
    id: T,
    name: String,
    #[init(format!("/{}/{}", .name, .name.len()))]
    path: String,
    #[init(Some(.id.clone()))]
    copy: Option<T>,
}

#[derive(Debug, HttpError)]
#[status(400)]
struct OfCause(#[from] ParseIntError, #[init(.0.to_string())] String);

#[test]
fn an_expression_reads_what_the_constructor_is_given() {
    let error = Derived::new(7, "ab");
    assert_eq!((error.path.as_str(), error.copy), ("/ab/2", Some(7)));
    assert_eq!((error.id, error.name.as_str()), (7, "ab"));
    assert_eq!(error.to_string(), "/ab/2");
    let error = OfCause::from("x".parse::<u8>().unwrap_err());
    assert_eq!(error.1, "invalid digit found in string");
    assert_eq!(OfCause::new("x".parse::<u8>().unwrap_err()).1, error.1);
}

/// More than seven parameters, and a default of a generic type.
#[derive(Debug, HttpError)]
#[status(409)]
struct Wide<T> {
    a: u8,
    b: u8,
    c: u8,
    d: u8,
    e: u8,
    f: u8,
    g: u8,
    h: u8,
    #[init]
    last: T,
    #[init(Location::caller())]
    at: &'static Location<'static>,
}

#[test]
fn a_default_of_a_generic_type() {
    let error = Wide::<u16>::new(1, 2, 3, 4, 5, 6, 7, 8);
    assert_eq!((error.at.line(), error.last), (line!() - 1, 0));
    assert_eq!([error.a, error.b, error.c, error.d], [1, 2, 3, 4]);
    assert_eq!([error.e, error.f, error.g, error.h], [5, 6, 7, 8]);
}

#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(skip(constructors))]
struct OnlyFrom {
    #[from]
    cause: Box<dyn Error + Send + Sync>,
    #[init(Location::caller())]
    at: &'static Location<'static>,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Maybe {
    #[init(Location::caller())]
    at: &'static Location<'static>,
    #[from]
    cause: Option<io::Error>,
}

#[test]
fn from_needs_no_constructor() {
    let error = OnlyFrom::from(Box::<dyn Error + Send + Sync>::from("a"));
    assert_eq!((error.at.line(), error.cause.to_string()), (line!() - 1, "a".to_owned()));
    let error = Maybe::from(io::Error::other("b"));
    assert_eq!((error.at.line(), error.cause.is_some()), (line!() - 1, true));
}
