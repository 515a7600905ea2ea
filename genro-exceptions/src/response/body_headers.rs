//! Headers that describe a body (RFC 9110 section 8): which of them are true of one that this crate writes.

use http::header::{
    AGE, CONTENT_LANGUAGE, CONTENT_LOCATION, CONTENT_RANGE, CONTENT_TYPE, DATE, ETAG, EXPIRES,
    LAST_MODIFIED, LOCATION, RETRY_AFTER,
};
#[cfg(feature = "__layer")]
use http::header::{CONTENT_LENGTH, TRAILER};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

#[cfg(feature = "__layer")]
use crate::error::HttpError;
#[cfg(feature = "__layer")]
use crate::format::{Format, PlainText};
use crate::header::{OF_ANOTHER_BODY, append, make_room};

/// Headers that mean nothing without a body.
pub(super) const OF_A_BODY: [HeaderName; 2] = [CONTENT_TYPE, CONTENT_LANGUAGE];

/// Headers that occur once in a response (RFC 9110 section 5.3).
pub(super) const ONCE: [HeaderName; 10] = [
    CONTENT_TYPE,
    LOCATION,
    RETRY_AFTER,
    CONTENT_RANGE,
    CONTENT_LOCATION,
    ETAG,
    LAST_MODIFIED,
    EXPIRES,
    AGE,
    DATE,
];

/// Headers that describe the body that a response had, unless the error itself gives them.
#[cfg(feature = "__layer")]
const OF_A_REPLACED_BODY: [HeaderName; 4] = [CONTENT_LOCATION, ETAG, LAST_MODIFIED, TRAILER];

/// Removes the headers that describe a body that is replaced by one that this crate writes of the error.
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
        set_content_type(headers, form.header());
    }
}

/// Removes the headers that describe another body than the one that is sent, and repeated values of those that occur once.
pub(crate) fn keep_true(headers: &mut HeaderMap, status: StatusCode) {
    // Most errors have no header, and this is on the way of every one.
    if headers.is_empty() {
        return;
    }
    if headers.len() != headers.keys_len() {
        keep_last(headers);
    }
    remove(headers, &OF_ANOTHER_BODY);
    if status != StatusCode::RANGE_NOT_SATISFIABLE {
        remove(headers, &[CONTENT_RANGE]);
    }
    if !has_body(status) {
        remove(headers, &OF_A_BODY);
    }
}

/// Keeps the last value of each header that occurs once.
#[cold]
fn keep_last(headers: &mut HeaderMap) {
    for name in &ONCE {
        let mut values = headers.get_all(name).iter();
        let last = values.next_back().cloned();
        if let Some(last) = last.filter(|_| values.next().is_some()) {
            headers.remove(name);
            append(headers, name, last);
        }
    }
}

/// Sets the type of the body.
pub(crate) fn set_content_type(headers: &mut HeaderMap, content_type: fn() -> HeaderValue) {
    if headers.try_insert(CONTENT_TYPE, content_type()).is_err() {
        // A text without its type may be read as HTML.
        make_room(headers);
        let _ = headers.try_insert(CONTENT_TYPE, content_type());
    }
}

/// Sets the length of a body that somebody leaves out.
#[cfg(feature = "__layer")]
pub(crate) fn set_length(headers: &mut HeaderMap, length: usize) {
    if headers.try_insert(CONTENT_LENGTH, length.into()).is_err() {
        make_room(headers);
        let _ = headers.try_insert(CONTENT_LENGTH, length.into());
    }
}

/// Whether a response with this status carries our text (RFC 9110 sections 6.4.1, 15.2, 15.3.5, 15.3.6, 15.4).
pub(super) fn has_body(status: StatusCode) -> bool {
    !matches!(status.as_u16(), 100..=199 | 204 | 205 | 300..=399)
}

/// Removes what is hardly ever there: a walk over the few names is cheaper than looking each one up.
pub(crate) fn remove(headers: &mut HeaderMap, names: &[HeaderName]) {
    if headers.keys().any(|name| names.contains(name)) {
        for name in names {
            headers.remove(name);
        }
    }
}
