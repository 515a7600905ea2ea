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
        && address.map_or_else(|| has_only(host, ""), is_ip_literal)
        && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `text` is an `IPv6address` or an `IPvFuture`, by the letter of the grammar.
fn is_ip_literal(text: &str) -> bool {
    if let Some(future) = text.strip_prefix(['v', 'V']) {
        let (version, rest) = future.split_once('.').unwrap_or_default();
        return !version.is_empty()
            && version.bytes().all(|byte| byte.is_ascii_hexdigit())
            && !rest.is_empty()
            && !rest.contains('%')
            && has_only(rest, ":");
    }
    // `None` if a part is wrong, else the number of its 16-bit groups.
    let groups = |text: &str, is_end: bool| {
        let parts: Vec<_> = text.split(':').filter(|_| !text.is_empty()).collect();
        parts.iter().enumerate().try_fold(0, |count, (at, part)| {
            let is_group =
                matches!(part.len(), 1..=4) && part.bytes().all(|b| b.is_ascii_hexdigit());
            if is_group {
                return Some(count + 1);
            }
            let octets: Vec<_> = part.split('.').collect();
            let is_octet = |octet: &&str| {
                octet.bytes().all(|b| b.is_ascii_digit())
                    && octet.parse::<u8>().is_ok_and(|value| value.to_string() == **octet)
            };
            let is_ipv4 = octets.len() == 4 && octets.iter().all(is_octet);
            (is_ipv4 && is_end && at + 1 == parts.len()).then_some(count + 2)
        })
    };
    match text.split_once("::") {
        None => groups(text, true) == Some(8),
        Some((before, after)) => groups(before, false)
            .zip(groups(after, true))
            .is_some_and(|(before, after)| before + after <= 7),
    }
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
    for url in [
        "",
        "a/b:c",
        "//u@h:1/?#",
        "http://[::1]:1/",
        "mailto:a@b",
        "/%41",
        "//[1:2:3:4:5:6:7:8]",
        "//[1::8]",
        "//[::]",
        "//[1:2:3:4:5:6:7::]",
        "//[::ffff:1.2.3.4]",
        "//[v1f.a:b]",
    ] {
        assert!(is_uri_reference(url), "{url:?}");
    }
    for url in [
        "1:",
        "%",
        "/%4",
        "/%4g",
        "##",
        "/[",
        "//a@b@c",
        "//a:b",
        "//[a]b",
        "//a\\b",
        "é",
        " ",
        "/\n",
        "?[",
        "//[]",
        "//[:]",
        "//[1:2]",
        "//[::1::]",
        "//[12345::]",
        "//[1.2.3.4]",
        "//[v1]",
        "//[v.a]",
        "//[v1.]",
        "//[1:2:3:4:5:6:7:8::]",
        "//[::1.2.3.4:5]",
        "//[::01.2.3.4]",
        "//[::%41]",
    ] {
        assert!(!is_uri_reference(url), "{url:?}");
    }
}
