//! The name of a header: a token (RFC 9110 section 5.1), or a constant of `http::header`.

/// Whether a text can be the name of a header.
pub(crate) fn is_token(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

/// `retry-after` for `RETRY_AFTER`, as in every constant of `http::header`.
pub(crate) fn spelled_out(constant: &str) -> String {
    constant.to_ascii_lowercase().replace('_', "-")
}

/// The headers of another body than the one that is sent: no response of an error has them.
const NEVER_SENT: [&str; 7] = [
    "content-length",
    "transfer-encoding",
    "content-encoding",
    "content-md5",
    "digest",
    "content-digest",
    "repr-digest",
];

/// Whether a response leaves out the header of this name.
pub(crate) fn is_never_sent(name: &str) -> bool {
    NEVER_SENT.iter().any(|unsent| unsent.eq_ignore_ascii_case(name))
}

/// The constants of `http::header`.
#[rustfmt::skip]
pub(crate) const CONSTANTS: &[&str] = &[
    "ACCEPT", "ACCEPT_CHARSET", "ACCEPT_ENCODING", "ACCEPT_LANGUAGE", "ACCEPT_RANGES",
    "ACCESS_CONTROL_ALLOW_CREDENTIALS", "ACCESS_CONTROL_ALLOW_HEADERS",
    "ACCESS_CONTROL_ALLOW_METHODS", "ACCESS_CONTROL_ALLOW_ORIGIN", "ACCESS_CONTROL_EXPOSE_HEADERS",
    "ACCESS_CONTROL_MAX_AGE", "ACCESS_CONTROL_REQUEST_HEADERS", "ACCESS_CONTROL_REQUEST_METHOD",
    "AGE", "ALLOW", "ALT_SVC", "AUTHORIZATION", "CACHE_CONTROL", "CACHE_STATUS",
    "CDN_CACHE_CONTROL", "CONNECTION", "CONTENT_DISPOSITION", "CONTENT_ENCODING",
    "CONTENT_LANGUAGE", "CONTENT_LENGTH", "CONTENT_LOCATION", "CONTENT_RANGE",
    "CONTENT_SECURITY_POLICY", "CONTENT_SECURITY_POLICY_REPORT_ONLY", "CONTENT_TYPE", "COOKIE",
    "DATE", "DNT", "ETAG", "EXPECT", "EXPIRES", "FORWARDED", "FROM", "HOST", "IF_MATCH",
    "IF_MODIFIED_SINCE", "IF_NONE_MATCH", "IF_RANGE", "IF_UNMODIFIED_SINCE", "LAST_MODIFIED",
    "LINK", "LOCATION", "MAX_FORWARDS", "ORIGIN", "PRAGMA", "PROXY_AUTHENTICATE",
    "PROXY_AUTHORIZATION", "PUBLIC_KEY_PINS", "PUBLIC_KEY_PINS_REPORT_ONLY", "RANGE", "REFERER",
    "REFERRER_POLICY", "REFRESH", "RETRY_AFTER", "SEC_WEBSOCKET_ACCEPT", "SEC_WEBSOCKET_EXTENSIONS",
    "SEC_WEBSOCKET_KEY", "SEC_WEBSOCKET_PROTOCOL", "SEC_WEBSOCKET_VERSION", "SERVER", "SET_COOKIE",
    "STRICT_TRANSPORT_SECURITY", "TE", "TRAILER", "TRANSFER_ENCODING", "UPGRADE",
    "UPGRADE_INSECURE_REQUESTS", "USER_AGENT", "VARY", "VIA", "WARNING", "WWW_AUTHENTICATE",
    "X_CONTENT_TYPE_OPTIONS", "X_DNS_PREFETCH_CONTROL", "X_FRAME_OPTIONS", "X_XSS_PROTECTION",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_constant_is_spelled_as_in_http() {
        macro_rules! constants {
            ($($name:ident)*) => { [$((stringify!($name), http::header::$name)),*] };
        }
        let of_http = constants! {
            ACCEPT ACCEPT_CHARSET ACCEPT_ENCODING ACCEPT_LANGUAGE ACCEPT_RANGES ACCESS_CONTROL_ALLOW_CREDENTIALS
            ACCESS_CONTROL_ALLOW_HEADERS ACCESS_CONTROL_ALLOW_METHODS ACCESS_CONTROL_ALLOW_ORIGIN
            ACCESS_CONTROL_EXPOSE_HEADERS ACCESS_CONTROL_MAX_AGE ACCESS_CONTROL_REQUEST_HEADERS
            ACCESS_CONTROL_REQUEST_METHOD AGE ALLOW ALT_SVC AUTHORIZATION CACHE_CONTROL CACHE_STATUS CDN_CACHE_CONTROL
            CONNECTION CONTENT_DISPOSITION CONTENT_ENCODING CONTENT_LANGUAGE CONTENT_LENGTH CONTENT_LOCATION
            CONTENT_RANGE CONTENT_SECURITY_POLICY CONTENT_SECURITY_POLICY_REPORT_ONLY CONTENT_TYPE COOKIE DATE DNT ETAG
            EXPECT EXPIRES FORWARDED FROM HOST IF_MATCH IF_MODIFIED_SINCE IF_NONE_MATCH IF_RANGE IF_UNMODIFIED_SINCE
            LAST_MODIFIED LINK LOCATION MAX_FORWARDS ORIGIN PRAGMA PROXY_AUTHENTICATE PROXY_AUTHORIZATION
            PUBLIC_KEY_PINS PUBLIC_KEY_PINS_REPORT_ONLY RANGE REFERER REFERRER_POLICY REFRESH RETRY_AFTER
            SEC_WEBSOCKET_ACCEPT SEC_WEBSOCKET_EXTENSIONS SEC_WEBSOCKET_KEY SEC_WEBSOCKET_PROTOCOL
            SEC_WEBSOCKET_VERSION SERVER SET_COOKIE STRICT_TRANSPORT_SECURITY TE TRAILER TRANSFER_ENCODING UPGRADE
            UPGRADE_INSECURE_REQUESTS USER_AGENT VARY VIA WARNING WWW_AUTHENTICATE X_CONTENT_TYPE_OPTIONS
            X_DNS_PREFETCH_CONTROL X_FRAME_OPTIONS X_XSS_PROTECTION
        };
        assert_eq!(of_http.len(), CONSTANTS.len());
        for ((name, header), constant) in of_http.iter().zip(CONSTANTS) {
            assert_eq!(name, constant);
            assert_eq!(header, spelled_out(constant).as_str());
        }
    }

    #[test]
    fn the_library_leaves_out_the_same_headers() {
        let constants = CONSTANTS.iter().map(|constant| spelled_out(constant));
        let others = ["Content-Length", "x-content-length", "Repr-DIGEST"].map(str::to_owned);
        for name in NEVER_SENT.map(str::to_owned).into_iter().chain(constants).chain(others) {
            let is_refused = genro_exceptions::Headers::new().try_append(&name, "7").is_err();
            assert_eq!(is_never_sent(&name), is_refused, "{name}");
        }
    }

    #[test]
    fn the_macro_and_the_library_accept_the_same_names() {
        for byte in 0..=127_u8 {
            for name in [
                char::from(byte).to_string(),
                format!("x{}", char::from(byte)),
                format!("é{}", char::from(byte)),
            ] {
                let accepts = genro_exceptions::Headers::new().try_append(&name, "value").is_ok();
                assert_eq!(is_token(&name), accepts, "{name:?}");
            }
        }
        assert!(!is_token(""));
    }
}
