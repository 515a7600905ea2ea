//! Appending to a header map that may be full.

use http::header::IntoHeaderName;
use http::{HeaderMap, HeaderName, HeaderValue};

/// Appends a header; a map that is full, which no response can carry anyway, stays as it is.
pub(crate) fn append(map: &mut HeaderMap, name: impl IntoHeaderName, value: HeaderValue) {
    // The error says that the map is full.
    let _ = map.try_append(name, value);
}

/// Appends a header whose value the macro has checked: for generated code, of one type and so compiled once.
pub fn append_fixed(map: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    append(map, name, value);
}
