//! `OrStatus`: a status for the `Err` of a `Result` or the `None` of an `Option`.

use std::error::Error;

use http::StatusCode;

use super::{HttpException, IntoDetail};

/// Converts an `Err` or a `None` into an [`HttpException`] with a status: methods of `Result` and `Option`.
///
/// | call | status | the client reads |
/// |---|---|---|
/// | [`.or_status(status)`](Self::or_status) | the given one | its reason phrase |
/// | [`.or_detail(status, text)`](Self::or_detail) | the given one | the text |
/// | [`.or_bad_request(text)`](Self::or_bad_request) | 400 | the text |
/// | [`.or_forbidden(text)`](Self::or_forbidden) | 403 | the text |
/// | [`.or_not_found(text)`](Self::or_not_found) | 404 | the text |
/// | [`.or_internal()`](Self::or_internal) | 500 | `Internal Server Error` |
/// | [`.or_raise(\|\| error)`](Self::or_raise) | that of the error | the detail of the error |
///
/// A text is a literal, a `String`, or a closure that returns one; the closure is called only for an `Err` or a `None`.
///
/// Every `Err` becomes the given status, whatever it means: `.or_not_found(…)` on the result of a database makes a lost
/// connection a 404. Ask what the error is first, and leave the rest to `?`:
///
/// ```
/// use genro_exceptions::HttpError;
///
/// // Stands for `sqlx::Error` or `diesel::result::Error`.
/// #[derive(Debug)]
/// enum DatabaseError { RowNotFound, UniqueViolation, Closed }
/// # impl std::fmt::Display for DatabaseError {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #         f.write_str("the database")
/// #     }
/// # }
/// # impl std::error::Error for DatabaseError {}
///
/// #[derive(Debug, HttpError)]
/// enum StoreError {
///     #[status(404)]
///     Missing(#[source] DatabaseError),
///     #[status(409)]
///     Taken(#[source] DatabaseError),
///     #[status(503)]
///     #[header(RETRY_AFTER, "1")]
///     Unavailable(#[source] DatabaseError),
/// }
///
/// impl From<DatabaseError> for StoreError {
///     fn from(error: DatabaseError) -> Self {
///         match error {
///             DatabaseError::RowNotFound => Self::Missing(error),
///             DatabaseError::UniqueViolation => Self::Taken(error),
///             DatabaseError::Closed => Self::Unavailable(error),
///         }
///     }
/// }
///
/// assert_eq!(StoreError::from(DatabaseError::Closed).status(), 503);
/// # assert_eq!(StoreError::from(DatabaseError::RowNotFound).status(), 404);
/// # assert_eq!(StoreError::from(DatabaseError::UniqueViolation).status(), 409);
/// ```
///
/// **Source**: the `Err` is the [`source`](Error::source) of the exception; for a `None` there is none. The text contains
/// nothing of it, so the client reads nothing of it. The given status replaces that of an `Err` that is an HTTP error:
/// use `?` alone to keep its status.
///
/// ```
/// use std::collections::HashMap;
/// use std::error::Error;
/// use genro_exceptions::{HttpError, HttpException, OrStatus};
/// use http::StatusCode;
///
/// fn price(prices: &HashMap<u64, String>, id: u64) -> Result<u32, HttpException> {
///     let price = prices.get(&id).or_not_found(|| format!("no price for {id}"))?;
///     price.parse().or_internal()
/// }
///
/// let prices = HashMap::from([(1, "100".to_owned()), (2, "€ 5".to_owned())]);
/// assert_eq!(price(&prices, 1)?, 100);
/// assert_eq!(price(&prices, 3).unwrap_err().detail(), "no price for 3");
///
/// let broken = price(&prices, 2).unwrap_err();
/// assert_eq!((broken.status().as_u16(), broken.detail().as_ref()), (500, "Internal Server Error"));
/// assert!(broken.source().is_some_and(|cause| cause.is::<std::num::ParseIntError>()));
/// # Ok::<(), HttpException>(())
/// ```
pub trait OrStatus: sealed::Sealed + Sized {
    /// The value of the `Ok` or the `Some`.
    type Value;

    /// Uses any status; the client reads its reason phrase.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, OrStatus};
    /// use http::StatusCode;
    ///
    /// let read = std::fs::read("/no/such/file").or_status(StatusCode::BAD_GATEWAY);
    /// assert_eq!(read.unwrap_err().detail(), "Bad Gateway");
    /// ```
    ///
    /// # Errors
    ///
    /// [`HttpException`] with that status, for an `Err` or a `None`.
    fn or_status(self, status: StatusCode) -> Result<Self::Value, HttpException> {
        self.or_raise(|| HttpException::new(status))
    }

    /// Uses any status and the text that the client reads.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, OrStatus};
    /// use http::StatusCode;
    ///
    /// let read = std::fs::read("/no/such/file").or_detail(StatusCode::BAD_GATEWAY, "the archive is unavailable");
    /// assert_eq!(read.unwrap_err().detail(), "the archive is unavailable");
    /// ```
    ///
    /// # Errors
    ///
    /// [`HttpException`] with that status and text, for an `Err` or a `None`.
    fn or_detail(
        self,
        status: StatusCode,
        detail: impl IntoDetail,
    ) -> Result<Self::Value, HttpException> {
        self.or_raise(|| HttpException::with_detail(status, detail.into_detail()))
    }

    /// Uses 400: the request is malformed.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, OrStatus};
    ///
    /// let page = "two".parse::<u32>().or_bad_request("page is a number");
    /// assert_eq!(page.unwrap_err().detail(), "page is a number");
    /// ```
    ///
    /// # Errors
    ///
    /// [`HttpException`] with status 400 and that text, for an `Err` or a `None`.
    fn or_bad_request(self, detail: impl IntoDetail) -> Result<Self::Value, HttpException> {
        self.or_detail(StatusCode::BAD_REQUEST, detail)
    }

    /// Uses 403: the client is not allowed to do this.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, OrStatus};
    ///
    /// let owner = None::<u64>.or_forbidden("the file has no owner");
    /// assert_eq!(owner.unwrap_err().status(), 403);
    /// ```
    ///
    /// # Errors
    ///
    /// [`HttpException`] with status 403 and that text, for an `Err` or a `None`.
    fn or_forbidden(self, detail: impl IntoDetail) -> Result<Self::Value, HttpException> {
        self.or_detail(StatusCode::FORBIDDEN, detail)
    }

    /// Uses 404: the resource does not exist.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, OrStatus};
    ///
    /// let id = 7;
    /// let user = None::<&str>.or_not_found(|| format!("user {id} not found"));
    /// assert_eq!(user.unwrap_err().detail(), "user 7 not found");
    /// ```
    ///
    /// # Errors
    ///
    /// [`HttpException`] with status 404 and that text, for an `Err` or a `None`.
    fn or_not_found(self, detail: impl IntoDetail) -> Result<Self::Value, HttpException> {
        self.or_detail(StatusCode::NOT_FOUND, detail)
    }

    /// Uses 500: an unexpected failure; the client reads `Internal Server Error`, and the log has the cause.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, OrStatus};
    ///
    /// let read = std::fs::read("/no/such/file").or_internal();
    /// assert_eq!(read.unwrap_err().detail(), "Internal Server Error");
    /// ```
    ///
    /// # Errors
    ///
    /// [`HttpException`] with status 500, for an `Err` or a `None`.
    fn or_internal(self) -> Result<Self::Value, HttpException> {
        self.or_status(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Uses any HTTP error, with its headers; the closure is called only for an `Err` or a `None`.
    ///
    /// **Source**: the `Err` replaces a source that the error already has.
    ///
    /// ```
    /// use std::time::Duration;
    /// use genro_exceptions::{HttpError, HttpServiceUnavailable, OrStatus, http_error};
    ///
    /// let pool = None::<()>
    ///     .or_raise(|| HttpServiceUnavailable::new().retry_after(Duration::from_secs(5)));
    /// assert_eq!(pool.unwrap_err().headers()["retry-after"], "5");
    ///
    /// let shard = 4;
    /// let read = std::fs::read("/no/such/file").or_raise(|| http_error!(502, "shard {shard} is unavailable"));
    /// assert_eq!(read.unwrap_err().detail(), "shard 4 is unavailable");
    /// ```
    ///
    /// # Errors
    ///
    /// [`HttpException`] created from that error, for an `Err` or a `None`.
    fn or_raise<H>(self, raise: impl FnOnce() -> H) -> Result<Self::Value, HttpException>
    where
        H: Into<HttpException>;
}

impl<T, E> OrStatus for Result<T, E>
where
    E: Into<Box<dyn Error + Send + Sync>>,
{
    type Value = T;

    fn or_raise<H>(self, raise: impl FnOnce() -> H) -> Result<T, HttpException>
    where
        H: Into<HttpException>,
    {
        self.map_err(|cause| raise().into().caused_by(cause))
    }
}

impl<T> OrStatus for Option<T> {
    type Value = T;

    fn or_raise<H>(self, raise: impl FnOnce() -> H) -> Result<T, HttpException>
    where
        H: Into<HttpException>,
    {
        self.ok_or_else(|| raise().into())
    }
}

mod sealed {
    /// Keeps the trait from being implemented elsewhere, so that adding a method breaks nobody.
    pub trait Sealed {}
    impl<T, E> Sealed for Result<T, E> {}
    impl<T> Sealed for Option<T> {}
}
