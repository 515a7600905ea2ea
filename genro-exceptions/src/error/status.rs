//! The statuses that an error may have.

use http::StatusCode;

/// Returns whether an error may have this status: 300 to 599. The macro applies the same rule to a number.
#[must_use]
pub const fn is_error_status(status: StatusCode) -> bool {
    matches!(status.as_u16(), 300..=599)
}

/// Returns whether clients follow the `Location` of a response with this status (RFC 9110 section 15.4).
#[must_use]
pub const fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}
