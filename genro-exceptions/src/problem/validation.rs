//! The ready type for a request with invalid fields.

use super::{FieldErrors, Pointer};
use crate::error::HttpError;
use crate::header::Headers;

/// `422 Unprocessable Content` for a request with invalid fields, with all their errors.
///
/// **Shape**: status 422 and `application/problem+json` with the detail `the request is not valid` and the member `errors`,
/// an array of objects with `detail` and `pointer`.
///
/// **Source**: [RFC 9457 section 3](https://www.rfc-editor.org/rfc/rfc9457#section-3). With the features `validator` and
/// `garde`, `?` converts the errors of these crates into it.
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
/// For another problem type and title, declare an error with a field of [`FieldErrors`]:
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
    /// Creates the error from the errors of the fields.
    #[must_use]
    pub fn new(errors: FieldErrors) -> Self {
        Self { errors, headers: Headers::new() }
    }

    /// Creates the error from the error of one field; [`and`](Self::and) adds others.
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

    /// Adds the error of another field; see [`Pointer`] for the conversions into a pointer.
    #[must_use]
    pub fn and(mut self, pointer: impl Into<Pointer>, detail: impl Into<String>) -> Self {
        self.errors.push(pointer, detail);
        self
    }

    /// Returns `Ok` if there are no errors.
    ///
    /// # Errors
    ///
    /// `ValidationProblem` with the errors, if there are any.
    pub fn check(errors: FieldErrors) -> Result<(), Self> {
        if errors.is_empty() { Ok(()) } else { Err(Self::new(errors)) }
    }

    /// Returns the errors of the fields.
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
