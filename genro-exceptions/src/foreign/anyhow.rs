//! The conversion of `anyhow::Error` into `HttpException`.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::error::{HttpError, HttpException};
use crate::ready::phrase::phrase;
use crate::ready::redirect::Redirect;
use crate::ready::table::ready_types;
use crate::websocket::{CloseCode, WebSocketException};

/// Finds an HTTP error of one type in an `anyhow::Error`.
type Downcast = fn(&anyhow::Error) -> Option<&dyn HttpError>;

/// Finds a `T`: the error itself or one of its contexts.
fn downcast<T: HttpError>(error: &anyhow::Error) -> Option<&dyn HttpError> {
    error.downcast_ref::<T>().map(|found| found as &dyn HttpError)
}

macro_rules! downcasts {
    ($($code:literal $name:ident $phrase:literal { $($rest:tt)* })*) => {
        const READY_TYPES: &[Downcast] = &[$(downcast::<crate::ready::$name>,)*];
    };
}

ready_types!(downcasts);

/// A boxed HTTP error, and the ready types that are not in the table.
const OTHER_TYPES: [Downcast; 3] =
    [downcast::<Box<dyn HttpError>>, downcast::<Redirect>, downcast::<WebSocketException>];

/// Converts any `anyhow::Error`: into a 500, unless it contains an HTTP error.
///
/// **Shape**: status 500, and detail and Display are `Internal Server Error`. If the error is an [`HttpException`] or a
/// ready type such as `HttpNotFound`, or has one as a context, the response is that of this error: what was converted into
/// `anyhow::Error` as a 404 is a 404 again. Added contexts are for the log.
///
/// **Source**: the whole chain of the `anyhow::Error`. With a context, Display is the outermost context.
///
/// An `anyhow::Error` cannot tell whether another type in it implements [`HttpError`]. Convert your types into
/// `HttpException` first, or name the type in [`HttpException::from_anyhow`].
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
///     Err(HttpException::from(UserNotFound::new(id)))?
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
        if !(*error).is::<Self>() {
            return Self::from_error(AnyhowError::new(error, downcast::<Self>));
        }
        // Without a context, the original value is returned.
        error
            .downcast()
            .unwrap_or_else(|error| Self::from_error(AnyhowError::new(error, downcast::<Self>)))
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
    /// #[derive(Debug, HttpError)]
    /// enum ApiError {
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
            Self::from_error(AnyhowError::new(error, downcast::<T>))
        } else {
            error.into()
        }
    }
}

/// An `anyhow::Error` and how to find the HTTP error in it.
///
/// It is not derived, since its type is known only at run time.
#[derive(Debug)]
struct AnyhowError {
    error: anyhow::Error,
    downcast: Option<Downcast>,
}

impl AnyhowError {
    fn new(error: anyhow::Error, first: Downcast) -> Self {
        let downcast = [first]
            .iter()
            .chain(&OTHER_TYPES)
            .chain(READY_TYPES)
            .find(|downcast| downcast(&error).is_some())
            .copied();
        Self { error, downcast }
    }

    fn http_error(&self) -> Option<&dyn HttpError> {
        self.downcast?(&self.error)
    }
}

/// Returns the `T` from which an exception was created by way of `anyhow`.
pub(crate) fn downcast_ref<T: HttpError>(original: &dyn HttpError) -> Option<&T> {
    let AnyhowError { error, .. } = original.downcast_ref()?;
    error.downcast_ref().or_else(|| error.downcast_ref::<HttpException>()?.downcast_ref())
}

const UNEXPECTED: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;

impl fmt::Display for AnyhowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.downcast {
            Some(_) => write!(f, "{}", self.error),
            None => f.write_str(phrase(UNEXPECTED)),
        }
    }
}

impl Error for AnyhowError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self.downcast {
            Some(_) => self.error.source(),
            None => Some(&*self.error),
        }
    }
}

impl HttpError for AnyhowError {
    fn status(&self) -> StatusCode {
        self.http_error().map_or(UNEXPECTED, HttpError::status)
    }
    fn detail(&self) -> Cow<'_, str> {
        self.http_error().map_or(Cow::Borrowed(phrase(UNEXPECTED)), HttpError::detail)
    }
    fn to_detail(&self) -> Cow<'static, str> {
        self.http_error().map_or(Cow::Borrowed(phrase(UNEXPECTED)), HttpError::to_detail)
    }
    fn append_headers(&self, headers: &mut HeaderMap) {
        if let Some(error) = self.http_error() {
            error.append_headers(headers);
        }
    }
    fn close_code(&self) -> CloseCode {
        self.http_error().map_or(CloseCode::INTERNAL_ERROR, HttpError::close_code)
    }
}
