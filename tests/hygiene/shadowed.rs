//! A module in which every name that generated code could want means something else.

use genro_exceptions::HttpError;

/// What is shadowed, under names that are not.
mod real {
    pub(super) use genro_exceptions::{
        CloseCode, Headers, HttpException, any_error, bail, ensure, http_error,
    };
    pub(super) use http::{HeaderValue, StatusCode};
    pub(super) use std::borrow::Cow;
    pub(super) use std::option::Option;
    pub(super) use std::path::PathBuf;
    pub(super) use std::result::Result;
    pub(super) type Cause = std::boxed::Box<dyn std::error::Error + Send + Sync>;
    pub(super) type Text = std::string::String;
    pub(super) type Byte = u8;
    pub(super) type Number = u64;
}

/// The module itself: all that is in it is there to be in the way.
#[expect(
    dead_code,
    unused_macros,
    non_camel_case_types,
    reason = "what shadows is never used: that is the test"
)]
mod shadows {
    use super::{HttpError, real};

    mod core {}
    mod std {}
    mod alloc {}
    mod http {}
    mod genro_exceptions {}
    mod fmt {}
    mod thiserror {}
    mod serde {}
    mod serde_json {}
    mod actix_web {}
    mod axum {}
    mod axum_core {}
    mod poem {}
    mod rocket {}
    mod salvo {}
    mod salvo_core {}
    mod warp {}
    mod tracing {}
    mod __private {}

    struct Option;
    struct Box;
    struct String;
    struct Vec;
    struct Cow;
    struct StatusCode;
    struct HeaderMap;
    struct Headers;
    struct HttpException;
    struct Request;
    struct Response;
    struct HttpResponse;
    struct Rejection;
    struct CloseCode;
    struct Problem;
    struct ProblemType;
    struct ProblemMembers;
    struct LogEntry;
    struct LogLevel;
    struct Level;
    struct Formatter;
    struct Arguments;
    type Result = ();
    type Error = ();
    type str = ();
    type u8 = ();
    type u16 = ();
    type u64 = ();
    type bool = ();
    trait From {}
    trait Into {}
    trait Default {}
    trait ToString {}
    trait AsRef {}
    trait IntoIterator {}
    trait Iterator {}
    trait Display {}
    trait Send {}
    trait Sync {}
    trait Sized {}
    trait Deref {}
    trait ToResponse {}
    trait IntoResponse {}
    trait Reply {}
    trait Responder {}
    trait ResponseError {}
    trait Scribe {}
    trait Serialize {}
    trait ExtensionField {}
    trait InstanceField {}
    enum Names {
        Some,
        None,
        Ok,
        Err,
    }
    #[expect(unused_imports, reason = "the same")]
    use self::Names::{Err, None, Ok, Some};

    macro_rules! write {
        ($($tokens:tt)*) => {
            compile_error!("write")
        };
    }
    macro_rules! format_args {
        ($($tokens:tt)*) => {
            compile_error!("format_args")
        };
    }
    macro_rules! format {
        ($($tokens:tt)*) => {
            compile_error!("format")
        };
    }
    macro_rules! panic {
        ($($tokens:tt)*) => {
            compile_error!("panic")
        };
    }
    macro_rules! matches {
        ($($tokens:tt)*) => {
            compile_error!("matches")
        };
    }
    macro_rules! unreachable {
        ($($tokens:tt)*) => {
            compile_error!("unreachable")
        };
    }
    macro_rules! concat {
        ($($tokens:tt)*) => {
            compile_error!("concat")
        };
    }
    macro_rules! assert {
        ($($tokens:tt)*) => {
            compile_error!("assert")
        };
    }
    macro_rules! status {
        ($($tokens:tt)*) => {
            compile_error!("status")
        };
    }
    macro_rules! detail {
        ($($tokens:tt)*) => {
            compile_error!("detail")
        };
    }
    macro_rules! integrations {
        ($($tokens:tt)*) => {
            compile_error!("integrations")
        };
    }

    macro_rules! json_items {
        ($($tokens:tt)*) => {
            compile_error!("json_items")
        };
    }
    macro_rules! needs_json {
        ($($tokens:tt)*) => {
            compile_error!("needs_json")
        };
    }

    #[derive(Debug, HttpError)]
    #[status(403)]
    #[problem(type = "/probs/credit", title = "Out of credit")]
    #[code("OUT_OF_CREDIT")]
    #[detail("{balance} is left")]
    pub(super) struct Credit {
        #[extension]
        pub(super) balance: real::Number,
        #[extension(rename = "more")]
        pub(super) members: real::Option<real::Byte>,
        #[instance]
        pub(super) uri: real::Text,
    }

    #[derive(Debug, HttpError)]
    #[transparent]
    pub(super) struct Forwarded(#[from] pub(super) Credit);

    #[derive(Debug, HttpError)]
    #[log(warn)]
    #[status(404)]
    #[detail("{id} {}", ::core::concat!("a", "b").len())]
    #[header(VARY, "accept")]
    #[close(1008)]
    pub(super) struct Named {
        pub(super) id: real::Number,
    }

    #[derive(Debug, HttpError)]
    #[detail("{} is not here", .path.display())]
    pub(super) struct AtRunTime {
        pub(super) path: real::PathBuf,
        #[status]
        pub(super) status: real::StatusCode,
        #[detail]
        pub(super) text: real::Text,
        #[header("x-list")]
        pub(super) list: real::Option<real::HeaderValue>,
        #[headers]
        pub(super) headers: real::Headers,
        #[close]
        pub(super) code: real::CloseCode,
        #[source]
        pub(super) cause: real::Option<real::Cause>,
    }

    #[derive(Debug, HttpError)]
    #[status(self::GONE)]
    pub(super) enum Enum {
        Unit,
        #[detail("{0:>3}")]
        Tuple(real::Byte),
        Text {
            #[detail]
            text: real::Cow<'static, ::core::primitive::str>,
        },
        #[status(502)]
        Cause(#[from] ::std::io::Error),
        #[transparent]
        Inner(#[from] real::HttpException),
    }

    const GONE: real::StatusCode = real::StatusCode::GONE;

    #[derive(Debug, HttpError)]
    #[status(400)]
    #[detail("{0}")]
    pub(super) struct Generic<T>(pub(super) T);

    #[derive(Debug, HttpError)]
    pub(super) enum Never {}

    real::any_error! { pub(super) struct Any: Never, Generic<real::Byte>; }

    pub(super) fn raise_any(number: real::Byte) -> real::Result<(), Any> {
        real::ensure!(number != 1, 404, "number {number}");
        real::Result::Ok(raise(number)?)
    }

    pub(super) fn raise(number: real::Byte) -> real::Result<(), real::HttpException> {
        real::ensure!(number != 1, 404, "number {number}");
        if number == 2 {
            real::bail!(self::GONE, "number {}", number);
        }
        real::Result::Err(real::http_error!(430))
    }
}

#[test]
fn it_answers() {
    use super::{answer, told};
    use shadows::{AtRunTime, Credit, Enum, Forwarded, Generic, Named, Never, raise, raise_any};

    assert_eq!(told(Named::new(7), "vary"), answer(404, "accept", "7 2"));
    assert_eq!(raise_any(1).unwrap_err().detail(), "number 1");
    assert_eq!(raise_any(3).unwrap_err().status(), 430);
    let error = AtRunTime::new("a".into(), http::StatusCode::CONFLICT, real::CloseCode::GOING_AWAY)
        .caused_by("disk".into())
        .try_header("x-a", "b")
        .unwrap();
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "disk");
    assert_eq!(error.close_code(), real::CloseCode::GOING_AWAY);
    assert_eq!(told(error, "x-a"), answer(409, "b", "a is not here"));
    assert_eq!(told(Enum::unit(), ""), answer(410, "", "Gone"));
    assert_eq!(told(Enum::tuple(7), ""), answer(410, "", "  7"));
    assert_eq!(told(Enum::text_with_text("t"), ""), answer(410, "", "t"));
    let disk = std::io::Error::other("disk");
    assert_eq!(told(Enum::from(disk), ""), answer(502, "", "Bad Gateway"));
    assert_eq!(told(Enum::from(raise(1).unwrap_err()), "").2, "number 1");
    assert_eq!(raise(2).unwrap_err().to_string(), "number 2");
    assert!(!raise(3).unwrap_err().is::<Never>());
    assert_eq!(told(Generic::new('x'), ""), answer(400, "", "x"));
    let credit = Forwarded::from(Credit::new(7, None, "/a".into()));
    assert_eq!(credit.code().as_deref(), Some("OUT_OF_CREDIT"));
    let body = "{\"type\":\"/probs/credit\",\"title\":\"Out of credit\",\"status\":403,\"detail\":\"7 is left\",\
                \"instance\":\"/a\",\"code\":\"OUT_OF_CREDIT\",\"balance\":7,\"more\":null}";
    assert_eq!(told(credit, "").2, body);
}
