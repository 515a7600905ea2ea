//! The macros `http_error!`, `bail!` and `ensure!`, for an error that needs no type.

/// Creates an [`HttpException`](crate::HttpException) from a status and the arguments of `format!`.
///
/// The status is a number from 300 to 599, a name such as `NOT_FOUND`, or the path of a `const StatusCode`. It is checked
/// at compile time. Without a text, the detail is the reason phrase of the status. For a redirect, which needs a URL, use
/// [`Redirect`](crate::Redirect).
///
/// ```
/// use genro_exceptions::{HttpError, http_error};
///
/// let id = 7;
/// let error = http_error!(404, "user {id} not found");
/// assert_eq!((error.status().as_u16(), error.detail().as_ref()), (404, "user 7 not found"));
/// assert_eq!(http_error!(GONE).detail(), "Gone");
/// ```
///
/// For a status that is known only at run time, use
/// [`HttpException::with_detail`](crate::HttpException::with_detail).
#[macro_export]
macro_rules! http_error {
    () => {
        ::core::compile_error!("a status is missing: `http_error!(404, \"user {id} not found\")`")
    };
    ($($tokens:tt)*) => {
        $crate::__private::http_error!([$crate] $($tokens)*)
    };
}

/// Returns an [`HttpException`](crate::HttpException) as `Err`; its arguments are those of
/// [`http_error!`](crate::http_error!).
///
/// The exception is converted by [`From`], as `?` does, into any error type with `From<HttpException>`: `HttpException`
/// itself, a type of [`any_error!`](crate::any_error!), `anyhow::Error`, or an enum of yours:
///
/// ```
/// use genro_exceptions::{HttpError, HttpException, bail};
///
/// #[derive(Debug, HttpError)]
/// enum ApiError {
///     #[status(503)]
///     Storage(#[from] std::io::Error),
///     #[transparent]
///     Other(#[from] HttpException),
/// }
///
/// fn find(id: u64) -> Result<(), ApiError> {
///     bail!(404, "user {id} not found")
/// }
///
/// let error = find(7).unwrap_err();
/// assert_eq!((error.status().as_u16(), error.to_string().as_str()), (404, "user 7 not found"));
/// ```
///
/// A closure and an `async` block have no signature that tells the type; there, the `Ok` tells it:
///
/// ```
/// use genro_exceptions::{HttpException, bail};
///
/// let check = |id: u64| {
///     if id == 0 {
///         bail!(400, "ids begin at 1");
///     }
///     Ok::<_, HttpException>(id)
/// };
/// assert_eq!(check(0).unwrap_err().to_string(), "ids begin at 1");
/// ```
#[macro_export]
macro_rules! bail {
    () => {
        ::core::compile_error!("a status is missing: `bail!(404, \"user {id} not found\")`")
    };
    ($($tokens:tt)*) => {
        return ::core::result::Result::Err(::core::convert::From::from($crate::http_error!($($tokens)*)))
    };
}

/// Returns an [`HttpException`](crate::HttpException) as `Err` unless the condition is true.
///
/// The exception is converted as by [`bail!`](crate::bail!).
///
/// ```
/// use genro_exceptions::{HttpException, ensure};
///
/// fn set_age(age: u32) -> Result<(), HttpException> {
///     ensure!(age < 150, UNPROCESSABLE_CONTENT, "nobody is {age} years old");
///     Ok(())
/// }
/// # assert!(set_age(41).is_ok());
/// # assert_eq!(set_age(200).unwrap_err().to_string(), "nobody is 200 years old");
/// ```
#[macro_export]
macro_rules! ensure {
    () => {
        ::core::compile_error!(
            "a condition and a status are missing: `ensure!(age < 150, 422, \"nobody is {age} years old\")`"
        )
    };
    ($condition:expr $(,)?) => {
        ::core::compile_error!(
            "a status is missing after the condition: `ensure!(age < 150, 422, \"nobody is {age} years old\")`"
        )
    };
    ($condition:expr, $($tokens:tt)*) => {
        if !$condition {
            $crate::bail!($($tokens)*);
        }
    };
}
