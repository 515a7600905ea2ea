//! Of an `Error` by hand, only the one field of a tuple was taken for the cause, so a text or a member sent that of any
//! other field. Now the compiler is asked which of the fields that the client reads are errors; these are not.

use std::error::Error;
use std::fmt;
use std::io;

use genro_exceptions::HttpError;
use http::StatusCode;
use serde::Serialize;

use crate::beside::{CANARY, answer, canary};

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Shard(u8);

impl fmt::Display for Shard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "shard {}", self.0)
    }
}

mod codes {
    pub(super) const AWAY: http::StatusCode = http::StatusCode::SERVICE_UNAVAILABLE;
    pub(super) const GONE: http::StatusCode = http::StatusCode::GONE;
}

macro_rules! by_hand {
    ($($name:ident)*) => {
        $(impl Error for $name {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                Some(&self.cause)
            }
        })*
    };
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{shard} is away, {}", .others.len())]
#[problem]
#[http_error(skip(error))]
struct Named {
    #[extension]
    shard: Shard,
    others: Vec<Shard>,
    cause: io::Error,
}

/// Above 499.
#[derive(Debug, HttpError)]
#[status(codes::AWAY)]
#[detail("{shard} is away")]
#[http_error(skip(error))]
struct Constant {
    shard: Shard,
    cause: io::Error,
}

/// Below 500.
#[derive(Debug, HttpError)]
#[status(codes::GONE)]
#[detail("gone: {cause}")]
#[http_error(skip(error))]
struct Below {
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[detail("{shard} is away")]
#[http_error(skip(error))]
struct AtRunTime {
    #[status]
    status: StatusCode,
    shard: Shard,
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[detail("{shard} is away: {cause}")]
#[http_error(skip(error))]
struct AtRunTimeOfError {
    #[status]
    status: StatusCode,
    shard: Shard,
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[detail("{cause}")]
#[http_error(skip(error))]
struct AtRunTimeOfDefault {
    #[status]
    status: StatusCode,
    #[detail]
    text: String,
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{cause}")]
#[http_error(expose, skip(error))]
struct Exposed {
    cause: io::Error,
}

#[derive(Debug, Serialize)]
struct Reason;

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the reason")
    }
}

impl Error for Reason {}

/// An error that is not the cause.
#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{reason}")]
#[problem]
#[http_error(skip(error))]
struct NotSource {
    #[error(not(source))]
    #[extension]
    reason: Reason,
    cause: io::Error,
}

/// A `source` of a type that is no error.
#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{source} is away")]
#[problem]
#[http_error(skip(error))]
struct NoError {
    #[extension]
    source: String,
    cause: io::Error,
}

by_hand!(Named Constant Below AtRunTime AtRunTimeOfError AtRunTimeOfDefault Exposed NotSource NoError);

#[test]
fn what_is_no_error_is_sent() {
    let named = Named { shard: Shard(3), others: vec![Shard(4)], cause: canary() };
    let (status, body) = answer(&named);
    assert_eq!(status, 500);
    assert!(body.contains(r#""detail":"shard 3 is away, 1""#), "{body}");
    assert!(body.contains(r#""shard":3"#), "{body}");

    let constant = Constant { shard: Shard(3), cause: canary() };
    assert_eq!(answer(&constant), (503, "shard 3 is away".to_owned()));

    for status in [StatusCode::BAD_REQUEST, StatusCode::BAD_GATEWAY] {
        let error = AtRunTime { status, shard: Shard(3), cause: canary() };
        assert_eq!(answer(&error), (status.as_u16(), "shard 3 is away".to_owned()));
    }

    let (_, body) = answer(&NotSource { reason: Reason, cause: canary() });
    assert!(body.contains(r#""detail":"the reason""#), "{body}");
    assert!(body.contains(r#""reason":null"#), "{body}");

    let named_source = NoError { source: "shard 3".to_owned(), cause: canary() };
    let (_, body) = answer(&named_source);
    assert!(body.contains(r#""source":"shard 3""#), "{body}");
    assert!(body.contains(r#""detail":"shard 3 is away""#), "{body}");
}

#[test]
fn what_is_one_is_sent_below_500() {
    assert_eq!(Below { cause: canary() }.detail(), format!("gone: {CANARY}"));

    let error = |status| AtRunTimeOfError { status, shard: Shard(3), cause: canary() };
    let detail = format!("shard 3 is away: {CANARY}");
    assert_eq!(error(StatusCode::BAD_REQUEST).detail(), detail);
    assert_eq!(answer(&error(StatusCode::BAD_GATEWAY)), (502, "Bad Gateway".to_owned()));

    let error = AtRunTimeOfDefault::new(StatusCode::BAD_REQUEST, canary());
    assert_eq!(error.detail(), CANARY);
    let error = AtRunTimeOfDefault::new(StatusCode::BAD_GATEWAY, canary());
    assert_eq!(answer(&error), (502, "Bad Gateway".to_owned()));

    assert_eq!(Exposed { cause: canary() }.detail(), CANARY);
}
