//! The headers without which a status may not be sent.

use http::header::{ALLOW, PROXY_AUTHENTICATE, UPGRADE, WWW_AUTHENTICATE};
use http::{HeaderName, StatusCode};

/// Returns the header that a response with this status must have (RFC 9110 sections 15.5.2, 15.5.6, 15.5.8, 15.5.22).
pub(crate) fn required_header(status: StatusCode) -> Option<HeaderName> {
    match status.as_u16() {
        401 => Some(WWW_AUTHENTICATE),
        405 => Some(ALLOW),
        407 => Some(PROXY_AUTHENTICATE),
        426 => Some(UPGRADE),
        _ => None,
    }
}
