//! The conversion of `anyhow::Error` into `HttpException`.

use std::fmt;

use anyhow::Error;

use super::contexts::{self, Contexts, In};
use crate::error::erased_error::{ErasedError, Found};
use crate::error::{HttpError, HttpException, Known};

impl Contexts for Error {
    fn get<T: fmt::Display + fmt::Debug + Send + Sync + 'static>(&self) -> Option<&T> {
        self.downcast_ref()
    }

    fn into_exception(self) -> Result<HttpException, Self> {
        if (*self).is::<HttpException>() { self.downcast() } else { Err(self) }
    }

    fn known(known: &Known) -> In<Self> {
        known.anyhow
    }
}

/// Converts any `anyhow::Error`: into a 500, unless it contains an HTTP error.
///
/// **Shape**: status 500, and detail and Display are `Internal Server Error`. If an HTTP error is in the chain, at any depth,
/// the response is that of this error: what was converted into `anyhow::Error` as a 404 is a 404 again. Found are all types
/// of this crate, and every type without generic parameters whose `Error` is written by `#[derive(HttpError)]`; of several,
/// the outermost. Contexts are for the log, except a ready type that is a context: it is an HTTP error like the others.
///
/// **Source**: the whole chain of the `anyhow::Error`. With a context, Display is the outermost context.
///
/// For a type whose `Error` is written by thiserror or by you, for a generic one, and for a derived one that is a context,
/// name the type: in [`HttpException::from_anyhow`], or in the list of [`any_error!`](crate::any_error!).
///
/// ```
/// use anyhow::Context as _;
/// use genro_exceptions::{HttpError, HttpException};
///
/// #[derive(Debug, HttpError)]
/// #[status(404)]
/// #[detail("user {id} not found")]
/// struct UserNotFound { id: u64 }
///
/// fn find(id: u64) -> anyhow::Result<String> {
///     Err(UserNotFound::new(id))?
/// }
/// fn profile(id: u64) -> anyhow::Result<String> {
///     find(id).context("cannot show the profile")
/// }
/// fn handler() -> Result<String, HttpException> {
///     Ok(profile(7)?)
/// }
///
/// let error = handler().unwrap_err();
/// assert_eq!((error.status().as_u16(), error.detail().as_ref()), (404, "user 7 not found"));
/// assert_eq!(error.to_string(), "cannot show the profile");
/// assert!(error.is::<UserNotFound>());
///
/// let unknown = HttpException::from(anyhow::anyhow!("password 'hunter2' refused"));
/// assert_eq!((unknown.status().as_u16(), unknown.detail().as_ref()), (500, "Internal Server Error"));
/// ```
impl From<Error> for HttpException {
    fn from(error: Error) -> Self {
        contexts::exception(error, &[])
    }
}

impl HttpException {
    /// Converts any `anyhow::Error`; if it contains a `T`, the response is that of the `T`.
    ///
    /// Any other error is converted as by `From<anyhow::Error>`. A type of [`any_error!`](crate::any_error!) names such types
    /// once.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpException};
    ///
    /// // thiserror writes `Error` here, so that only the name tells that the type is an HTTP error.
    /// #[derive(Debug, thiserror::Error, HttpError)]
    /// enum ApiError {
    ///     #[error("no such user")]
    ///     #[status(404)]
    ///     NoSuchUser,
    /// }
    ///
    /// fn find() -> anyhow::Result<()> {
    ///     Err(ApiError::NoSuchUser)?
    /// }
    /// fn handler() -> Result<(), HttpException> {
    ///     find().map_err(HttpException::from_anyhow::<ApiError>)
    /// }
    /// assert_eq!(handler().unwrap_err().status(), 404);
    /// ```
    #[must_use]
    pub fn from_anyhow<T: HttpError>(error: Error) -> Self {
        if error.downcast_ref::<T>().is_some() {
            let found = Found::By(contexts::find::<Error, T>);
            Self::from_error(ErasedError::with(error, Some(found)))
        } else {
            contexts::exception(error, &[Known::of::<T>()])
        }
    }
}
