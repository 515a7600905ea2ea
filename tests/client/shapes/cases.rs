//! What tells a case from the others.

use std::borrow::Cow;

use genro_exceptions::{CloseCode, HttpError};
use http::StatusCode;
use proptest::option;
use proptest::prelude::*;

use super::Shape;
use crate::values;

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
