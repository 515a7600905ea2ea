//! The ready type for a request with several mistakes.

use super::{FieldErrors, Pointer};
use crate::error::HttpError;
use crate::header::Headers;

/// `422 Unprocessable Content` for a request whose fields are wrong, with all that is wrong at once.
///
/// **Shape**: status 422, `application/problem+json` with the detail `the request is not valid`, and `errors`, a list of
/// objects with `detail` and `pointer`.
///
/// **Source**: [RFC 9457 section 3](https://www.rfc-editor.org/rfc/rfc9457#section-3). With the features `validator` and
/// `garde`, `?` makes it of what these crates find.
///
/// ```
/// use genro_exceptions::{FieldErrors, ValidationProblem};
///
/// fn check(age: i32, color: &str) -> Result<(), ValidationProblem> {
///     let mut errors = FieldErrors::new();
///     if age <= 0 {
///         errors.push("age", "must be a positive integer");
///     }
///     if !["green", "red", "blue"].contains(&color) {
///         errors.push(["profile", "color"], "must be 'green', 'red' or 'blue'");
///     }
///     ValidationProblem::check(errors)
/// }
///
/// assert!(check(7, "red").is_ok());
///
/// let error = check(-7, "octarine").unwrap_err();
/// let response: http::Response<String> = error.into();
/// assert_eq!(response.status(), 422);
/// let body: serde_json::Value = serde_json::from_str(response.body())?;
/// assert_eq!(body["errors"][1]["pointer"], "#/profile/color");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// For a type and a title of your own, declare an error with a field of [`FieldErrors`]:
///
/// ```
/// use genro_exceptions::{FieldErrors, HttpError};
///
/// #[derive(Debug, HttpError)]
/// #[status(422)]
/// #[problem(type = "https://example.net/validation-error", title = "Your request is not valid.")]
/// #[detail("")]
/// struct Invalid {
///     #[extension]
///     errors: FieldErrors,
/// }
///
/// let error = Invalid::new([("age", "must be a positive integer")].into_iter().collect());
/// let response: http::Response<String> = error.into();
/// assert!(response.body().contains(r##""errors":[{"detail":"must be a positive integer","pointer":"#/age"}]"##));
/// ```
#[derive(Debug, HttpError)]
#[status(422)]
#[problem]
#[detail("the request is not valid")]
#[http_error(skip(new))]
pub struct ValidationProblem {
    #[extension]
    errors: FieldErrors,
    #[headers]
    headers: Headers,
}

impl ValidationProblem {
    /// Makes the error of what is wrong.
    #[must_use]
    pub fn new(errors: FieldErrors) -> Self {
        Self { errors, headers: Headers::new() }
    }

    /// Makes the error of one field; [`and`](Self::and) adds others.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, ValidationProblem};
    ///
    /// let error = ValidationProblem::of("age", "must be a positive integer").and("name", "must be given");
    /// assert_eq!(error.errors().len(), 2);
    /// ```
    #[must_use]
    pub fn of(pointer: impl Into<Pointer>, detail: impl Into<String>) -> Self {
        Self::new(FieldErrors::new()).and(pointer, detail)
    }

    /// Adds what is wrong with one field; see [`Pointer`] for what says where it is.
    #[must_use]
    pub fn and(mut self, pointer: impl Into<Pointer>, detail: impl Into<String>) -> Self {
        self.errors.push(pointer, detail);
        self
    }

    /// Ends a check: fine if nothing was found.
    ///
    /// # Errors
    ///
    /// What was found, if anything was.
    pub fn check(errors: FieldErrors) -> Result<(), Self> {
        if errors.is_empty() { Ok(()) } else { Err(Self::new(errors)) }
    }

    /// What is wrong.
    #[must_use]
    pub fn errors(&self) -> &FieldErrors {
        &self.errors
    }
}

impl From<FieldErrors> for ValidationProblem {
    fn from(errors: FieldErrors) -> Self {
        Self::new(errors)
    }
}
