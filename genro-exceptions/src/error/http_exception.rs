//! `HttpException`: any HTTP error, in one type.

use std::borrow::Cow;
use std::error::Error;

use http::{HeaderName, HeaderValue, StatusCode};

use super::amended_error::{AmendedError, Original};
use super::erased_error::ErasedError;
use super::plain_error::{AnyStatus, PlainError};
use super::search::downcast_within;
use super::{HttpError, Known};
use crate::format::{ErrorFormat, Format};
use crate::header::{Headers, InvalidHeader};

/// Any error, in a box.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// Any HTTP error: created from a status and a text, or by `?` from every type that derives [`HttpError`].
///
/// **Shape**: the status, headers and body of the error that it was created from. It keeps this original, and
/// [`downcast_ref`](Self::downcast_ref) returns it.
///
/// **Source**: Display and [`source`](Error::source) are those of the original, so a report of the source chain contains
/// no message twice.
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
#[http_error(skip(constructors, exception, describe))]
pub struct HttpException(pub(super) Inner);

#[derive(Debug, HttpError)]
#[transparent]
#[http_error(skip(constructors, exception, methods, describe))]
pub(super) enum Inner {
    Plain(Box<PlainError>),
    Original(Box<dyn HttpError>),
    Amended(Box<AmendedError>),
}

const _: () = assert!(size_of::<HttpException>() <= 24);

impl HttpException {
    /// Creates an error with any status; the client reads its reason phrase, such as `Not Found`.
    ///
    /// A response cannot have every status. For 1xx, for 600 and above, and for a redirect (301, 302, 303, 307, 308) unless
    /// a `location` header is added, the error is a 500 with its reason phrase.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpException};
    /// use http::StatusCode;
    ///
    /// assert_eq!(HttpException::new(StatusCode::NOT_FOUND).detail(), "Not Found");
    /// ```
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self(Inner::Plain(Box::new(PlainError::new(AnyStatus(status)))))
    }

    /// Creates an error with any status and the text that the client reads; for some statuses, see [`new`](Self::new).
    #[must_use]
    pub fn with_detail(status: StatusCode, detail: impl Into<Cow<'static, str>>) -> Self {
        Self(Inner::Plain(Box::new(PlainError::with_detail(AnyStatus(status), detail))))
    }

    /// Wraps any HTTP error: what `?` does for a derived type, for types that implement the trait manually too.
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

    /// Converts any boxed error; if an HTTP error is in it, at any depth of sources, the response is that of this error.
    ///
    /// **Shape**: without one, status 500, and detail and Display are `Internal Server Error`. Found are all types of this
    /// crate, and every type without generic parameters whose `Error` is written by `#[derive(HttpError)]`.
    ///
    /// **Source**: the whole chain. Display is the outermost message.
    ///
    /// ```
    /// use std::error::Error;
    /// use genro_exceptions::{HttpError, HttpException};
    ///
    /// #[derive(Debug, HttpError)]
    /// #[status(409)]
    /// #[detail("the name {name} is taken")]
    /// struct NameTaken { name: String }
    ///
    /// fn rename(name: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
    ///     Err(NameTaken::new(name))?
    /// }
    ///
    /// let error = rename("ada").map_err(HttpException::from_boxed).unwrap_err();
    /// assert_eq!((error.status().as_u16(), error.detail().as_ref()), (409, "the name ada is taken"));
    /// assert!(error.is::<NameTaken>());
    ///
    /// let unknown = HttpException::from_boxed("password 'hunter2' refused".into());
    /// assert_eq!((unknown.status().as_u16(), unknown.detail().as_ref()), (500, "Internal Server Error"));
    /// ```
    #[must_use]
    pub fn from_boxed(error: Box<dyn Error + Send + Sync>) -> Self {
        Self::from_boxed_or_known(error, &[])
    }

    /// The same; the types that are known are found too.
    pub(super) fn from_boxed_or_known(error: BoxError, known: &[Known]) -> Self {
        match error.downcast::<Self>() {
            // The original value, without another box around it.
            Ok(exception) => *exception,
            Err(error) => Self::from_error(ErasedError::new(error, known)),
        }
    }

    /// Appends a header; existing values of the same name are kept, those of the original included.
    ///
    /// Of a header that occurs once in a response, such as `location`, the last value is sent. An error that was created
    /// from another one keeps the status of that: a redirect that is a 500 for want of a `location` stays a 500, which sends
    /// none. `content-range` is sent with a 416 alone.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.amendments().0.append(name, value);
        self
    }

    /// Appends a header that is given as text; existing values of the same name are kept.
    ///
    /// # Errors
    ///
    /// [`InvalidHeader`], which has the name of the header, if HTTP does not allow the name or the value.
    pub fn try_header(
        mut self,
        name: impl AsRef<str>,
        value: impl AsRef<str>,
    ) -> Result<Self, InvalidHeader> {
        self.amendments().0.try_append(name.as_ref(), value.as_ref())?;
        Ok(self)
    }

    /// Appends headers that are given as text: a map, or a list of pairs in which a name may repeat.
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
    /// [`InvalidHeader`] for the first header whose name or value HTTP does not allow.
    pub fn try_headers<N, V>(
        mut self,
        pairs: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Self, InvalidHeader>
    where
        N: AsRef<str>,
        V: AsRef<str>,
    {
        self.amendments().0.try_extend(pairs)?;
        Ok(self)
    }

    /// Sets the cause, for the log; the client never reads it.
    ///
    /// It replaces the [`source`](Error::source) of an error that was created from another one; the original keeps its
    /// source, and [`downcast_ref`](Self::downcast_ref) returns the original.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, http_error};
    ///
    /// let error = http_error!(502, "the shop does not respond").caused_by("connection reset");
    /// assert_eq!(error.detail(), "the shop does not respond");
    /// assert_eq!(error.report().to_string(), "the shop does not respond: connection reset");
    /// ```
    #[must_use]
    pub fn caused_by(mut self, error: impl Into<BoxError>) -> Self {
        *self.amendments().1 = Some(error.into());
        self
    }

    /// Sets the form of the body.
    ///
    /// A ready type gets one so too, by way of `HttpException::from`; one for all of them is set by the `ErrorLayer` of a
    /// framework.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpException, HttpNotFound, PlainText};
    ///
    /// let error = HttpException::from(HttpNotFound::new()).with_format::<PlainText>();
    /// assert_eq!(error.to_response::<String>().body(), "Not found");
    /// assert!(error.is::<HttpNotFound>());
    /// ```
    #[must_use]
    pub fn with_format<F: ErrorFormat>(mut self) -> Self {
        self.amended().format = Some(Format::of::<F>());
        self
    }

    /// Sets the form of the body, unless the error has one.
    pub(super) fn or_format(mut self, format: Format) -> Self {
        if self.format().is_none() {
            self.amended().format = Some(format);
        }
        self
    }

    /// Returns whether the error was created from a `T`.
    #[must_use]
    pub fn is<T: HttpError>(&self) -> bool {
        self.downcast_ref::<T>().is_some()
    }

    /// Returns the original, if the error was created from a `T`, directly or by way of an `HttpException`, a
    /// `Box<dyn HttpError>` or an `Arc<dyn HttpError>`.
    #[must_use]
    pub fn downcast_ref<T: HttpError>(&self) -> Option<&T> {
        let original = match &self.0 {
            Inner::Plain(_) => return None,
            Inner::Original(original) => original,
            Inner::Amended(amended) => match &amended.original {
                Original::Plain(_) => return None,
                Original::Error(original) => original,
            },
        };
        downcast_within((**original).as_error())
    }

    /// Returns the headers and the cause to change; an original is put into an [`AmendedError`] first.
    fn amendments(&mut self) -> (&mut Headers, &mut Option<BoxError>) {
        if let Inner::Original(_) = self.0 {
            self.amended();
        }
        match &mut self.0 {
            Inner::Plain(plain) => (&mut plain.headers, &mut plain.source),
            Inner::Amended(amended) => match &mut amended.original {
                Original::Plain(plain) => (&mut plain.headers, &mut plain.source),
                Original::Error(_) => (&mut amended.headers, &mut amended.source),
            },
            Inner::Original(_) => unreachable!("amended above"),
        }
    }

    /// Returns what amends the original; an error that has none becomes one.
    fn amended(&mut self) -> &mut AmendedError {
        if !matches!(self.0, Inner::Amended(_)) {
            let placeholder = Inner::Plain(Box::new(PlainError::new(AnyStatus(StatusCode::OK))));
            let original = match std::mem::replace(&mut self.0, placeholder) {
                Inner::Plain(plain) => Original::Plain(plain),
                Inner::Original(original) => Original::Error(original),
                Inner::Amended(amended) => Original::Error(amended),
            };
            self.0 = Inner::Amended(Box::new(AmendedError::new(original)));
        }
        match &mut self.0 {
            Inner::Amended(amended) => amended,
            Inner::Plain(_) | Inner::Original(_) => unreachable!("replaced above"),
        }
    }
}

impl From<Box<dyn HttpError>> for HttpException {
    fn from(error: Box<dyn HttpError>) -> Self {
        Self(Inner::Original(error))
    }
}
