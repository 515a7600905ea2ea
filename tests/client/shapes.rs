//! Declarations of every shape that a client can make of a response, with values for each field.

#![allow(
    dead_code,
    reason = "fields are compared by their `Debug`, and some variants are only the server's"
)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io;
use std::time::{Duration, SystemTime};

use axum::response::IntoResponse;
use genro_exceptions::{
    Allow, Challenge, CloseCode, Decode, Headers, HttpError, ProblemJson, RetryAfter,
};
use http::{HeaderName, HeaderValue, Method, StatusCode};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::envelope::Envelope;
use crate::values;

/// A declaration.
pub(crate) trait Shape: Decode + IntoResponse {
    fn values() -> BoxedStrategy<Self>;

    /// The value as the wire carries it.
    fn carried(self) -> Self {
        self
    }
}

/// Calls a macro for each of the declarations.
macro_rules! every_shape {
    ($each:ident) => {
        $each! {
            unit: Unit, text_struct: Text, tuple: Tuple, members: Members, numbers: Numbers, enveloped: Enveloped,
            codes: Codes, types: Types, statuses: Statuses, run_time: RunTime, computed: Computed, instances: Instances,
            header_values: HeaderValues, both: Both, repeated: Repeated, further: Further, at_home: AtHome, from: FromCause,
            inner: Outer, generic: Generic<Vec<String>>, foreign: Foreign, forms: Forms, catch_all: CatchAll,
            fixed_problem: FixedProblem, redirect: Moved, code_extension: CodeExtension,
        }
    };
}
pub(crate) use every_shape;

/// Known by its status, without a body.
#[derive(Debug, HttpError)]
#[status(410)]
#[http_error(decode)]
pub(crate) struct Unit;

impl Shape for Unit {
    fn values() -> BoxedStrategy<Self> {
        Just(()).prop_map(|()| Self).boxed()
    }
}

/// The text is the detail.
#[derive(Debug, HttpError)]
#[status(409)]
#[http_error(decode)]
pub(crate) struct Text {
    #[detail]
    text: Cow<'static, str>,
}

impl Shape for Text {
    fn values() -> BoxedStrategy<Self> {
        values::line().prop_map(|text| Self { text: text.into() }).boxed()
    }
}

#[derive(Debug, HttpError)]
#[status(422)]
#[problem(type = "https://example.com/probs/tuple", title = "A tuple")]
#[http_error(decode)]
pub(crate) struct Tuple(
    #[detail] Box<str>,
    #[extension(rename = "violated-policies")] Vec<String>,
    #[header("x-tries")] Option<u8>,
);

impl Shape for Tuple {
    fn values() -> BoxedStrategy<Self> {
        (values::text(), vec(values::text(), 0..4), any::<Option<u8>>())
            .prop_map(|(detail, policies, tries)| Self(detail.into(), policies, tries))
            .boxed()
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Item {
    InStock,
    OnOrder { days: u16 },
    Named(String, Option<i64>),
}

fn item() -> impl Strategy<Value = Item> {
    prop_oneof![
        Just(Item::InStock),
        any::<u16>().prop_map(|days| Item::OnOrder { days }),
        (values::text(), any::<Option<i64>>()).prop_map(|(name, of)| Item::Named(name, of)),
    ]
}

#[derive(Debug, HttpError)]
#[status(404)]
#[problem]
#[code("MEMBERS")]
#[detail("{name:?} has {} of them: {type}", .map.len())]
#[http_error(decode)]
pub(crate) struct Members {
    #[extension]
    name: String,
    #[extension]
    cow: Option<Cow<'static, str>>,
    #[extension(rename = "kind")]
    r#type: char,
    #[extension]
    items: Vec<Item>,
    #[extension]
    map: BTreeMap<String, (bool, Option<u32>)>,
    #[extension]
    anything: serde_json::Value,
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        values::text().prop_map(Into::into),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Into::into),
            btree_map(values::text(), inner, 0..4)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
}

impl Shape for Members {
    fn values() -> BoxedStrategy<Self> {
        let map = btree_map(values::text(), any::<(bool, Option<u32>)>(), 0..4);
        let cow = option::of(values::text().prop_map(Cow::Owned));
        (values::text(), cow, any::<char>(), vec(item(), 0..4), map, json())
            .prop_map(|(name, cow, r#type, items, map, anything)| Self {
                name,
                cow,
                r#type,
                items,
                map,
                anything,
            })
            .boxed()
    }
}

/// Digit for digit.
#[derive(Debug, HttpError)]
#[status(400)]
#[problem]
#[code("NUMBERS")]
#[http_error(decode)]
pub(crate) struct Numbers {
    #[extension]
    large: u128,
    #[extension]
    small: i128,
    #[extension]
    float: f64,
    #[extension]
    single: f32,
}

impl Shape for Numbers {
    fn values() -> BoxedStrategy<Self> {
        let float = any::<f64>().prop_filter("finite", |float| float.is_finite());
        let single = any::<f32>().prop_filter("finite", |float| float.is_finite());
        (any::<u128>(), any::<i128>(), float, single)
            .prop_map(|(large, small, float, single)| Self { large, small, float, single })
            .boxed()
    }
}

/// In a form of one's own.
#[derive(Debug, HttpError)]
#[body(Envelope)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
#[http_error(decode)]
pub(crate) enum Enveloped {
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound {
        #[extension]
        id: u64,
    },
    #[status(503)]
    Down {
        #[detail]
        text: String,
        #[header("retry-after")]
        wait: Duration,
    },
    #[status(500)]
    #[body(ProblemJson)]
    Internal,
}

impl Shape for Enveloped {
    fn values() -> BoxedStrategy<Self> {
        prop_oneof![
            any::<u64>().prop_map(|id| Self::UserNotFound { id }),
            (values::text(), values::wait()).prop_map(|(text, wait)| Self::Down { text, wait }),
            Just(()).prop_map(|()| Self::Internal),
        ]
        .boxed()
    }

    fn carried(self) -> Self {
        match self {
            Self::Down { text, wait } => Self::Down { text, wait: values::whole(wait) },
            other => other,
        }
    }
}

/// By code; one code has two statuses.
#[derive(Debug, HttpError)]
#[problem]
#[code(rename_all = "kebab-case")]
#[http_error(decode)]
pub(crate) enum Codes {
    #[status(404)]
    NotFound,
    #[status(409)]
    #[code("taken")]
    NameTaken {
        #[extension]
        name: String,
    },
    #[status(422)]
    #[code("taken")]
    TitleTaken(#[extension(rename = "title_")] String),
    #[status(423)]
    #[header("x-lock", "held")]
    Locked,
}

impl Shape for Codes {
    fn values() -> BoxedStrategy<Self> {
        prop_oneof![
            Just(()).prop_map(|()| Self::NotFound),
            values::text().prop_map(|name| Self::NameTaken { name }),
            values::text().prop_map(Self::TitleTaken),
            Just(()).prop_map(|()| Self::Locked),
        ]
        .boxed()
    }
}

/// By type.
#[derive(Debug, HttpError)]
#[http_error(decode)]
pub(crate) enum Types {
    #[status(403)]
    #[problem(type = "https://example.com/probs/out-of-credit")]
    OutOfCredit {
        #[extension]
        balance: i32,
    },
    #[status(403)]
    #[problem(type = "/probs/not-%C3%A9-allowed")]
    NotAllowed,
    #[status(400)]
    #[problem(type = "https://example.com/probs/out-of-credit")]
    OddCredit,
}

impl Shape for Types {
    fn values() -> BoxedStrategy<Self> {
        prop_oneof![
            any::<i32>().prop_map(|balance| Self::OutOfCredit { balance }),
            Just(()).prop_map(|()| Self::NotAllowed),
            Just(()).prop_map(|()| Self::OddCredit),
        ]
        .boxed()
    }
}

/// By status.
#[derive(Debug, HttpError)]
#[http_error(decode)]
pub(crate) enum Statuses {
    #[status(404)]
    #[detail("nothing is here")]
    NotFound,
    #[status(GONE)]
    Gone(#[detail] String),
    #[status(StatusCode::CONFLICT)]
    #[problem(title = "Taken")]
    Conflict {
        #[extension]
        by: String,
    },
    #[status(LIMIT)]
    Own,
}

const LIMIT: StatusCode = match StatusCode::from_u16(499) {
    Ok(status) => status,
    Err(_) => panic!("a status"),
};

impl Shape for Statuses {
    fn values() -> BoxedStrategy<Self> {
        prop_oneof![
            Just(()).prop_map(|()| Self::NotFound),
            values::line().prop_map(Self::Gone),
            values::text().prop_map(|by| Self::Conflict { by }),
            Just(()).prop_map(|()| Self::Own),
        ]
        .boxed()
    }
}

/// Chosen at run time.
#[derive(Debug, HttpError)]
#[problem]
#[http_error(decode)]
pub(crate) struct RunTime {
    #[status]
    status: StatusCode,
    #[code]
    code: Option<String>,
    #[detail]
    detail: String,
    #[instance]
    instance: Option<Box<str>>,
    #[close]
    #[init(CloseCode::POLICY_VIOLATION)]
    close: CloseCode,
}

impl Shape for RunTime {
    fn values() -> BoxedStrategy<Self> {
        let close = CloseCode::POLICY_VIOLATION;
        let instance = option::of("/[a-z0-9/]{1,12}".prop_map(Into::into));
        (values::status(), option::of(values::code()), values::text(), instance)
            .prop_map(move |(status, code, detail, instance)| Self {
                status,
                code,
                detail,
                instance,
                close,
            })
            .boxed()
    }
}

/// Computed from a field that is sent.
#[derive(Debug, HttpError)]
#[status(StatusCode::from_u16(400 + u16::from(*.number)).unwrap_or(StatusCode::BAD_REQUEST))]
#[code(format!("E{}", .number))]
#[problem]
#[http_error(decode)]
pub(crate) struct Computed {
    #[extension]
    number: u8,
}

impl Shape for Computed {
    fn values() -> BoxedStrategy<Self> {
        (0_u8..200).prop_map(|number| Self { number }).boxed()
    }
}

#[derive(Debug, HttpError)]
#[problem]
#[code(rename_all = "snake_case")]
#[status(404)]
#[http_error(decode)]
pub(crate) enum Instances {
    Owned(#[instance] String),
    Shared(#[instance] Cow<'static, str>),
    Maybe(#[instance] Option<String>),
}

impl Shape for Instances {
    fn values() -> BoxedStrategy<Self> {
        let uri = "(/[a-z0-9%]{0,3}41){0,3}(#[a-z]{1,4})?";
        prop_oneof![
            uri.prop_map(Self::Owned),
            uri.prop_map(|uri| Self::Shared(uri.into())),
            option::of("/[a-z]{1,9}").prop_map(Self::Maybe),
        ]
        .prop_map(|shape| match shape {
            Self::Owned(uri) => Self::Owned(uri.replace('%', "")),
            Self::Shared(uri) => Self::Shared(uri.replace('%', "").into()),
            other @ Self::Maybe(_) => other,
        })
        .boxed()
    }
}

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

/// What is not sent.
#[derive(Debug, HttpError)]
#[status(500)]
#[problem]
#[detail("query {id} failed")]
#[http_error(decode)]
pub(crate) struct AtHome {
    #[extension]
    id: u64,
    #[init(*.id + 1)]
    next: u64,
    #[init]
    tries: u8,
    table: Option<String>,
    #[source]
    source: Option<io::Error>,
}

impl Shape for AtHome {
    fn values() -> BoxedStrategy<Self> {
        let error = option::of(values::text().prop_map(io::Error::other));
        (0..u64::MAX, any::<u8>(), option::of(values::text()), error)
            .prop_map(|(id, tries, table, source)| Self { id, next: id, tries, table, source })
            .boxed()
    }

    fn carried(self) -> Self {
        Self { next: self.id + 1, tries: 0, table: None, source: None, ..self }
    }
}

#[derive(Debug, HttpError)]
#[code(rename_all = "PascalCase")]
#[problem]
#[http_error(decode)]
pub(crate) enum FromCause {
    #[status(500)]
    Storage(#[from] Option<io::Error>),
    #[status(502)]
    #[http_error(skip(decode))]
    Upstream(#[from] std::fmt::Error),
}

impl Shape for FromCause {
    fn values() -> BoxedStrategy<Self> {
        values::text().prop_map(|text| io::Error::other(text).into()).boxed()
    }

    fn carried(self) -> Self {
        match self {
            Self::Storage(_) => Self::Storage(None),
            other @ Self::Upstream(_) => other,
        }
    }
}

/// Types within a type.
#[derive(Debug, HttpError)]
#[http_error(decode)]
pub(crate) enum Outer {
    #[transparent]
    Codes(#[from] Codes),
    #[transparent]
    Boxed(Box<Types>),
    #[status(404)]
    #[code("outer")]
    #[problem]
    Own,
    #[transparent]
    #[http_error(skip(decode))]
    Open(Box<dyn HttpError>),
}

impl Shape for Outer {
    fn values() -> BoxedStrategy<Self> {
        prop_oneof![
            Codes::values().prop_map(Self::Codes),
            Types::values().prop_map(|inner| Self::Boxed(Box::new(inner))),
            Just(()).prop_map(|()| Self::Own),
        ]
        .boxed()
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[problem]
#[code("GENERIC")]
#[http_error(decode)]
pub(crate) struct Generic<T: Debug + Send + Sync + Serialize + DeserializeOwned + 'static> {
    #[extension]
    value: T,
    #[init]
    made: Vec<T>,
}

impl Shape for Generic<Vec<String>> {
    fn values() -> BoxedStrategy<Self> {
        vec(values::text(), 0..4).prop_map(|value| Self { value, made: Vec::new() }).boxed()
    }
}

/// Beside thiserror.
#[derive(Debug, thiserror::Error, HttpError)]
#[problem]
#[code(rename_all = "lowercase")]
#[http_error(decode)]
pub(crate) enum Foreign {
    #[error("user {id} not found")]
    #[status(404)]
    Missing {
        #[extension]
        id: u64,
    },
    #[error("the store failed")]
    #[status(500)]
    Store {
        #[source]
        source: Option<io::Error>,
    },
}

impl Shape for Foreign {
    fn values() -> BoxedStrategy<Self> {
        prop_oneof![
            any::<u64>().prop_map(|id| Self::Missing { id }),
            values::text().prop_map(|text| Self::Store { source: Some(io::Error::other(text)) }),
        ]
        .boxed()
    }

    fn carried(self) -> Self {
        match self {
            Self::Store { .. } => Self::Store { source: None },
            other => other,
        }
    }
}

/// A form for each variant.
#[derive(Debug, HttpError)]
#[http_error(decode)]
pub(crate) enum Forms {
    #[status(404)]
    Plain(#[detail] String),
    #[status(409)]
    #[body(genro_exceptions::PlainText)]
    StillPlain(#[detail] String),
    #[status(410)]
    #[body(ProblemJson)]
    Problem(#[detail] String),
    #[status(411)]
    #[body(Envelope)]
    Envelope(#[detail] String),
}

impl Shape for Forms {
    fn values() -> BoxedStrategy<Self> {
        prop_oneof![
            values::line().prop_map(Self::Plain),
            values::line().prop_map(Self::StillPlain),
            values::text().prop_map(Self::Problem),
            values::text().prop_map(Self::Envelope),
        ]
        .boxed()
    }
}

/// What no other case has.
#[derive(Debug, HttpError)]
#[problem]
#[http_error(decode)]
pub(crate) enum CatchAll {
    Any {
        #[status]
        status: StatusCode,
        #[code]
        code: Cow<'static, str>,
        #[detail]
        detail: String,
    },
    #[status(404)]
    #[code("KNOWN")]
    Known,
    #[transparent]
    Codes(Codes),
}

impl Shape for CatchAll {
    fn values() -> BoxedStrategy<Self> {
        let any = (values::status(), values::code(), values::text());
        prop_oneof![
            any.prop_map(|(status, code, detail)| Self::Any { status, code: code.into(), detail }),
            Just(()).prop_map(|()| Self::Known),
            Codes::values().prop_map(Self::Codes),
        ]
        .boxed()
    }
}

#[derive(Debug, HttpError)]
#[status(451)]
#[problem(type = "about:blank", title = "Unavailable")]
#[detail("a fixed {{text}}")]
#[http_error(decode)]
pub(crate) struct FixedProblem {}

impl Shape for FixedProblem {
    fn values() -> BoxedStrategy<Self> {
        Just(()).prop_map(|()| Self {}).boxed()
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

/// Without a code, `code` is an extension like another.
#[derive(Debug, HttpError)]
#[status(400)]
#[problem]
#[http_error(decode)]
pub(crate) struct CodeExtension {
    #[extension]
    code: String,
}

impl Shape for CodeExtension {
    fn values() -> BoxedStrategy<Self> {
        values::text().prop_map(|code| Self { code }).boxed()
    }
}
