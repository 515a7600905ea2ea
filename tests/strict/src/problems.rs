//! Problem details, with every attribute.

use std::borrow::Cow;

use genro_exceptions::{Headers, HttpError};
use http::StatusCode;

/// Every attribute of a problem.
#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "https://example.com/probs/out-of-credit", title = "Out of credit")]
#[code("OUT_OF_CREDIT")]
#[detail("{balance} is left of {type}")]
pub struct Problem {
    /// Sent.
    #[extension]
    pub balance: u64,
    /// Sent under another name, and printed.
    #[extension(rename = "kind")]
    pub r#type: String,
    /// Sent as a header too.
    #[extension]
    #[header("retry-after")]
    pub wait: Option<u32>,
    /// The URI reference.
    #[instance]
    pub uri: Option<Cow<'static, str>>,
}

/// Problems of every kind, some of them alike.
#[derive(Debug, HttpError)]
#[status(409)]
#[problem(title = "A conflict")]
pub enum Problems {
    /// From the enum.
    #[code("FIRST")]
    First,
    /// From the enum, too.
    #[code("SECOND")]
    Second(#[extension(rename = "place")] u8),
    /// Its own.
    #[problem(title = "Another conflict")]
    #[detail("a conflict of {0}")]
    Third(#[extension(rename = "place")] u8),
    /// The same again.
    #[problem(title = "Another conflict")]
    Fourth(#[instance] &'static str),
    /// Without a name.
    #[problem]
    Fifth,
    /// The answer of another.
    #[transparent]
    Inner(#[from] Problem),
}

/// Sends a value of any type.
#[derive(Debug, HttpError)]
#[status(400)]
#[problem]
pub struct GenericProblem<T, U> {
    /// Sent.
    #[extension]
    pub value: T,
    /// Not sent.
    pub other: U,
}

/// What a client makes of a response, with a field of every kind.
#[derive(Debug, HttpError)]
#[problem(type = "https://example.com/probs")]
#[code(rename_all = "snake_case")]
#[http_error(decode)]
pub enum Decoded {
    /// With fields that are sent, and some that are not.
    #[status(404)]
    #[detail("user {id} not found")]
    Missing {
        /// The number of the user.
        #[extension]
        id: u64,
        /// When it may be there.
        #[header("retry-after")]
        #[extension]
        wait: Option<u32>,
        /// Made of another field.
        #[init(*.id + 1)]
        next: u64,
        /// Made anew.
        #[init]
        tries: u8,
        /// For the log.
        #[source]
        cause: Option<std::io::Error>,
    },
    /// What no other variant has.
    Any {
        /// The status.
        #[status]
        status: StatusCode,
        /// The code.
        #[code]
        code: String,
        /// The text.
        #[detail]
        text: Cow<'static, str>,
        /// The occurrence.
        #[instance]
        instance: Option<String>,
        /// Other headers.
        #[headers]
        headers: Headers,
    },
    /// Another type.
    #[transparent]
    Inner(DecodedInner),
    /// A generic type.
    #[transparent]
    Generic(DecodedGeneric<u8>),
}

/// A struct without fields.
#[derive(Debug, HttpError)]
#[status(410)]
#[http_error(decode)]
pub struct DecodedInner;

/// A generic struct.
#[derive(Debug, HttpError)]
#[status(409)]
#[problem]
#[code("GENERIC")]
#[http_error(decode)]
pub struct DecodedGeneric<T: std::fmt::Debug + Send + Sync + 'static> {
    /// The value.
    #[extension]
    pub value: T,
}
