//! `any_error!`: an error type into which `?` converts every error.

mod declaration;
mod impls;

use super::HttpException;
use super::http_exception::BoxError;
use super::known::Known;
use crate::format::Format;

/// What a type of `any_error!` declares, and how it converts other errors.
#[derive(Debug)]
pub struct AnyError {
    known: &'static [Known],
    format: Option<Format>,
}

impl AnyError {
    /// Takes the list of types and the form of the body.
    #[must_use]
    pub const fn new(known: &'static [Known], format: Option<Format>) -> Self {
        Self { known, format }
    }

    /// Converts a boxed error.
    #[must_use]
    pub fn convert_boxed(&self, error: BoxError) -> HttpException {
        self.in_form(HttpException::from_boxed_or_known(error, self.known))
    }

    #[cfg(feature = "anyhow")]
    fn convert_anyhow(&self, error: anyhow::Error) -> HttpException {
        self.in_form(crate::foreign::contexts::exception(error, self.known))
    }

    /// Converts an `eyre::Report`.
    #[cfg(feature = "eyre")]
    #[must_use]
    pub fn convert_report(&self, error: eyre::Report) -> HttpException {
        self.in_form(crate::foreign::contexts::exception(error, self.known))
    }

    fn in_form(&self, exception: HttpException) -> HttpException {
        match self.format {
            Some(format) => exception.or_format(format),
            None => exception,
        }
    }
}

/// What `?` converts into a type of `any_error!`: every error; with the feature `anyhow`, all that converts into an
/// `anyhow::Error`.
// For `?`, the compiler shows the label alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted into a type of `any_error!`",
    label = "this type does not implement `Error`; a box needs `.map_err(AppError::from_boxed)?`, an `anyhow::Error` \
             the feature `anyhow`, an `eyre::Report` the feature `eyre` and `AppError::from_eyre`, and a text \
             `http_error!(500).caused_by(text)`",
    note = "the client does not read the text of a cause"
)]
pub trait IntoAnyError {
    /// Converts the error as the type declares it.
    fn into_exception(self, declared: &AnyError) -> HttpException;
}

#[cfg(feature = "anyhow")]
#[diagnostic::do_not_recommend]
impl<E: Into<anyhow::Error>> IntoAnyError for E {
    fn into_exception(self, declared: &AnyError) -> HttpException {
        declared.convert_anyhow(self.into())
    }
}

#[cfg(not(feature = "anyhow"))]
#[diagnostic::do_not_recommend]
impl<E: std::error::Error + Send + Sync + 'static> IntoAnyError for E {
    fn into_exception(self, declared: &AnyError) -> HttpException {
        declared.convert_boxed(Box::new(self))
    }
}
