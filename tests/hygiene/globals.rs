//! Constants and statics with the names of fields and of what generated code binds: in a pattern they would be
//! compared with, or refused, where a new variable was meant.

#![expect(
    non_upper_case_globals,
    dead_code,
    reason = "what is in the way is never used: that is the test"
)]

use genro_exceptions::{CloseCode, Headers, HttpError};
use http::StatusCode;

use super::{answer, told};

const id: u64 = 0;
const detail: &str = "";
const source: u8 = 0;
const value: u8 = 0;
const headers: u8 = 0;
const other: Option<u8> = None;
const text: &str = "a constant";
const cause: u8 = 0;
static f: u8 = 0;
static formatter: u8 = 0;
static error: u8 = 0;
static status: u16 = 0;
static name: u8 = 0;
static retry_after: u8 = 0;
static code: u8 = 0;
const members: u8 = 0;
const balance: u8 = 0;
static instance: u8 = 0;

#[derive(Debug, HttpError)]
#[detail("{id} {name:?} {text}")]
struct Named {
    id: u64,
    name: Option<u8>,
    #[status]
    status: StatusCode,
    #[detail]
    detail: String,
    #[header("retry-after")]
    retry_after: Option<u32>,
    #[headers]
    headers: Headers,
    #[close]
    code: CloseCode,
    #[source]
    source: Option<std::io::Error>,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
#[detail("{balance}")]
struct Problem {
    #[extension]
    balance: u64,
    #[extension]
    members: u8,
    #[instance]
    instance: String,
}

#[derive(Debug, HttpError)]
#[status(404)]
enum Enum {
    #[detail("{id} {f} {value}")]
    Named { id: u64, f: u8, value: u8 },
    #[detail("{0} {1} {text}")]
    Tuple(u64, u8),
    Io {
        #[from]
        error: std::fmt::Error,
    },
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{0}")]
struct Tuple(u64, #[header("x-a")] Option<u8>);

#[test]
fn they_are_not_in_the_way() {
    let named = Named::new(7, Some(1), StatusCode::GONE, CloseCode::GOING_AWAY)
        .retry_after(3)
        .try_header("x-a", "b")
        .and_then(|named| named.try_headers([("x-b", "c")]))
        .unwrap()
        .header(http::header::VARY, http::HeaderValue::from_static("d"))
        .caused_by(std::io::Error::other("disk"));
    assert_eq!(named.close_code(), CloseCode::GOING_AWAY);
    assert_eq!(named.headers.len(), 3);
    assert_eq!(told(named, "retry-after"), answer(410, "3", "7 Some(1) a constant"));
    assert_eq!(told(Enum::named(7, 1, 2), ""), answer(404, "", "7 1 2"));
    assert_eq!(told(Enum::tuple(7, 1), ""), answer(404, "", "7 1 a constant"));
    assert_eq!(told(Enum::from(std::fmt::Error), ""), answer(404, "", "Not Found"));
    assert_eq!(told(Tuple::new(7), ""), answer(404, "", "7"));
    assert_eq!(
        told(Problem::new(7, 1, "/a"), "").2,
        r#"{"title":"Forbidden","status":403,"detail":"7","instance":"/a","balance":7,"members":1}"#
    );
}
