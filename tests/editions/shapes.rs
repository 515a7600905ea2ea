//! Declarations of every shape, for a package of each edition.

use std::borrow::Cow;
use std::error::Error;
use std::io;
use std::path::PathBuf;

use genro_exceptions::{CloseCode, Headers, HttpError, HttpException};
use genro_exceptions_everywhere::Everywhere;
use http::{HeaderValue, StatusCode};

const GONE: StatusCode = StatusCode::GONE;
const UNIT: &str = "unit";

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("a {UNIT}")]
struct Unit;

#[derive(Debug, HttpError)]
#[status(self::GONE)]
#[detail("{0} {1:?} {n}", n = .1.len())]
#[close(4000)]
struct Tuple(u64, Vec<u8>);

#[derive(Debug, HttpError)]
#[status(430)]
#[detail("{id:>3} {path} {type}", r#type = .r#type * 2)]
#[header(VARY, "accept")]
#[header("x-fixed", "1")]
#[close(CloseCode::GOING_AWAY)]
#[log(debug)]
struct Named {
    id: u8,
    path: PathBuf,
    r#type: u8,
    #[header("x-list")]
    r#async: Vec<HeaderValue>,
}

#[derive(Debug, HttpError)]
#[detail("{id} failed")]
struct AtRunTime {
    id: u8,
    #[status]
    status: StatusCode,
    #[detail]
    text: Cow<'static, str>,
    #[header("retry-after")]
    retry_after: Option<u32>,
    #[headers]
    headers: Headers,
    #[close]
    code: CloseCode,
    #[source]
    cause: Option<Box<dyn Error + Send + Sync>>,
}

#[derive(Debug, HttpError)]
#[status(500)]
enum Enum {
    Unit,
    #[status(NOT_FOUND)]
    #[detail("{0} {next}", next = .0 + 1)]
    Tuple(u64),
    #[status(422)]
    Text {
        #[detail]
        text: String,
        #[headers]
        headers: Headers,
    },
    Io(#[from] io::Error),
    #[transparent]
    Inner(#[from] HttpException),
    Async,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/credit", title = "Out of credit")]
#[code("OUT_OF_CREDIT")]
#[detail("{left} left")]
struct Problem {
    #[extension(rename = "balance")]
    left: i64,
    #[extension]
    r#async: bool,
    #[instance]
    uri: Option<String>,
}

#[derive(Debug, HttpError)]
#[status(409)]
#[problem]
enum Problems {
    #[code("SHIPPED")]
    Shipped(#[extension(rename = "order")] u64),
    #[transparent]
    Inner(#[from] Problem),
}

#[derive(Debug, HttpError)]
enum Never {}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{value} {list:?}")]
struct Generic<T = u8, const N: usize = 2> {
    value: T,
    list: [u8; N],
}

#[derive(Debug, HttpError)]
#[status(502)]
struct GenericCause<E>(#[source] Option<E>);

genro_exceptions::any_error! {
    #[body(genro_exceptions::PlainText)]
    struct Any: Unit, GenericCause<std::io::Error>;
}

fn raise_any(number: u8) -> Result<u8, Any> {
    genro_exceptions::ensure!(number != 5, 404);
    Ok(raise(number)?)
}

fn raise(number: u8) -> Result<u8, HttpException> {
    genro_exceptions::ensure!(number != 1, 404, "number {number}");
    if number == 2 {
        genro_exceptions::bail!(self::GONE, "number {}", number);
    }
    if number == 3 {
        return Err(genro_exceptions::http_error!(430));
    }
    if number == 4 {
        Err(Unit)?;
    }
    Ok(number)
}

fn body(error: impl Everywhere) -> (u16, String) {
    let response: http::Response<String> = HttpException::from_error(error).into();
    (response.status().as_u16(), response.into_body())
}

fn answer(status: u16, text: &str) -> (u16, String) {
    (status, text.to_owned())
}

#[test]
fn structs() {
    assert_eq!(body(Unit::new()), answer(404, "a unit"));
    let tuple = Tuple::new(7, vec![1]);
    assert_eq!(tuple.close_code().as_u16(), 4000);
    assert_eq!(body(tuple), answer(410, "7 [1] 1"));
    let named = Named::new(7, "a".into(), 2, vec![HeaderValue::from(1)]);
    let headers = named.headers();
    let values = ["vary", "x-fixed", "x-list"].map(|name| headers[name].clone());
    assert_eq!(values, ["accept", "1", "1"]);
    assert_eq!(named.close_code(), CloseCode::GOING_AWAY);
    assert_eq!(body(named), answer(430, "  7 a 4"));
}

#[test]
fn fields() {
    let error = AtRunTime::new(7, GONE, CloseCode::GOING_AWAY)
        .retry_after(3)
        .caused_by("disk")
        .try_headers([("x-a", "b")])
        .unwrap();
    assert_eq!((error.id, error.close_code()), (7, CloseCode::GOING_AWAY));
    assert_eq!(error.source().unwrap().to_string(), "disk");
    assert_eq!(error.headers()["retry-after"], "3");
    assert_eq!(error.headers()["x-a"], "b");
    assert_eq!(body(error), answer(410, "7 failed"));
    let error = AtRunTime::with_text(7, GONE, CloseCode::GOING_AWAY, "text");
    assert_eq!(body(error), answer(410, "text"));
}

#[test]
fn enums() {
    assert_eq!(body(Enum::unit()), answer(500, "Internal Server Error"));
    assert_eq!(body(Enum::r#async()), answer(500, "Internal Server Error"));
    assert_eq!(body(Enum::tuple(7)), answer(404, "7 8"));
    assert_eq!(body(Enum::text_with_text("a")), answer(422, "a"));
    let io = Enum::from(io::Error::other("disk"));
    assert_eq!(io.source().unwrap().to_string(), "disk");
    assert_eq!(raise_any(5).unwrap_err().status(), 404);
    assert_eq!(raise_any(1).unwrap_err().to_string(), "number 1");
    assert_eq!(raise_any(6).ok(), Some(6));
    assert_eq!(body(Enum::from(genro_exceptions::http_error!(409, "a"))), answer(409, "a"));
    assert_eq!(std::mem::size_of::<Never>(), 0);
}

#[test]
fn problems() {
    let error = Problems::shipped(7);
    assert_eq!(error.code().as_deref(), Some("SHIPPED"));
    assert_eq!(
        body(error),
        answer(
            409,
            r#"{"title":"Conflict","status":409,"detail":"Conflict","code":"SHIPPED","order":7}"#
        )
    );
    let error = Problem::new(-1, true, Some("/a".into()));
    assert_eq!(
        body(Problems::from(error)),
        answer(
            403,
            "{\"type\":\"/probs/credit\",\"title\":\"Out of credit\",\"status\":403,\"detail\":\"-1 left\",\
             \"instance\":\"/a\",\"code\":\"OUT_OF_CREDIT\",\"balance\":-1,\"async\":true}"
        )
    );
}

#[test]
fn generics() {
    assert_eq!(body(Generic::<_, 1>::new('a', [1])), answer(400, "a [1]"));
    let error = GenericCause(Some(std::fmt::Error));
    assert!(error.source().is_some());
    assert_eq!(body(GenericCause::<io::Error>::new()), answer(502, "Bad Gateway"));
}

#[test]
fn on_the_spot() {
    assert_eq!(body(raise(1).unwrap_err()), answer(404, "number 1"));
    assert_eq!(body(raise(2).unwrap_err()), answer(410, "number 2"));
    assert_eq!(raise(3).unwrap_err().status(), 430);
    assert!(raise(4).unwrap_err().is::<Unit>());
    assert_eq!(raise(5).unwrap(), 5);
}
