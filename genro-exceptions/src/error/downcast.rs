//! The original of an `HttpException`, by value.

use super::amended_error::{AmendedError, Original};
use super::erased_error::ErasedError;
use super::http_exception::{BoxError, Inner};
use super::{HttpError, HttpException};

impl HttpException {
    /// Returns the original by value, if the error was created from a `T`, directly or by way of an `HttpException`, a
    /// `Box<dyn HttpError>` or [`from_boxed`](Self::from_boxed). What was added to it, such as headers, is dropped.
    ///
    /// A `T` that is only a source of the original, or is shared, stays where it is:
    /// [`downcast_ref`](Self::downcast_ref) finds it.
    ///
    /// ```
    /// use genro_exceptions::{HttpException, HttpGone, HttpNotFound};
    ///
    /// let error = HttpException::from(HttpNotFound::with_detail("no user 7"));
    /// let error = error.downcast::<HttpGone>().expect_err("it is a 404");
    /// let original: HttpNotFound = error.downcast().expect("it is a 404");
    /// assert_eq!(original.to_string(), "no user 7");
    /// ```
    ///
    /// # Errors
    ///
    /// The exception itself, unchanged, if it was created from anything else.
    pub fn downcast<T: HttpError>(self) -> Result<T, Self> {
        match self.0 {
            Inner::Original(original) => take(original).map_err(Self::from),
            Inner::Amended(amended) => {
                let AmendedError { original, headers, source, format } = *amended;
                let original = match original {
                    Original::Error(original) => match take(original) {
                        Ok(found) => return Ok(found),
                        Err(original) => Original::Error(original),
                    },
                    plain @ Original::Plain(_) => plain,
                };
                let amended = AmendedError { original, headers, source, format };
                Err(Self(Inner::Amended(Box::new(amended))))
            }
            plain @ Inner::Plain(_) => Err(Self(plain)),
        }
    }
}

/// Returns the `T` that a boxed error is or holds, or the error.
fn take<T: HttpError>(original: Box<dyn HttpError>) -> Result<T, Box<dyn HttpError>> {
    let original = match unbox::<T>(original) {
        Ok(found) => return Ok(found),
        Err(original) => original,
    };
    let original = match unbox::<HttpException>(original) {
        Ok(exception) => return exception.downcast().map_err(|exception| Box::new(exception) as _),
        Err(original) => original,
    };
    let original = match unbox::<Box<dyn HttpError>>(original) {
        Ok(inner) => return take(inner),
        Err(original) => original,
    };
    match unbox::<ErasedError<BoxError>>(original) {
        Ok(erased) => {
            let (error, found) = erased.into_parts();
            match error.downcast::<T>() {
                Ok(original) => Ok(*original),
                Err(error) => Err(Box::new(ErasedError::with(error, Some(found)))),
            }
        }
        Err(original) => Err(original),
    }
}

/// Returns the `T` that a boxed error is, or the error.
fn unbox<T: HttpError>(original: Box<dyn HttpError>) -> Result<T, Box<dyn HttpError>> {
    if !original.is::<T>() {
        return Err(original);
    }
    match original.into_error().downcast::<T>() {
        Ok(found) => Ok(*found),
        Err(_) => unreachable!("it is a `T`"),
    }
}
