//! Where lints are forbidden, an `#[allow]` of generated code would be an error.

#![forbid(
    unsafe_code,
    missing_docs,
    deprecated,
    unused,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]

use genro_exceptions::{Headers, HttpError};

/// A struct with everything that is generated in the open.
#[derive(Debug, HttpError)]
#[status(429)]
pub struct Limited {
    /// The text.
    #[detail]
    pub text: String,
    /// A header.
    #[header("retry-after")]
    pub retry_after: Option<u32>,
    /// Any lines.
    #[headers]
    pub headers: Headers,
    /// The cause.
    #[source]
    pub cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// An enum.
#[derive(Debug, HttpError)]
#[status(404)]
pub enum Missing {
    /// No field.
    User,
    /// A text.
    Item {
        /// The text.
        #[detail]
        text: String,
    },
}

/// A problem with every attribute.
#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "/probs/credit", title = "Out of credit")]
#[code("OUT_OF_CREDIT")]
pub struct Problem {
    /// Sent.
    #[extension]
    pub balance: u64,
    /// The URI reference.
    #[instance]
    pub uri: String,
}

/// A struct without a field.
#[derive(Debug, HttpError)]
#[status(404)]
pub struct Nothing;

/// A tuple with a type parameter.
#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{0}")]
pub struct Generic<T>(pub T);
