//! Through the facade, which re-exports the library and with it the derive.

use std::borrow::Cow;
use std::error::Error;
use std::io;

use genro_exceptions_facade::errors::{self, CloseCode, Headers, HttpError, HttpException};
use http::StatusCode;

/// Every attribute of a field.
#[derive(Debug, HttpError)]
#[http_error(crate = genro_exceptions_facade::errors)]
#[detail("{id} failed")]
#[header("x-fixed", "1")]
#[non_exhaustive]
pub struct Job {
    /// Printed.
    pub id: u64,
    /// The status.
    #[status]
    pub status: StatusCode,
    /// The text.
    #[detail]
    pub text: Cow<'static, str>,
    /// A header.
    #[header("retry-after")]
    pub retry_after: Option<u32>,
    /// Any lines.
    #[headers]
    pub headers: Headers,
    /// The close code.
    #[close]
    pub code: CloseCode,
    /// The cause.
    #[source]
    pub cause: Option<Box<dyn Error + Send + Sync>>,
}

/// Variants of every kind.
#[derive(Debug, HttpError)]
#[http_error(crate = ::genro_exceptions_facade::errors)]
#[status(404)]
#[close(1008)]
#[non_exhaustive]
pub enum Store {
    /// A text.
    #[detail("user {0} not found")]
    User(u64),
    /// A constant of this crate.
    #[status(self::GONE)]
    Gone,
    /// A cause.
    #[status(502)]
    Disk(#[from] io::Error),
    /// Any error of the library.
    #[transparent]
    Inner(#[from] HttpException),
}

/// Every attribute of a problem.
#[derive(Debug, HttpError)]
#[http_error(crate = genro_exceptions_facade::errors)]
#[status(403)]
#[problem(title = "Out of credit")]
#[code("OUT_OF_CREDIT")]
#[non_exhaustive]
pub struct Credit {
    /// Sent.
    #[extension]
    pub balance: u64,
    /// The URI reference.
    #[instance]
    pub uri: Option<String>,
}

/// A status of this crate.
pub const GONE: StatusCode = StatusCode::GONE;

/// The path may be relative to the module.
#[derive(Debug, HttpError)]
#[http_error(crate = errors)]
#[status(400)]
#[detail("{0} is wrong")]
pub struct Relative<T>(pub T);

genro_exceptions_facade::missing! {
    /// Declared by a macro of the facade.
    pub Missing, "no {id} here"
}

errors::any_error! {
    /// Through the facade.
    #[body(errors::PlainText)]
    pub struct Any: Missing;
}

/// The macros through the facade.
///
/// # Errors
///
/// As the number says.
pub fn raise(number: u8) -> Result<u8, HttpException> {
    errors::ensure!(number != 1, 404, "number {number}");
    if number == 2 {
        errors::bail!(self::GONE, "number {}", number);
    }
    if number == 3 {
        return Err(errors::http_error!(430));
    }
    if number == 4 {
        Err(Store::User(4))?;
    }
    Ok(number)
}
