//! A module without the prelude.

#![no_implicit_prelude]

use ::genro_exceptions::HttpError;

#[derive(::core::fmt::Debug, HttpError)]
#[status(404)]
#[detail("{id} and {0}", ::core::stringify!(more))]
#[header(VARY, "accept")]
#[close(1008)]
#[grpc(ABORTED)]
#[log(warn)]
struct Named {
    id: u64,
    backtrace: ::core::option::Option<::std::backtrace::Backtrace>,
    path: ::std::path::PathBuf,
    #[header("retry-after")]
    retry_after: ::core::option::Option<u32>,
    #[headers]
    headers: ::genro_exceptions::Headers,
    #[source]
    cause: ::core::option::Option<
        ::std::boxed::Box<dyn ::std::error::Error + ::core::marker::Send + ::core::marker::Sync>,
    >,
}

#[derive(::core::fmt::Debug, HttpError)]
#[detail("as a default: {id}")]
struct AtRunTime {
    id: u8,
    #[status]
    status: ::http::StatusCode,
    #[detail]
    text: ::std::string::String,
    #[close]
    code: ::genro_exceptions::CloseCode,
}

#[derive(::core::fmt::Debug, HttpError)]
#[status(.status)]
#[code(.name.as_str())]
#[close(.code)]
#[header(RETRY_AFTER, .wait)]
struct Computed {
    status: ::http::StatusCode,
    name: ::std::string::String,
    code: ::genro_exceptions::CloseCode,
    wait: u8,
    #[detail]
    text: ::std::string::String,
    #[init]
    tries: u8,
}

#[derive(::core::fmt::Debug, HttpError)]
#[problem(type = "https://example.com/probs")]
#[code(rename_all = "snake_case")]
#[allow(dead_code)]
#[http_error(decode)]
enum Decoded {
    #[status(404)]
    #[detail("user {id} not found")]
    Missing {
        #[extension]
        id: u64,
        #[header("retry-after")]
        wait: ::core::option::Option<u32>,
        #[init(*.id + 1)]
        next: u64,
        #[init]
        tries: u8,
        #[source]
        cause: ::core::option::Option<::std::io::Error>,
    },
    Any {
        #[status]
        status: ::http::StatusCode,
        #[code]
        code: ::std::string::String,
        #[detail]
        text: ::std::string::String,
        #[instance]
        instance: ::core::option::Option<::std::string::String>,
        #[headers]
        headers: ::genro_exceptions::Headers,
    },
    #[transparent]
    Inner(DecodedInner),
}

#[derive(::core::fmt::Debug, HttpError)]
#[status(410)]
#[http_error(decode)]
struct DecodedInner;

#[derive(::core::fmt::Debug, HttpError)]
#[status(from)]
#[code(from)]
#[headers(from)]
struct OfCause(
    #[from] Unit,
    #[init(::core::panic::Location::caller())] &'static ::core::panic::Location<'static>,
);

#[derive(::core::fmt::Debug, HttpError)]
enum Enum {
    #[status(self::GONE)]
    #[detail("{0}")]
    Path(::std::path::PathBuf),
    #[status(502)]
    Io(#[from] ::std::io::Error),
    #[transparent]
    Inner(#[from] Unit),
    #[status(430)]
    #[header("x-a", "b")]
    #[log(off)]
    Unnamed,
}

const GONE: ::http::StatusCode = ::http::StatusCode::GONE;

#[derive(::core::fmt::Debug, ::core::default::Default, HttpError)]
#[status(403)]
#[http_error(skip(constructors))]
struct Unit;

#[derive(::core::fmt::Debug, HttpError)]
#[status(503)]
struct Defaulted {
    #[detail]
    text: &'static str,
}

#[derive(::core::fmt::Debug, HttpError)]
enum Never {}

#[derive(::core::fmt::Debug, HttpError)]
#[status(400)]
#[detail("{0:?}")]
struct Generic<T>(T);

#[derive(::core::fmt::Debug, ::thiserror::Error, HttpError)]
#[error("for the log: {id}")]
#[status(404)]
struct Foreign {
    id: u8,
}

#[derive(::core::fmt::Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/credit", title = "Out of credit")]
#[detail("{balance} is left")]
enum Problem {
    #[code("OUT_OF_CREDIT")]
    Credit {
        #[extension]
        balance: u64,
        #[extension(rename = "kind")]
        r#type: ::core::option::Option<u8>,
        #[instance]
        uri: ::core::option::Option<&'static str>,
    },
    #[transparent]
    Inner(#[from] Unit),
}

::genro_exceptions::any_error! {
    #[body(::genro_exceptions::PlainText)]
    struct Any: Unit, ::genro_exceptions::HttpGone,;
}

fn raise_any(number: u8) -> ::core::result::Result<(), Any> {
    ::genro_exceptions::ensure!(number != 1, 404, "number {number}");
    ::core::result::Result::Ok(raise(number)?)
}

fn raise(number: u8) -> ::core::result::Result<(), ::genro_exceptions::HttpException> {
    ::genro_exceptions::ensure!(number != 1, 404, "number {number}");
    if number == 2 {
        ::genro_exceptions::bail!(self::GONE, "number {}", number);
    }
    ::core::result::Result::Err(::genro_exceptions::http_error!(430))
}

#[::core::prelude::v1::test]
fn it_answers() {
    use super::{answer, told};
    use ::core::convert::{From, Into as _};
    use ::core::option::Option::Some;
    use ::core::{assert, assert_eq};
    use ::std::io::Error;
    use ::std::string::ToString as _;

    let named = Named::new(7, ::core::option::Option::None, "a".into())
        .retry_after(3)
        .caused_by(Error::other("disk"))
        .header(::http::header::VARY, ::http::HeaderValue::from_static("b"));
    assert!(::core::matches!(&named.cause, Some(cause) if cause.to_string() == "disk"));
    assert_eq!(named.path.as_os_str(), "a");
    assert_eq!(named.headers.len(), 1);
    assert_eq!(told(named, "retry-after"), answer(404, "3", "7 and more"));

    assert_eq!(raise_any(1).unwrap_err().status(), 404);
    assert_eq!(raise_any(3).unwrap_err().status(), 430);

    let code = ::genro_exceptions::CloseCode::NORMAL_CLOSURE;
    let computed = Computed::new(::http::StatusCode::GONE, "A", code, 3);
    assert_eq!(computed.tries, 0);
    assert_eq!(told(computed, "retry-after"), answer(410, "3", "Gone"));
    let of_cause = OfCause::from(Unit);
    assert_eq!(of_cause.1.line(), ::core::line!() - 1);
    assert_eq!(told(of_cause, ""), answer(403, "", "Forbidden"));
    let at_run_time = AtRunTime::new(1, ::http::StatusCode::GONE, code);
    assert_eq!(at_run_time.close_code(), code);
    assert_eq!(at_run_time.id, 1);
    assert_eq!(told(at_run_time, ""), answer(410, "", "as a default: 1"));

    assert_eq!(told(Enum::path("a".into()), ""), answer(410, "", "a"));
    assert_eq!(told(Enum::from(Error::other("disk")), ""), answer(502, "", "Bad Gateway"));
    assert_eq!(told(Enum::from(Unit), ""), answer(403, "", "Forbidden"));
    assert_eq!(told(Enum::unnamed(), "x-a").1, "b");
    assert_eq!(told(Generic::new("a"), ""), answer(400, "", "\"a\""));
    assert_eq!(
        told(<Defaulted as ::core::default::Default>::default(), ""),
        answer(503, "", "Service Unavailable")
    );
    assert_eq!(told(Foreign { id: 1 }, "").2, "for the log: 1");
    let problem = Problem::credit(7, ::core::option::Option::None, Some("/a"));
    assert_eq!(problem.code().as_deref(), Some("OUT_OF_CREDIT"));
    assert_eq!(
        problem.to_problem_response::<::std::string::String>().body(),
        "{\"type\":\"/probs/credit\",\"title\":\"Out of credit\",\"status\":403,\"detail\":\"7 is left\",\
         \"instance\":\"/a\",\"code\":\"OUT_OF_CREDIT\",\"balance\":7,\"kind\":null}"
    );
    assert_eq!(told(Problem::from(Unit), "").2, "Forbidden");
    assert_eq!(raise(1).unwrap_err().to_string(), "number 1");
    assert_eq!(raise(2).unwrap_err().to_string(), "number 2");
    assert_eq!(raise(3).unwrap_err().status(), 430);
    assert!(raise(3).map_err(|error| error.is::<Never>()).is_err_and(|is_never| !is_never));
}
