//! What is not sent, or is that of other types.

use std::fmt::Debug;
use std::io;

use genro_exceptions::{
    HttpError, HttpMethodNotAllowed, HttpNotFound, HttpRangeNotSatisfiable, HttpTooManyRequests,
    HttpUnauthorized,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Codes, Shape, Types};
use crate::values;

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
            other @ Self::Missing { .. } => other,
        }
    }
}

/// The ready types, which are known by their status.
#[derive(Debug, HttpError)]
#[http_error(decode)]
pub(crate) enum Ready {
    #[transparent]
    NotFound(#[from] HttpNotFound),
    #[transparent]
    TooManyRequests(#[from] HttpTooManyRequests),
    #[transparent]
    Unauthorized(#[from] HttpUnauthorized),
    #[transparent]
    NotAllowed(#[from] HttpMethodNotAllowed),
    #[transparent]
    Range(#[from] HttpRangeNotSatisfiable),
}

impl Shape for Ready {
    fn values() -> BoxedStrategy<Self> {
        prop_oneof![
            values::line().prop_map(|text| HttpNotFound::with_detail(text).into()),
            values::retry_after()
                .prop_map(|wait| HttpTooManyRequests::new().retry_after(wait).into()),
            values::challenge()
                .prop_map(|challenge| HttpUnauthorized::new().challenge(challenge).into()),
            values::allow().prop_map(|allow| HttpMethodNotAllowed::new(allow).into()),
            any::<u64>().prop_map(|length| HttpRangeNotSatisfiable::new(length).into()),
        ]
        .boxed()
    }
}
