//! Headers that describe a body (RFC 9110 section 8): which of them are true of one that this crate writes.

#[cfg(feature = "__body")]
use http::HeaderValue;
#[cfg(feature = "__body")]
use http::header::CONTENT_LENGTH;
#[cfg(feature = "__layer")]
use http::header::TRAILER;
use http::header::{
    AGE, CONTENT_LANGUAGE, CONTENT_LOCATION, CONTENT_RANGE, CONTENT_TYPE, DATE, ETAG, EXPIRES,
    LAST_MODIFIED, LOCATION, RETRY_AFTER,
};
use http::{HeaderMap, HeaderName, StatusCode};

#[cfg(feature = "__layer")]
use crate::error::HttpError;
use crate::format::{Format, PlainText};
use crate::header::{append, is_of_another_body, make_room, may_be_of_a_body};

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
    if text.is_empty() && form.is_text() {
        headers.remove(CONTENT_TYPE);
    } else {
        set_content_type(headers, form);
    }
}

/// Removes the headers that describe another body than the one that is sent, and repeated values of those that occur once;
/// returns whether there is a type.
pub(crate) fn keep_true(headers: &mut HeaderMap, status: StatusCode) -> bool {
    if headers.len() != headers.keys_len() {
        keep_last(headers);
    }
    headers.keys().any(may_be_of_a_body) && keep_true_of_body(headers, status)
}

/// The same where there may be such a header.
#[inline(never)]
fn keep_true_of_body(headers: &mut HeaderMap, status: StatusCode) -> bool {
    let (mut has_type, mut has_untrue) = (false, false);
    for name in headers.keys().filter(|name| may_be_of_a_body(name)) {
        has_type |= *name == CONTENT_TYPE;
        has_untrue |= is_untrue(name, status);
    }
    if has_untrue {
        remove_untrue(headers, status);
    }
    has_type
}

#[cold]
fn remove_untrue(headers: &mut HeaderMap, status: StatusCode) {
    remove(headers, |name| is_untrue(name, status));
}

/// Returns whether a header describes another body than the one that is sent.
fn is_untrue(name: &HeaderName, status: StatusCode) -> bool {
    is_of_another_body(name)
        || (*name == CONTENT_RANGE && status != StatusCode::RANGE_NOT_SATISFIABLE)
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

/// Removes the headers that mean nothing without a body.
pub(super) fn remove_type(headers: &mut HeaderMap) {
    remove(headers, is_of_a_body);
}

/// Returns whether a header means nothing without a body.
pub(super) fn is_of_a_body(name: &HeaderName) -> bool {
    *name == CONTENT_TYPE || *name == CONTENT_LANGUAGE
}

/// Removes what is hardly ever there: a walk over the few names is cheaper than looking each one up.
pub(super) fn remove(headers: &mut HeaderMap, is_unwanted: impl Fn(&HeaderName) -> bool) {
    while let Some(name) = headers.keys().find(|name| is_unwanted(name)).cloned() {
        headers.remove(name);
    }
}

pub(super) fn has_content_type(headers: &HeaderMap) -> bool {
    headers.keys().any(|name| name == CONTENT_TYPE)
}

/// Sets the type of the body.
pub(crate) fn set_content_type(headers: &mut HeaderMap, form: Format) {
    if !has_content_type(headers) {
        append_content_type(headers, form);
    } else if headers.try_insert(CONTENT_TYPE, form.header()).is_err() {
        insert_into_full(headers, form);
    }
}

/// Sets the type of a text where there is none.
pub(super) fn append_text_type(headers: &mut HeaderMap) {
    append_content_type(headers, Format::of::<PlainText>());
}

/// Removes the type of a text that is empty.
#[cold]
pub(super) fn remove_type_of_nothing(headers: &mut HeaderMap) {
    headers.remove(CONTENT_TYPE);
}

/// Sets the type of the body where there is none.
pub(super) fn append_content_type(headers: &mut HeaderMap, form: Format) {
    // By value: the compiler knows the hash of a constant, and no function clones the name.
    if headers.try_append(CONTENT_TYPE, form.header()).is_err() {
        insert_into_full(headers, form);
    }
}

/// Sets the type of the body in a map that is full: a text without its type may be read as HTML.
#[cold]
fn insert_into_full(headers: &mut HeaderMap, form: Format) {
    make_room(headers);
    let _ = headers.try_insert(CONTENT_TYPE, form.header());
}

/// Sets the length of a body that somebody leaves out.
#[cfg(feature = "__body")]
pub(crate) fn set_length(headers: &mut HeaderMap, length: impl Into<HeaderValue>) {
    let length = length.into();
    if headers.try_insert(CONTENT_LENGTH, length.clone()).is_err() {
        make_room(headers);
        let _ = headers.try_insert(CONTENT_LENGTH, length);
    }
}

/// Whether a response with this status may have a `content-length`. A framework that declares the length of an empty body
/// would send `content-length: 0`, which HTTP forbids for 1xx and 204, and which would be wrong for a 304, where it is the
/// length of the 200 (RFC 9110 section 8.6).
#[cfg(any(feature = "axum", feature = "rocket"))]
#[inline]
pub(crate) fn may_have_length(status: StatusCode) -> bool {
    !matches!(status.as_u16(), 100..=199 | 204 | 304)
}

/// Whether a response with this status carries our text (RFC 9110 sections 6.4.1, 15.2, 15.3.5, 15.3.6, 15.4).
pub(super) fn has_body(status: StatusCode) -> bool {
    !matches!(status.as_u16(), 100..=199 | 204 | 205 | 300..=399)
}
