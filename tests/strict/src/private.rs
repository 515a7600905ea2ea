//! Private types, as a binary has them: what nobody calls is dead code, unless it was generated.

use genro_exceptions::{Headers, HttpError, HttpException};

/// Made by its literal: none of the generated methods is called.
#[derive(Debug, HttpError)]
#[status(429)]
struct Limited {
    #[detail]
    text: String,
    #[header("retry-after")]
    retry_after: Option<u32>,
    #[headers]
    headers: Headers,
    #[source]
    cause: Option<std::fmt::Error>,
}

#[derive(Debug, HttpError)]
#[status(404)]
enum Missing {
    User,
    #[detail("{0}")]
    Item(u64),
    Text {
        #[detail]
        text: &'static str,
    },
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Credit {
    #[extension]
    balance: u64,
    #[instance]
    uri: &'static str,
}

/// Visible to its parent, which is as private.
#[derive(Debug, HttpError)]
#[status(404)]
pub(super) struct Nothing;

/// Visible to the crate, in words that say so.
#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{0}")]
pub(crate) struct Generic<T>(pub(crate) T);

/// Visible to a module that is named.
#[derive(Debug, HttpError)]
#[status(404)]
pub(in crate::private) enum Narrow {
    One,
}

/// Never made.
#[derive(Debug, HttpError)]
pub(crate) enum Never {}

/// Makes one of each.
///
/// # Errors
///
/// Always.
pub fn every(which: u8) -> Result<(), HttpException> {
    match which {
        0 => Err(Limited {
            text: String::new(),
            retry_after: None,
            headers: Headers::new(),
            cause: None,
        })?,
        1 => Err(Missing::User)?,
        2 => Err(Missing::Item(1))?,
        3 => Err(Missing::Text { text: "" })?,
        4 => Err(Nothing)?,
        5 => Err(Narrow::One)?,
        7 => Err(Credit { balance: 1, uri: "" })?,
        6 => never(which)
            .map_err(|never| never.map_or_else(|| Nothing.into(), HttpException::from))?,
        _ => Err(Generic(1))?,
    }
    Ok(())
}

const fn never(which: u8) -> Result<(), Option<Never>> {
    if which == 6 { Ok(()) } else { Err(None) }
}
