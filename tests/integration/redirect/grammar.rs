//! What a URI reference is: a model of the grammar of RFC 3986.

use super::browser::is_scheme;

/// Whether `text` is a URI reference by the grammar of RFC 3986, appendix A.
pub(super) fn is_uri_reference(text: &str) -> bool {
    let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (text, query) = text.split_once('?').unwrap_or((text, ""));
    let scheme = text.split_once(':').filter(|(scheme, _)| is_scheme(scheme));
    let rest = scheme.map_or(text, |(_, rest)| rest);
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", rest),
    };
    let is_relative = scheme.is_none() && !rest.starts_with('/');
    is_authority(authority)
        && has_only(path, ":@/")
        && has_only(query, ":@/?")
        && has_only(fragment, ":@/?")
        && !(is_relative && path.split('/').next().is_some_and(|segment| segment.contains(':')))
}

fn is_authority(text: &str) -> bool {
    let (user, host) = text.split_once('@').unwrap_or(("", text));
    let (host, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, port),
        _ => (host, ""),
    };
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    has_only(user, ":")
        && address.map_or_else(|| has_only(host, ""), |address| has_only(address, ":"))
        && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `text` is of `unreserved`, `pct-encoded`, `sub-delims` and `more`.
fn has_only(text: &str, more: &str) -> bool {
    let mut parts = text.split('%');
    let is_plain = |part: &str| {
        part.chars()
            .all(|c| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=".contains(c) || more.contains(c))
    };
    parts.next().is_none_or(is_plain)
        && parts.all(|part| {
            let digits = part.bytes().take_while(u8::is_ascii_hexdigit).count();
            digits >= 2 && is_plain(part)
        })
}

#[test]
fn the_model_of_the_grammar_is_right() {
    for url in ["", "a/b:c", "//u@h:1/?#", "http://[::1]:1/", "mailto:a@b", "/%41"] {
        assert!(is_uri_reference(url), "{url:?}");
    }
    for url in [
        "1:", "%", "/%4", "/%4g", "##", "/[", "//a@b@c", "//a:b", "//[a]b", "//a\\b", "é", " ",
        "/\n", "?[",
    ] {
        assert!(!is_uri_reference(url), "{url:?}");
    }
}
