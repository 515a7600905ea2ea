//! `http_error!`, `bail!`, `ensure!`, and the conversions at work.

use genro_exceptions::{HttpError, HttpException, bail, ensure, http_error};
use http::StatusCode;

use crate::shapes::{Enum, Named, Unit};

const MINE: StatusCode = StatusCode::GONE;

/// Every form.
///
/// # Errors
///
/// As the number says.
pub fn every(number: u32, ratio: f64) -> Result<u32, HttpException> {
    ensure!(number != 1, 404, "{number} not found");
    ensure!(number < 1000 && number != 999, CONTENT_TOO_LARGE);
    ensure!(ratio < 1.0, 422, "{} is too much", ratio);
    ensure!(!(number == 7 || number == 8), 400);
    if number == 2 {
        bail!(GONE, "gone")
    }
    if number == 3 {
        bail!(430);
    }
    if number == 4 {
        return Err(http_error!(self::MINE, "{number} of {}", 5));
    }
    if number == 5 {
        Err(Unit)?;
    }
    if number == 6 {
        return Err(Enum::from(std::io::Error::other("disk")).into());
    }
    Ok(number)
}

genro_exceptions::any_error! {
    /// Any error.
    #[body(genro_exceptions::PlainText)]
    pub struct Any: Unit, Named;
}

genro_exceptions::any_error! {
    /// It is no longer used.
    #[deprecated]
    pub(crate) struct Old;
}

/// What the macros return, in any error.
///
/// # Errors
///
/// As the number says.
pub fn every_any(number: u32) -> Result<u32, Any> {
    ensure!(number != 8, GONE);
    let number: u8 = number.to_string().parse()?;
    Ok(every(number.into(), 0.5)?)
}

/// The trait at work.
#[must_use]
pub fn answer(error: &Named) -> http::Response<String> {
    let mut response = error.to_response::<String>();
    response.body_mut().clone_from(&error.close_frame().reason.into_string());
    response
}
