//! Any HTTP error, in one type.

use std::borrow::Cow;
use std::error::Error;

use http::{HeaderName, HeaderValue, StatusCode};

use super::HttpError;
use super::amended_error::AmendedError;
use crate::header::{Headers, InvalidHeader};

pub(super) type BoxError = Box<dyn Error + Send + Sync>;

/// Any HTTP error: made by hand, or by `?` of every type that derives [`HttpError`].
///
/// **Shape**: status, headers and body of what it was made of. It keeps the original, which
/// [`downcast_ref`](Self::downcast_ref) finds. Display and [`source`](Error::source) are those of the original too, so
/// that a report of the source chain says nothing twice.
///
/// ```
/// use genro_exceptions::{HttpError, HttpException, HttpNotFound};
/// use http::StatusCode;
///
/// fn find(id: u64) -> Result<(), HttpException> {
///     if id == 0 {
///         return Err(HttpException::with_detail(StatusCode::BAD_REQUEST, "ids begin at 1"));
///     }
///     Err(HttpNotFound::new())?
/// }
///
/// let error = find(7).unwrap_err();
/// assert_eq!(error.status(), 404);
/// assert!(error.downcast_ref::<HttpNotFound>().is_some());
/// assert_eq!(find(0).unwrap_err().detail(), "ids begin at 1");
/// ```
#[derive(Debug, HttpError)]
#[transparent]
#[http_error(skip(constructors, exception))]
pub struct HttpException(Inner);

#[derive(Debug, HttpError)]
#[transparent]
#[http_error(skip(constructors, exception))]
enum Inner {
    Raised(Box<Raised>),
    Original(Box<dyn HttpError>),
    Amended(Box<AmendedError>),
}

/// Made by hand.
#[derive(Debug, HttpError)]
#[http_error(skip(exception))]
struct Raised {
    #[status]
    status: StatusCode,
    #[detail]
    detail: Cow<'static, str>,
    #[headers]
    headers: Headers,
    #[source]
    source: Option<BoxError>,
}

const _: () = assert!(size_of::<HttpException>() <= 24);

impl HttpException {
    /// Makes an error with any status; the client reads the phrase of the status, `Not Found`.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpException};
    /// use http::StatusCode;
    ///
    /// assert_eq!(HttpException::new(StatusCode::NOT_FOUND).detail(), "Not Found");
    /// ```
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self(Inner::Raised(Box::new(Raised::new(status))))
    }

    /// Makes an error with any status and the text that the client reads.
    #[must_use]
    pub fn with_detail(status: StatusCode, detail: impl Into<Cow<'static, str>>) -> Self {
        Self(Inner::Raised(Box::new(Raised::with_detail(status, detail))))
    }

    /// Takes any error as it is: what `?` does for derived types, and works for those with an impl by hand too.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpException, HttpNotFound};
    ///
    /// fn any(error: impl HttpError) -> HttpException {
    ///     HttpException::from_error(error)
    /// }
    /// assert!(any(HttpNotFound::new()).is::<HttpNotFound>());
    /// ```
    #[must_use]
    pub fn from_error(error: impl HttpError) -> Self {
        Self(Inner::Original(Box::new(error)))
    }

    /// Adds a header line; one of the same name stays, also one of the original.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.own().0.append(name, value);
        self
    }

    /// Adds a header line given as text; one of the same name stays.
    ///
    /// # Errors
    ///
    /// [`InvalidHeader`], which names the header, if HTTP cannot carry the name or the value.
    pub fn try_header(
        mut self,
        name: impl AsRef<str>,
        value: impl AsRef<str>,
    ) -> Result<Self, InvalidHeader> {
        self.own().0.try_append(name.as_ref(), value.as_ref())?;
        Ok(self)
    }

    /// Adds header lines given as text: a map, or a list of pairs in which names may repeat.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, http_error};
    ///
    /// let error = http_error!(403).try_headers([("x-reason", "draft"), ("x-reason", "private")])?;
    /// assert_eq!(error.headers().get_all("x-reason").iter().count(), 2);
    /// # Ok::<(), genro_exceptions::InvalidHeader>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidHeader`], which names the first header that HTTP cannot carry.
    pub fn try_headers<N, V>(
        mut self,
        pairs: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Self, InvalidHeader>
    where
        N: AsRef<str>,
        V: AsRef<str>,
    {
        self.own().0.try_extend(pairs)?;
        Ok(self)
    }

    /// Adds the cause, for the log; the client never reads it.
    ///
    /// Of an error that was made of another, it stands before the source of that one, which
    /// [`downcast_ref`](Self::downcast_ref) still reaches.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, http_error};
    ///
    /// let error = http_error!(502, "the shop gave no answer").caused_by("connection reset");
    /// assert_eq!(error.detail(), "the shop gave no answer");
    /// assert_eq!(error.report().to_string(), "the shop gave no answer: connection reset");
    /// ```
    #[must_use]
    pub fn caused_by(mut self, error: impl Into<BoxError>) -> Self {
        *self.own().1 = Some(error.into());
        self
    }

    /// Whether the error was made of a `T`.
    #[must_use]
    pub fn is<T: HttpError>(&self) -> bool {
        self.downcast_ref::<T>().is_some()
    }

    /// The original, if the error was made of a `T`.
    #[must_use]
    pub fn downcast_ref<T: HttpError>(&self) -> Option<&T> {
        let original = match &self.0 {
            Inner::Raised(_) => return None,
            Inner::Original(original) => original,
            Inner::Amended(amended) => &amended.original,
        };
        let found = (**original).downcast_ref();
        #[cfg(feature = "anyhow")]
        let found = found.or_else(|| crate::foreign::anyhow::downcast_ref(&**original));
        found
    }

    /// The headers and the cause that can be added to.
    fn own(&mut self) -> (&mut Headers, &mut Option<BoxError>) {
        if let Inner::Original(original) = &mut self.0 {
            let original = std::mem::replace(original, Box::new(Raised::new(StatusCode::OK)));
            self.0 = Inner::Amended(Box::new(AmendedError {
                original,
                headers: Headers::new(),
                source: None,
            }));
        }
        match &mut self.0 {
            Inner::Raised(raised) => (&mut raised.headers, &mut raised.source),
            Inner::Amended(amended) => (&mut amended.headers, &mut amended.source),
            Inner::Original(_) => unreachable!("replaced above"),
        }
    }
}

impl From<Box<dyn HttpError>> for HttpException {
    fn from(error: Box<dyn HttpError>) -> Self {
        Self(Inner::Original(error))
    }
}
