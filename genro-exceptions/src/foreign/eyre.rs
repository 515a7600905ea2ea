//! The conversion of `eyre::Report` into `HttpException`.

use std::fmt;

use eyre::Report;

use super::contexts::{self, Contexts, In};
use crate::error::{HttpException, Known};

impl Contexts for Report {
    fn get<T: fmt::Display + fmt::Debug + Send + Sync + 'static>(&self) -> Option<&T> {
        self.downcast_ref()
    }

    fn into_exception(self) -> Result<HttpException, Self> {
        if (*self).is::<HttpException>() { self.downcast() } else { Err(self) }
    }

    fn known(known: &Known) -> In<Self> {
        known.eyre
    }
}

impl HttpException {
    /// Converts any `eyre::Report`, as `From<anyhow::Error>` converts an `anyhow::Error`: for `map_err`.
    ///
    /// **Shape**: an HTTP error in the report, at any depth, answers for itself. Without one, status 500, and detail and
    /// Display are `Internal Server Error`. Found are all types of this crate, also as a context of `wrap_err`, and every
    /// type without generic parameters whose `Error` is written by `#[derive(HttpError)]`.
    ///
    /// **Source**: the whole chain of the report. With a context, Display is the outermost context.
    ///
    /// ```
    /// use eyre::WrapErr as _;
    /// use genro_exceptions::{HttpError, HttpException};
    ///
    /// #[derive(Debug, HttpError)]
    /// #[status(404)]
    /// #[detail("user {id} not found")]
    /// struct UserNotFound { id: u64 }
    ///
    /// fn find(id: u64) -> eyre::Result<String> {
    ///     Err(UserNotFound::new(id)).wrap_err("cannot show the profile")
    /// }
    /// fn handler() -> Result<String, HttpException> {
    ///     find(7).map_err(HttpException::from_eyre)
    /// }
    ///
    /// let error = handler().unwrap_err();
    /// assert_eq!((error.status().as_u16(), error.detail().as_ref()), (404, "user 7 not found"));
    /// assert_eq!(error.to_string(), "cannot show the profile");
    /// ```
    #[must_use]
    pub fn from_eyre(error: Report) -> Self {
        contexts::exception(error, &[])
    }
}

/// Converts any `eyre::Report` with [`HttpException::from_eyre`], so that `?` does.
///
/// ```
/// use genro_exceptions::{HttpError, HttpException};
///
/// fn handler() -> Result<(), HttpException> {
///     Err(eyre::eyre!("password 'hunter2' refused"))?
/// }
/// let error = handler().unwrap_err();
/// assert_eq!(error.detail(), "Internal Server Error");
/// assert_eq!(error.report().to_string(), "Internal Server Error: password 'hunter2' refused");
/// ```
impl From<Report> for HttpException {
    fn from(error: Report) -> Self {
        Self::from_eyre(error)
    }
}
