//! The headers of an answer that an error replaces, where a framework has one response for both.

use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LOCATION, CONTENT_RANGE, ETAG,
    EXPIRES, LAST_MODIFIED, LOCATION, TRAILER,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::body_headers::{ONCE, is_of_a_body, remove};
use crate::header::is_of_another_body;

/// Headers that describe the answer that a handler had begun, besides those of its body.
const OF_AN_ANSWER: [HeaderName; 9] = [
    ACCEPT_RANGES,
    CONTENT_DISPOSITION,
    CONTENT_LOCATION,
    CONTENT_RANGE,
    ETAG,
    EXPIRES,
    LAST_MODIFIED,
    LOCATION,
    TRAILER,
];

/// Removes what describes the abandoned answer, and what the error says itself where that occurs once.
pub(crate) fn abandon_answer(headers: &mut HeaderMap, of_error: &HeaderMap) {
    remove(headers, |name| {
        is_of_another_body(name) || is_of_a_body(name) || OF_AN_ANSWER.contains(name)
    });
    if !headers.get_all(CACHE_CONTROL).iter().any(forbids_reuse) {
        headers.remove(CACHE_CONTROL);
    }
    for name in ONCE.iter().filter(|name| of_error.contains_key(*name)) {
        headers.remove(name);
    }
}

/// Returns whether a `cache-control` forbids to store or to reuse the answer, which is true of the error too.
fn forbids_reuse(value: &HeaderValue) -> bool {
    let mut directives = value.as_bytes().split(|&byte| byte == b',').map(<[u8]>::trim_ascii);
    directives.any(|word| {
        word.eq_ignore_ascii_case(b"no-store") || word.eq_ignore_ascii_case(b"no-cache")
    })
}
