//! Appending to a header map, which may be full.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};

/// Appends a header; if the map is full, the header is left out. No server could send that many.
// Nothing else of this crate looks up a name by such a reference, so the compiler has one place where it hashes one, and
// makes no function of it.
pub fn append(map: &mut HeaderMap, name: &HeaderName, value: HeaderValue) {
    // The only error is a full map.
    let _ = map.try_append(name, value);
}

/// Makes room for headers, and for the content type. For generated code.
pub fn reserve(map: &mut HeaderMap, count: usize) {
    // Where there is no room, they are left out one by one.
    let _ = map.try_reserve(count + 1);
}

/// Removes a name from a full map, of tens of thousands of names, for a header that the response cannot do without, as it
/// cannot do without its content type.
#[cold]
pub(crate) fn make_room(map: &mut HeaderMap) {
    if let Some(last) = map.keys().filter(|name| **name != CONTENT_TYPE).last().cloned() {
        map.remove(last);
    }
}
