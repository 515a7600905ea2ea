//! Headers that tell of a body (RFC 9110 section 8): which of them are true of one that this crate writes.

use http::header::{CONTENT_LANGUAGE, CONTENT_RANGE, CONTENT_TYPE};
#[cfg(feature = "__layer")]
use http::header::{CONTENT_LOCATION, ETAG, LAST_MODIFIED, TRAILER};
use http::{HeaderMap, HeaderName, StatusCode};

#[cfg(feature = "__layer")]
use crate::error::HttpError;
use crate::format::Format;
#[cfg(feature = "__layer")]
use crate::format::PlainText;
use crate::header::OF_ANOTHER_BODY;

/// What means nothing without a body.
const OF_A_BODY: [HeaderName; 2] = [CONTENT_TYPE, CONTENT_LANGUAGE];

/// What tells of the body that a response had, unless the error itself gives it.
#[cfg(feature = "__layer")]
const OF_A_REPLACED_BODY: [HeaderName; 4] = [CONTENT_LOCATION, ETAG, LAST_MODIFIED, TRAILER];

/// Removes what tells of a body that is replaced by one that this crate writes of the error.
#[cfg(feature = "__layer")]
pub(crate) fn replace_body_headers(
    headers: &mut HeaderMap,
    error: &dyn HttpError,
    status: StatusCode,
) {
    keep_true(headers, status);
    if headers.keys().any(|name| OF_A_REPLACED_BODY.contains(name)) {
        let given = error.headers();
        for name in OF_A_REPLACED_BODY.iter().filter(|name| !given.contains_key(*name)) {
            headers.remove(name);
        }
    }
}

/// Sets the type of a body that this crate has written in a form; an empty text has none.
#[cfg(feature = "__layer")]
pub(crate) fn set_type_of(headers: &mut HeaderMap, form: Format, text: &str) {
    if text.is_empty() && form == Format::of::<PlainText>() {
        headers.remove(CONTENT_TYPE);
    } else {
        set_content_type(headers, form);
    }
}

/// Removes what an error says of another body than the one that is sent.
#[inline]
pub(crate) fn keep_true(headers: &mut HeaderMap, status: StatusCode) {
    // Most errors have no header, and this is on the way of every one.
    if !headers.is_empty() {
        keep_true_of_some(headers, status);
    }
}

fn keep_true_of_some(headers: &mut HeaderMap, status: StatusCode) {
    remove(headers, &OF_ANOTHER_BODY);
    if status != StatusCode::RANGE_NOT_SATISFIABLE {
        remove(headers, &[CONTENT_RANGE]);
    }
    if !has_body(status) {
        remove(headers, &OF_A_BODY);
    }
}

/// Sets the type of the body.
pub(crate) fn set_content_type(headers: &mut HeaderMap, form: Format) {
    // Without a name to replace, appending is cheaper.
    if headers.is_empty() {
        headers.append(CONTENT_TYPE, form.header());
    } else if headers.try_insert(CONTENT_TYPE, form.header()).is_err() {
        // The map is full, of tens of thousands of names. A text without its type may be read as HTML, so the last
        // of them makes room.
        if let Some(last) = headers.keys().last().cloned() {
            headers.remove(last);
        }
        let _ = headers.try_insert(CONTENT_TYPE, form.header());
    }
}

/// Whether a response with this status carries our text (RFC 9110 sections 6.4.1, 15.2, 15.3.5, 15.3.6, 15.4).
pub(super) fn has_body(status: StatusCode) -> bool {
    // Most errors are 4xx or 5xx: one comparison for these.
    status.as_u16() >= 400 || matches!(status.as_u16(), 200..=203 | 206..=299)
}

/// Removes what is hardly ever there: a walk over the few names is cheaper than looking each one up.
pub(crate) fn remove(headers: &mut HeaderMap, names: &[HeaderName]) {
    if headers.keys().any(|name| names.contains(name)) {
        for name in names {
            headers.remove(name);
        }
    }
}
