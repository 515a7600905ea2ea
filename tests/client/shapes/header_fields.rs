//! What is sent in headers.

use std::time::{Duration, SystemTime};

use genro_exceptions::{Allow, Challenge, Headers, HttpError, RetryAfter};
use http::{HeaderName, HeaderValue, Method};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::Shape;
use crate::values;

/// One field of each type that a header has.
#[derive(Debug, HttpError)]
#[code(rename_all = "snake_case")]
#[problem]
#[http_error(decode)]
pub(crate) enum HeaderValues {
    #[status(405)]
    Allow(#[header(ALLOW)] Allow),
    #[status(401)]
    Challenges(#[header(WWW_AUTHENTICATE)] Vec<Challenge>),
    #[status(503)]
    Later(#[header("retry-after")] RetryAfter),
    #[status(503)]
    At(#[header("retry-after")] SystemTime),
    #[status(429)]
    Limited {
        #[header("retry-after")]
        wait: Option<Duration>,
        #[header("x-left")]
        left: i64,
        #[header("x-parts")]
        parts: [u16; 2],
        #[header(LINK, "<{}>; rel=help")]
        help: HeaderValue,
        #[header("x-value")]
        value: Box<HeaderValue>,
        #[header("x-name")]
        name: HeaderName,
        #[header("x-method")]
        method: Method,
        #[header("x-many")]
        many: Vec<HeaderValue>,
    },
}

impl Shape for HeaderValues {
    fn values() -> BoxedStrategy<Self> {
        let limited = (
            option::of(values::wait()),
            any::<i64>(),
            any::<[u16; 2]>(),
            "[a-z/:]{1,12}".prop_map(|text| HeaderValue::try_from(text).expect("a value")),
            values::header_value().prop_map(Box::new),
            values::header_name(),
            values::method(),
            vec(values::header_value(), 0..4),
        );
        let limited = limited.prop_map(|(wait, left, parts, help, value, name, method, many)| {
            Self::Limited { wait, left, parts, help, value, name, method, many }
        });
        prop_oneof![
            values::allow().prop_map(Self::Allow),
            vec(values::challenge(), 1..4).prop_map(Self::Challenges),
            values::retry_after().prop_map(Self::Later),
            values::time().prop_map(Self::At),
            limited,
        ]
        .boxed()
    }

    fn carried(self) -> Self {
        match self {
            Self::Limited { wait, left, parts, help, value, name, method, many } => {
                let wait = wait.map(values::whole);
                Self::Limited { wait, left, parts, help, value, name, method, many }
            }
            other => other,
        }
    }
}

/// Headers that are extensions too: the extension has the fraction of a second.
#[derive(Debug, HttpError)]
#[http_error(decode)]
pub(crate) enum Both {
    #[status(429)]
    #[problem]
    Limited {
        #[header("retry-after")]
        #[extension]
        wait: Duration,
    },
    #[status(503)]
    Down {
        #[header("x-left")]
        #[extension]
        left: u32,
    },
}

impl Shape for Both {
    fn values() -> BoxedStrategy<Self> {
        prop_oneof![
            values::wait().prop_map(|wait| Self::Limited { wait }),
            any::<u32>().prop_map(|left| Self::Down { left }),
        ]
        .boxed()
    }
}

/// A header that the declaration gives, and lines of it from a field.
#[derive(Debug, HttpError)]
#[status(403)]
#[header("x-hint", "fixed")]
#[http_error(decode)]
pub(crate) struct Repeated {
    #[header("x-hint")]
    hints: Vec<HeaderValue>,
}

impl Shape for Repeated {
    fn values() -> BoxedStrategy<Self> {
        vec(values::header_value(), 0..4).prop_map(|hints| Self { hints }).boxed()
    }
}

#[derive(Debug, HttpError)]
#[status(418)]
#[header("y-fixed", "1")]
#[http_error(decode)]
pub(crate) struct Further {
    #[header("y-own")]
    own: Option<u32>,
    #[headers]
    headers: Headers,
}

impl Shape for Further {
    fn values() -> BoxedStrategy<Self> {
        (any::<Option<u32>>(), values::headers())
            .prop_map(|(own, headers)| Self { own, headers })
            .boxed()
    }
}

#[derive(Debug, HttpError)]
#[status(308)]
#[http_error(decode)]
pub(crate) struct Moved {
    #[header(LOCATION)]
    to: HeaderValue,
}

impl Shape for Moved {
    fn values() -> BoxedStrategy<Self> {
        "/[a-z/]{0,12}"
            .prop_map(|to| Self { to: HeaderValue::try_from(to).expect("a value") })
            .boxed()
    }
}
