//! The macro, with its docs.

/// Declares an error type into which `?` converts every error, for the handlers of a service.
///
/// ```
/// use genro_exceptions::{HttpError, any_error};
///
/// any_error! {
///     /// What the handlers return.
///     pub struct AppError;
/// }
///
/// #[derive(Debug, HttpError)]
/// #[status(404)]
/// #[detail("user {id} not found")]
/// struct UserNotFound { id: u64 }
///
/// fn find(id: &str) -> Result<String, AppError> {
///     let id: u64 = id.parse()?;
///     Err(UserNotFound::new(id))?
/// }
///
/// let error = find("7").unwrap_err();
/// assert_eq!((error.status().as_u16(), error.detail().as_ref()), (404, "user 7 not found"));
///
/// let error = find("seven").unwrap_err();
/// assert_eq!((error.status().as_u16(), error.detail().as_ref()), (500, "Internal Server Error"));
/// assert_eq!(error.report().to_string(), "Internal Server Error: invalid digit found in string");
/// ```
///
/// **Shape**: an HTTP error answers for itself, with its form, code and headers, also as the source of another error, at any
/// depth; of several, the outermost. Every other error is a 500 with its reason phrase, and its whole chain is for the log.
/// Found are all types of this crate, and every type without generic parameters whose `Error` is written by
/// `#[derive(HttpError)]`.
///
/// **Source**: Display and `source()`, by way of `dyn HttpError`, are those of [`HttpException::from_boxed`](crate::HttpException::from_boxed).
///
/// | the type has | |
/// |---|---|
/// | `From<E>` for every error `E` | with the feature `anyhow`, for all that converts into `anyhow::Error`, and that itself |
/// | `from_boxed(Box<dyn Error + Send + Sync>)` | as `map_err(AppError::from_boxed)?` |
/// | `from_eyre(eyre::Report)` | feature `eyre` |
/// | `Deref<Target = dyn HttpError>` | `status()`, `detail()`, `report()`, `to_response()`, `close_frame()` |
/// | `is::<T>()`, `downcast_ref::<T>()` | those of [`HttpException`](crate::HttpException) |
/// | `Debug`, `Display` | |
/// | `Describe` (feature `describe`) | the cases of the list, one of which nothing is known, and the 500 of every other error |
/// | the response of each framework, `From<AppError>` for `http::Response<B>` and for [`HttpException`](crate::HttpException) | as a derived error |
///
/// It does not implement `Error`, because then `?` could not convert every error into it; `anyhow::Error` does not either.
/// A function that returns another type takes it as an `HttpException`: `.map_err(HttpException::from)?`.
///
/// # A list of types
///
/// A type whose `Error` is written by thiserror or by you does not tell that it is an HTTP error, nor does a generic one. The
/// list names such types:
///
/// ```
/// use genro_exceptions::{HttpError, any_error};
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// enum StoreError {
///     #[error("no row for {0}")]
///     #[status(404)]
///     NoRow(u64),
/// }
///
/// any_error! { pub(crate) struct AppError: StoreError; }
///
/// fn find(id: u64) -> Result<String, AppError> {
///     Err(StoreError::NoRow(id))?
/// }
/// assert_eq!(find(7).unwrap_err().status(), 404);
/// ```
///
/// With anyhow and eyre, a type of the list is also found as a context: `.context(StoreError::NoRow(7))`.
///
/// # The form of the body
///
/// `#[body(Envelope)]` is the form of every error that does not declare its own: of the 500s, and of types without `#[body]`
/// and `#[problem]`. Doc comments, `#[cfg(…)]`, `#[allow(…)]` and the like stay on the type.
///
/// ```
/// use genro_exceptions::{HttpNotFound, PlainText, any_error};
/// # #[cfg(feature = "json")] {
/// use genro_exceptions::ProblemJson;
///
/// any_error! {
///     #[body(ProblemJson)]
///     pub struct AppError;
/// }
///
/// let response: http::Response<String> = AppError::from(HttpNotFound::new()).into();
/// assert_eq!(response.body(), r#"{"title":"Not Found","status":404,"detail":"Not found"}"#);
/// # }
/// # any_error! { #[body(PlainText)] struct Text; }
/// # assert_eq!(Text::from(HttpNotFound::new()).to_response::<String>().body(), "Not found");
/// ```
#[macro_export]
macro_rules! any_error {
    ($($tokens:tt)*) => {
        $crate::__private::any_error! { [$crate] $($tokens)* }
    };
}
