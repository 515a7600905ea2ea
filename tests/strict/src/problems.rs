//! Problem details, with every attribute.

use std::borrow::Cow;

use genro_exceptions::HttpError;

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
