//! The names that `http` has as constants, for a framework whose headers have types of their own.

use http::HeaderName;

/// The names, in the order of `http`.
#[rustfmt::skip]
pub(crate) const STANDARD_NAMES: [&str; 81] = [
    "accept", "accept-charset", "accept-encoding", "accept-language", "accept-ranges",
    "access-control-allow-credentials", "access-control-allow-headers",
    "access-control-allow-methods", "access-control-allow-origin", "access-control-expose-headers",
    "access-control-max-age", "access-control-request-headers", "access-control-request-method",
    "age", "allow", "alt-svc", "authorization", "cache-control", "cache-status",
    "cdn-cache-control", "connection", "content-disposition", "content-encoding",
    "content-language", "content-length", "content-location", "content-range",
    "content-security-policy", "content-security-policy-report-only", "content-type", "cookie",
    "dnt", "date", "etag", "expect", "expires", "forwarded", "from", "host", "if-match",
    "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "last-modified",
    "link", "location", "max-forwards", "origin", "pragma", "proxy-authenticate",
    "proxy-authorization", "public-key-pins", "public-key-pins-report-only", "range", "referer",
    "referrer-policy", "refresh", "retry-after", "sec-websocket-accept", "sec-websocket-extensions",
    "sec-websocket-key", "sec-websocket-protocol", "sec-websocket-version", "server", "set-cookie",
    "strict-transport-security", "te", "trailer", "transfer-encoding", "user-agent", "upgrade",
    "upgrade-insecure-requests", "vary", "via", "warning", "www-authenticate",
    "x-content-type-options", "x-dns-prefetch-control", "x-frame-options", "x-xss-protection",
];

/// Returns which of the [`STANDARD_NAMES`] a name is.
pub(crate) fn standard_name(name: &HeaderName) -> Option<usize> {
    let name = name.as_str();
    let at = usize::from(PLACES[hash(name.as_bytes())]);
    (*STANDARD_NAMES.get(at)? == name).then_some(at)
}

/// The place of each name by its hash.
const PLACES: [u8; HASHES] = {
    let mut places = [NONE; HASHES];
    let mut at: u8 = 0;
    while (at as usize) < STANDARD_NAMES.len() {
        let hash = hash(STANDARD_NAMES[at as usize].as_bytes());
        assert!(places[hash] == NONE, "two names have one hash: choose other factors");
        places[hash] = at;
        at += 1;
    }
    places
};

const HASHES: usize = 512;
const NONE: u8 = u8::MAX;

/// A hash that no two of the names have; the factors were found by trial.
const fn hash(name: &[u8]) -> usize {
    let length = name.len();
    // No name is empty.
    if length == 0 {
        return 0;
    }
    (31 * length + 4 * name[0] as usize + name[length * 3 / 4] as usize) % HASHES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_found() {
        for (at, name) in STANDARD_NAMES.into_iter().enumerate() {
            assert_eq!(standard_name(&HeaderName::from_static(name)), Some(at), "{name}");
        }
    }

    #[test]
    fn no_other_name_is_found() {
        for name in ["x", "x-request-id", "accepu", "location-"] {
            assert_eq!(standard_name(&HeaderName::from_static(name)), None, "{name}");
        }
        for name in STANDARD_NAMES {
            let other = format!("{}_", &name[1..]);
            assert_eq!(standard_name(&HeaderName::try_from(other).unwrap()), None, "{name}");
        }
    }
}
