//! Where a browser goes: a model of the URL standard.

use std::net::Ipv6Addr;

/// Where a browser goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// The site that redirects.
    Own,
    /// An address that is not valid.
    Nowhere,
    /// Another host, decoded, and port.
    Host(String, String),
}

/// What the URL standard (<https://url.spec.whatwg.org/#url-parsing>) makes of `url` on an https
/// page: the states from "scheme start" to "port", for the schemes it calls special.
pub(super) fn browse(url: &str) -> Target {
    let trimmed = url.trim_matches(|c| c <= ' ').replace(['\t', '\n', '\r'], "");
    let slash = ['/', '\\'];
    let (scheme, rest) = match trimmed.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => (scheme.to_ascii_lowercase(), rest),
        _ => (String::from("https"), &*trimmed),
    };
    // With the scheme of the page, only two slashes begin a host; with another one, anything does.
    let begins_host = match &*scheme {
        "https" => rest.starts_with(slash) && rest[1..].starts_with(slash),
        "http" | "ws" | "wss" | "ftp" => true,
        _ => return Target::Nowhere,
    };
    if !begins_host {
        return Target::Own;
    }
    let rest = rest.trim_start_matches(slash);
    authority(&rest[..rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len())])
}

fn authority(authority: &str) -> Target {
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let colon = match host.rfind(']') {
        Some(bracket) if host.starts_with('[') => host[bracket..].find(':').map(|at| at + bracket),
        _ => host.find(':'),
    };
    let (host, port) = host.split_at(colon.unwrap_or(host.len()));
    let port = port.strip_prefix(':').unwrap_or_default();
    let is_port = port.bytes().all(|byte| byte.is_ascii_digit());
    let Some(host) = parse_host(host).filter(|_| is_port) else {
        return Target::Nowhere;
    };
    Target::Host(host, port.to_owned())
}

fn parse_host(host: &str) -> Option<String> {
    if let Some(address) = host.strip_prefix('[') {
        let address: Ipv6Addr = address.strip_suffix(']')?.parse().ok()?;
        return Some(address.to_string());
    }
    let host = String::from_utf8(decode(host)).ok()?;
    let is_forbidden = |c: char| c <= ' ' || c == '\u{7f}' || "#%/:<>?@[\\]^|".contains(c);
    (!host.is_empty() && !host.contains(is_forbidden)).then_some(host)
}

pub(super) fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// Decodes each `%XX`; a `%` that begins none is itself.
pub(super) fn decode(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let digits = text.get(at + 1..at + 3).filter(|digits| !digits.starts_with('+'));
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if bytes[at] == b'%' => {
                decoded.push(byte);
                at += 3;
            }
            _ => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    decoded
}

#[test]
fn the_model_of_a_browser_is_right() {
    let host = |host: &str, port: &str| Target::Host(host.into(), port.into());
    let cases = [
        ("http://google.com\\@attacker.com", host("google.com", "")),
        ("http://google.com%5C@attacker.com", host("attacker.com", "")),
        ("//a@b@c:80/d", host("c", "80")),
        ("/\\a", host("a", "")),
        ("\\\\a", host("a", "")),
        ("///a", host("a", "")),
        ("/\t/a", host("a", "")),
        (" //a", host("a", "")),
        ("http:a", host("a", "")),
        ("https:a", Target::Own),
        ("https:/\\a", host("a", "")),
        ("https:///a", host("a", "")),
        ("http:///[::1]:1/", host("::1", "1")),
        ("/a", Target::Own),
        ("a", Target::Own),
        ("?//a", Target::Own),
        ("http://a%5Cb", Target::Nowhere),
        ("http://a:b/", Target::Nowhere),
    ];
    for (url, target) in cases {
        assert_eq!(browse(url), target, "{url:?}");
    }
}
