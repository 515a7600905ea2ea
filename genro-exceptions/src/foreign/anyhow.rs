//! The conversion of `anyhow::Error` into `HttpException`.

use std::error::Error;

use crate::error::erased_error::{ErasedError, problem_in};
use crate::error::search::Position;
use crate::error::{HttpError, HttpException};
use crate::ready::redirect::Redirect;
use crate::ready::table::ready_types;
use crate::websocket::WebSocketException;

/// Finds an HTTP error of one type in an `anyhow::Error`.
type Downcast = fn(&anyhow::Error) -> Option<&dyn HttpError>;

/// Finds a `T`: the error itself or one of its contexts.
fn downcast<T: HttpError>(error: &anyhow::Error) -> Option<&dyn HttpError> {
    error.downcast_ref::<T>().map(|found| found as &dyn HttpError)
}

/// Finds an HTTP error in a box that was converted by `anyhow::Error::from_boxed`, which the chain of sources hides.
fn find_in_box(error: &anyhow::Error) -> Option<&dyn HttpError> {
    let error = in_box(error)?;
    Position::find(error)?.get(error)
}

fn in_box(error: &anyhow::Error) -> Option<&(dyn Error + 'static)> {
    let boxed = error.downcast_ref::<Box<dyn Error + Send + Sync>>()?;
    Some(&**boxed)
}

macro_rules! downcasts {
    ($($code:literal $name:ident $phrase:literal { $($rest:tt)* })*) => {
        const READY_TYPES: &[Downcast] = &[$(downcast::<crate::ready::$name>,)*];
    };
}

ready_types!(downcasts);

/// Converts any `anyhow::Error`: into a 500, unless it contains an HTTP error.
///
/// **Shape**: status 500, and detail and Display are `Internal Server Error`. If an HTTP error is in the chain, at any depth,
/// the response is that of this error: what was converted into `anyhow::Error` as a 404 is a 404 again. Found are all types
/// of this crate, and every type without generic parameters whose `Error` is written by `#[derive(HttpError)]`. Added
/// contexts are for the log, except a ready type that is a context: then the response is that of this type.
///
/// **Source**: the whole chain of the `anyhow::Error`. With a context, Display is the outermost context.
///
/// For a type whose `Error` is written by thiserror or by you, and for a generic one, name the type in
/// [`HttpException::from_anyhow`].
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
impl From<anyhow::Error> for HttpException {
    fn from(error: anyhow::Error) -> Self {
        // Without a context, the original value is returned.
        let error = if (*error).is::<Self>() {
            match error.downcast() {
                Ok(exception) => return exception,
                Err(error) => error,
            }
        } else {
            error
        };
        let others =
            [downcast::<Self>, downcast::<Redirect>, downcast::<WebSocketException>, find_in_box];
        let mut contexts = others.iter().chain(READY_TYPES).copied();
        match contexts.find(|downcast| downcast(&error).is_some()) {
            Some(downcast) => Self::from_error(ErasedError::found_by(error, downcast)),
            None => Self::from_error(match in_box(&error).and_then(problem_in) {
                Some(exception) => ErasedError::created(error, exception),
                None => ErasedError::new(error),
            }),
        }
    }
}

impl HttpException {
    /// Converts any `anyhow::Error`; if it contains a `T`, the response is that of the `T`.
    ///
    /// Any other error is converted as by `From<anyhow::Error>`.
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
    pub fn from_anyhow<T: HttpError>(error: anyhow::Error) -> Self {
        if downcast::<T>(&error).is_some() {
            Self::from_error(ErasedError::found_by(error, downcast::<T>))
        } else {
            error.into()
        }
    }
}
