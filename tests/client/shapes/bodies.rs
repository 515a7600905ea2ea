//! What is sent in the body, and in which form.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

use genro_exceptions::{HttpError, ProblemJson};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::Shape;
use crate::envelope::Envelope;
use crate::values;

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
