//! Declarations in odd places: within a function, switched off and on, beside functions and macros of the same names.

#![expect(dead_code, unused_macros, reason = "what is in the way is never used: that is the test")]

use genro_exceptions::{Headers, HttpError};
use genro_exceptions_everywhere::Everywhere;
use http::StatusCode;

/// The status and what the client reads.
fn told(error: impl Everywhere) -> (u16, String) {
    let (status, _, body, _) = super::told(error, "");
    (status, body)
}

fn answer(status: u16, body: &str) -> (u16, String) {
    (status, body.to_owned())
}

fn status() {}
fn detail() {}
fn header() {}
fn headers() {}
fn source() {}
fn from() {}
fn close() {}
fn problem() {}
fn code() {}
fn extension() {}
fn instance() {}
fn id() {}
fn request() {}
fn response() {}

macro_rules! status {
    () => {};
}
macro_rules! detail {
    () => {};
}
macro_rules! header {
    () => {};
}
macro_rules! source {
    () => {};
}
macro_rules! problem {
    () => {};
}
macro_rules! code {
    () => {};
}
macro_rules! extension {
    () => {};
}
macro_rules! id {
    () => {};
}

#[derive(Debug, HttpError)]
#[detail("{id} of {name}")]
#[header("x-kind", "odd")]
#[close(4000)]
#[grpc(ABORTED)]
#[problem]
#[code("ODD")]
struct BesideFunctions {
    #[status]
    status: StatusCode,
    #[extension(rename = "number")]
    id: u64,
    name: &'static str,
    #[instance]
    instance: Option<String>,
    #[headers]
    headers: Headers,
    #[source]
    source: Option<std::io::Error>,
}

#[test]
fn functions_and_macros_of_these_names() {
    let error = BesideFunctions::new(StatusCode::GONE, 7, "all", None);
    assert_eq!(error.to_string(), "7 of all");
    assert_eq!(error.close_code().as_u16(), 4000);
    assert_eq!(error.headers()["x-kind"], "odd");
    let response = error.to_response::<String>();
    assert_eq!(response.status(), 410);
    assert_eq!(
        response.body(),
        r#"{"title":"Gone","status":410,"detail":"7 of all","code":"ODD","number":7}"#
    );
}

#[test]
fn within_a_function() {
    const TEAPOT: StatusCode = StatusCode::IM_A_TEAPOT;
    #[derive(Debug)]
    struct Kind;
    impl std::fmt::Display for Kind {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("of a kind")
        }
    }

    #[derive(Debug, HttpError)]
    #[status(TEAPOT)]
    #[detail("{0}")]
    struct Local(Kind);

    #[derive(Debug, HttpError)]
    enum Locals {
        #[status(404)]
        #[detail("{kind}, {}", .kind)]
        Missing { kind: Kind },
        #[transparent]
        Local(Local),
    }

    assert_eq!(told(Local::new(Kind)), answer(418, "of a kind"));
    assert_eq!(told(Locals::missing(Kind)), answer(404, "of a kind, of a kind"));
    assert_eq!(told(Locals::local(Local(Kind))), answer(418, "of a kind"));
    let nested = || {
        #[derive(Debug, HttpError)]
        #[status(409)]
        struct Nested;
        told(Nested::new())
    };
    assert_eq!(nested(), answer(409, "Conflict"));
}

#[derive(Debug, HttpError)]
#[cfg_attr(all(), status(409), detail("{id} is taken"))]
#[cfg_attr(any(), status(200))]
struct Switched {
    #[cfg(any())]
    #[source]
    cause: NoSuchType,
    #[cfg(not(any()))]
    id: u64,
    #[cfg_attr(all(), headers)]
    headers: Headers,
}

#[cfg(any())]
#[derive(Debug, HttpError)]
struct Off;

#[derive(Debug, HttpError)]
#[status(404)]
enum SwitchedVariants {
    #[cfg(any())]
    Off(NoSuchType),
    #[cfg(not(any()))]
    #[detail("{0} is on")]
    On(u64),
    #[cfg_attr(all(), status(410))]
    Gone {
        #[cfg(any())]
        off: NoSuchType,
    },
}

#[test]
fn switched_off_and_on() {
    let error = Switched::new(7).header(http::header::AGE, 1.into());
    assert_eq!(error.headers()["age"], "1");
    assert_eq!(told(error), answer(409, "7 is taken"));
    assert_eq!(told(SwitchedVariants::on(3)), answer(404, "3 is on"));
    assert_eq!(told(SwitchedVariants::gone()), answer(410, "Gone"));
}

trait Store {
    type Key: std::fmt::Debug + std::fmt::Display + Send + Sync + 'static;
    type Failure: std::error::Error + Send + Sync + 'static;
    const NAME: &'static str;
}

#[derive(Debug)]
struct Files;

impl Store for Files {
    type Key = u32;
    type Failure = std::io::Error;
    const NAME: &'static str = "files";
}

#[derive(Debug, HttpError)]
enum StoreError<S: Store + std::fmt::Debug + Send + Sync + 'static = Files, const MAX: usize = 3>
where
    S::Key: Clone,
{
    #[status(404)]
    #[detail("no {key} in {}, of {MAX}", S::NAME)]
    Missing { key: S::Key },
    #[status(500)]
    #[detail("the store failed")]
    Failed(#[source] S::Failure),
}

#[test]
fn associated_types_and_defaults() {
    let error: StoreError = StoreError::missing(7);
    assert_eq!(told(error), answer(404, "no 7 in files, of 3"));
    let error: StoreError<Files, 5> = StoreError::failed(std::io::Error::other("disk"));
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(told(error), answer(500, "the store failed"));
}
