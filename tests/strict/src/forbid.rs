//! Where lints are forbidden, an `#[allow]` of generated code would be an error.

#![forbid(
    unsafe_code,
    missing_docs,
    deprecated,
    unused,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::impl_trait_in_params,
    clippy::too_many_arguments,
    non_snake_case
)]

use genro_exceptions::{Headers, HttpError};

genro_exceptions::any_error! {
    /// Any error.
    pub struct Any: Limited;
}

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

/// More fields than a function should have parameters.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{a} of {b}")]
pub struct Many<T> {
    /// Printed.
    pub a: String,
    /// Printed.
    pub b: T,
    /// Converted.
    pub c: Box<str>,
    /// Not converted.
    pub d: std::path::PathBuf,
    /// Not converted.
    pub e: Option<fn(u8) -> char>,
    /// Not converted.
    pub f: [u8; 3],
    /// Not converted.
    pub g: (u8, char),
    /// Converted.
    #[source]
    pub h: Box<dyn std::error::Error + Send + Sync>,
    /// The text.
    #[detail]
    pub i: String,
}

/// A keyword that cannot be raw, and a field that begins with an underscore.
#[derive(Debug, HttpError)]
#[status(400)]
pub enum Underscores {
    /// Its constructor is called `crate_`.
    Crate {
        /// The text.
        #[detail]
        text: String,
    },
    /// Its constructor is called `super_`.
    Super {
        /// The text.
        #[detail]
        _text: String,
    },
}

/// A field that begins with an underscore, and parameters that are called the same in capitals.
#[derive(Debug, HttpError)]
#[status(400)]
pub struct Underscored {
    /// Converted.
    pub line1: String,
    /// Converted.
    pub line_1: String,
    /// The text.
    #[detail]
    _text: String,
}

/// Makes one of each.
#[must_use]
pub fn every() -> [genro_exceptions::HttpException; 5] {
    let many = Many::new("a", 1, "c", "d".into(), None, [1; 3], (1, 'g'), "h");
    let with = Many::with_i("a", 1, "c", "d".into(), None, [1; 3], (1, 'g'), "h", "i");
    let text = Underscored::with_text("a", "b", "c");
    [
        many.into(),
        with.into(),
        text.into(),
        Underscores::crate_with_text("a").into(),
        Underscores::super_with_text("b").into(),
    ]
}
