//! Which statuses an error may have.

use http::StatusCode;

/// Whether an error may have this status: 300 to 599. The macro applies the same rule to a number.
#[must_use]
pub const fn is_error_status(status: StatusCode) -> bool {
    matches!(status.as_u16(), 300..=599)
}

/// Whether a client follows this status to the address in `Location` (RFC 9110 section 15.4).
#[must_use]
pub const fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}
