//! `anyhow::Error` into `HttpException`.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::error::{HttpError, HttpException};
use crate::ready::phrase::phrase;
use crate::ready::redirect::Redirect;
use crate::ready::table::ready_types;
use crate::websocket::{CloseCode, WebSocketException};

/// How to see the HTTP error in an `anyhow::Error`, of one type each.
type Find = fn(&anyhow::Error) -> Option<&dyn HttpError>;

/// Looks for a `T`: the error itself, or one of the contexts around it.
fn find<T: HttpError>(error: &anyhow::Error) -> Option<&dyn HttpError> {
    error.downcast_ref::<T>().map(|found| found as &dyn HttpError)
}

macro_rules! finds {
    ($($code:literal $name:ident $phrase:literal { $($rest:tt)* })*) => {
        /// The ready types that are in the table.
        const READY_TYPES: &[Find] = &[$(find::<crate::ready::$name>,)*];
    };
}

ready_types!(finds);

/// Any HTTP error, boxed, and the ready types that are in no table.
const OTHERS: [Find; 3] =
    [find::<Box<dyn HttpError>>, find::<Redirect>, find::<WebSocketException>];

/// Any error that came by `anyhow`: 500, unless an HTTP error is inside.
///
/// **Shape**: status 500 and the body `Internal Server Error`; Display says the same. An [`HttpException`] or a ready
/// type inside, `HttpNotFound` or any other, answers for itself: so what went into `anyhow` as a 404 comes out as one,
/// also from behind a context, which is for the log.
///
/// **Source**: the whole chain. Behind a context, Display is the context.
///
/// A type of your own goes in as `HttpException`, for an `anyhow::Error` cannot tell by itself that it holds an
/// [`HttpError`]; or it is named on the way out, [`HttpException::from_anyhow`].
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
            return Self::from_error(AnyhowError::new(error, find::<Self>));
        }
        // No context around it: it comes back as the value it was.
        error
            .downcast()
            .unwrap_or_else(|error| Self::from_error(AnyhowError::new(error, find::<Self>)))
    }
}

impl HttpException {
    /// Any error that came by `anyhow`, in which a `T` answers for itself too.
    ///
    /// For the rest it is `From<anyhow::Error>`.
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
        if find::<T>(&error).is_some() {
            Self::from_error(AnyhowError::new(error, find::<T>))
        } else {
            error.into()
        }
    }
}

/// An `anyhow::Error`, and where in it the answer is. By hand, because what it says is known only at run time.
#[derive(Debug)]
struct AnyhowError {
    error: anyhow::Error,
    find: Option<Find>,
}

impl AnyhowError {
    fn new(error: anyhow::Error, first: Find) -> Self {
        let find = [first]
            .iter()
            .chain(&OTHERS)
            .chain(READY_TYPES)
            .find(|find| find(&error).is_some())
            .copied();
        Self { error, find }
    }

    fn answer(&self) -> Option<&dyn HttpError> {
        self.find?(&self.error)
    }
}

/// The `T` that an exception was made of by way of `anyhow`.
pub(crate) fn downcast_ref<T: HttpError>(original: &dyn HttpError) -> Option<&T> {
    let AnyhowError { error, .. } = original.downcast_ref()?;
    error.downcast_ref().or_else(|| error.downcast_ref::<HttpException>()?.downcast_ref())
}

const UNEXPECTED: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;

impl fmt::Display for AnyhowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.find {
            Some(_) => write!(f, "{}", self.error),
            None => f.write_str(phrase(UNEXPECTED)),
        }
    }
}

impl Error for AnyhowError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self.find {
            Some(_) => self.error.source(),
            None => Some(&*self.error),
        }
    }
}

impl HttpError for AnyhowError {
    fn status(&self) -> StatusCode {
        self.answer().map_or(UNEXPECTED, HttpError::status)
    }
    fn detail(&self) -> Cow<'_, str> {
        self.answer().map_or(Cow::Borrowed(phrase(UNEXPECTED)), HttpError::detail)
    }
    fn to_detail(&self) -> Cow<'static, str> {
        self.answer().map_or(Cow::Borrowed(phrase(UNEXPECTED)), HttpError::to_detail)
    }
    fn append_headers(&self, headers: &mut HeaderMap) {
        if let Some(answer) = self.answer() {
            answer.append_headers(headers);
        }
    }
    fn close_code(&self) -> CloseCode {
        self.answer().map_or(CloseCode::INTERNAL_ERROR, HttpError::close_code)
    }
}
