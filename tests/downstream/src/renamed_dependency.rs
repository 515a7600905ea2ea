//! Through a dependency that has another name here.

use std::path::PathBuf;

use http::StatusCode;
use renamed::{Headers, HttpError, HttpException};

/// Every attribute of a case.
#[derive(Debug, HttpError)]
#[http_error(crate = renamed)]
#[status(429)]
#[detail("{path} is busy: {} times", .times + 1)]
#[header(VARY, "accept")]
#[close(4000)]
pub struct Busy {
    /// Printed through `display()`.
    pub path: PathBuf,
    /// An argument.
    pub times: u32,
    /// Any lines.
    #[headers]
    pub headers: Headers,
    /// The cause.
    #[source]
    pub cause: std::fmt::Error,
}

/// Nothing to give.
#[derive(Debug, HttpError)]
#[http_error(crate = renamed)]
#[status(StatusCode::FORBIDDEN)]
#[non_exhaustive]
pub struct Forbidden;

/// There is no such error.
#[derive(Debug, HttpError)]
#[http_error(crate = ::renamed)]
pub enum Never {}

/// The problem of the facade, answered by its enum.
#[derive(Debug, HttpError)]
#[http_error(crate = renamed)]
#[status(409)]
#[problem]
pub enum Account {
    /// A code and a member.
    #[code("CLOSED")]
    Closed(#[extension(rename = "since")] u64),
    /// The answer of another.
    #[transparent]
    Credit(#[from] crate::facade::Credit),
}

/// The same type of error as that of the facade: it is one library.
#[derive(Debug, HttpError)]
#[http_error(crate = renamed)]
#[transparent]
pub struct Job(#[from] pub crate::facade::Job);

renamed::any_error! {
    /// Through the name of this crate.
    pub struct Any: Job;
}

/// What the macros return, in any error.
///
/// # Errors
///
/// As the number says.
pub fn raise_any(number: u8) -> Result<u8, Any> {
    renamed::ensure!(number != 5, GONE);
    Ok(raise(number)?)
}

/// The macros through the name of this crate.
///
/// # Errors
///
/// As the number says.
pub fn raise(number: u8) -> Result<u8, HttpException> {
    renamed::ensure!(number != 1, NOT_FOUND, "number {number}");
    if number == 2 {
        renamed::bail!(410, "number {}", number);
    }
    if number == 3 {
        return Err(renamed::http_error!(StatusCode::CONFLICT));
    }
    if number == 4 {
        Err(Forbidden)?;
    }
    Ok(number)
}
