//! The types that a `#[status]` field and an expression in `#[status(…)]` may have.

use http::{HeaderMap, StatusCode, header};

use crate::error::{HttpError, is_error_status, is_redirect};

/// A type that a `#[status]` field may have.
///
/// A status that an error cannot be answered with is replaced: the error is a 500, and its detail is the reason phrase.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[status]` field: it is not a `StatusCode`",
    label = "expected `StatusCode`"
)]
pub trait StatusField {
    /// Returns the status, if an error may have it.
    fn given(&self) -> Option<StatusCode>;

    /// Returns the status if `error`, the error of the field, can be answered with it: clients follow a redirect to its
    /// `location`, so there has to be one (RFC 9110 section 15.4).
    fn answered(&self, error: &dyn HttpError) -> Option<StatusCode> {
        self.given().filter(|status| !is_redirect(*status) || has_location(error))
    }

    /// Returns the status that an error may have, which may be the one that replaces it.
    fn to_status(&self) -> StatusCode {
        self.given().unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Returns the status of the response of `error`, the error of the field.
    fn status_of(&self, error: &dyn HttpError) -> StatusCode {
        self.answered(error).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

#[diagnostic::do_not_recommend]
impl StatusField for StatusCode {
    fn given(&self) -> Option<StatusCode> {
        is_error_status(*self).then_some(*self)
    }
}

/// A type that an expression in `#[status(…)]` may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the status of an error: the expression in `#[status(…)]` must be a `StatusCode`",
    label = "expected `StatusCode`",
    note = "for an `Option`, write a default behind it: `.unwrap_or(StatusCode::BAD_GATEWAY)`",
    note = "for a number in a field, write `StatusCode::from_u16(*.number).unwrap_or(StatusCode::BAD_GATEWAY)`"
)]
pub trait StatusValue {
    /// Returns the status.
    fn into_status(self) -> StatusCode;
}

#[diagnostic::do_not_recommend]
impl StatusValue for StatusCode {
    fn into_status(self) -> StatusCode {
        self
    }
}

#[diagnostic::do_not_recommend]
impl StatusValue for &StatusCode {
    fn into_status(self) -> StatusCode {
        *self
    }
}

fn has_location(error: &dyn HttpError) -> bool {
    let mut headers = HeaderMap::new();
    error.append_headers(&mut headers);
    headers.contains_key(header::LOCATION)
}
