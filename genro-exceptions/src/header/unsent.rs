//! Headers that a response never has from an error, or not from a map of headers.

use std::collections::HashSet;

use http::header::{
    CONNECTION, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderName};

use super::append;

/// Returns whether a header would describe a body other than the one that is sent, which is written by this crate and
/// framed by the server. A response never has it from an error.
pub(crate) fn is_of_another_body(name: &HeaderName) -> bool {
    OF_ANOTHER_BODY.contains(&name.as_str())
}

const OF_ANOTHER_BODY: [&str; 7] = [
    "content-digest",
    "content-encoding",
    "content-length",
    "content-md5",
    "digest",
    "repr-digest",
    "transfer-encoding",
];

/// Returns whether a header may describe a body: of most, the first and the last letter tell that they do not.
#[inline]
pub(crate) fn may_be_of_a_body(name: &HeaderName) -> bool {
    let name = name.as_str().as_bytes();
    match name {
        [b'c' | b'd' | b'r' | b't', .., b'5' | b'g' | b'h' | b't'] => true,
        // `content-type` and `content-range`, but not `content-language`.
        [b'c', .., b'e'] => name.len() <= "content-range".len(),
        _ => false,
    }
}

/// Headers of one connection, besides those that `connection` names
/// ([RFC 9110, section 7.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1)).
const HOP_BY_HOP: [HeaderName; 10] = [
    CONNECTION,
    HeaderName::from_static("keep-alive"),
    PROXY_AUTHENTICATE,
    HeaderName::from_static("proxy-authentication-info"),
    PROXY_AUTHORIZATION,
    HeaderName::from_static("proxy-connection"),
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Returns the headers without those of the connection that the message came on, in their order.
pub(super) fn without_hop_by_hop(headers: HeaderMap) -> HeaderMap {
    // Most maps have none, and a lookup takes longer than this.
    if !headers.keys().any(|name| HOP_BY_HOP.contains(name)) {
        return headers;
    }
    // A set: both lists may have tens of thousands of names.
    let named: HashSet<HeaderName> = headers
        .get_all(CONNECTION)
        .iter()
        .flat_map(|value| value.as_bytes().split(|&byte| byte == b','))
        .filter_map(|name| HeaderName::from_bytes(name.trim_ascii()).ok())
        .collect();
    let is_kept = |name: &HeaderName| !HOP_BY_HOP.contains(name) && !named.contains(name);
    let mut kept = HeaderMap::new();
    // Of several values of a name, only the first comes with it.
    let mut last = None;
    for (name, value) in headers {
        last = name.or(last);
        if let Some(name) = last.clone().filter(is_kept) {
            append(&mut kept, &name, value);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use http::header::{CONTENT_LANGUAGE, CONTENT_RANGE, CONTENT_TYPE};

    use super::*;

    #[test]
    fn a_glance_leaves_out_none_that_describes_a_body() {
        let of_another = OF_ANOTHER_BODY.map(HeaderName::from_static);
        for name in of_another.into_iter().chain([CONTENT_TYPE, CONTENT_RANGE]) {
            assert!(may_be_of_a_body(&name), "{name}");
        }
        assert!(!may_be_of_a_body(&CONTENT_LANGUAGE));
    }
}
