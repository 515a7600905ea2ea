//! The percent-encoding of a URI reference (RFC 3986).

use std::borrow::Cow;
use std::fmt::Write as _;
use std::net::Ipv6Addr;

/// Percent-encodes the characters that RFC 3986 does not allow in their position; existing percent-encoding is kept.
///
/// RFC 3986 and browsers disagree on where the host is: a browser reads `\` as `/` and, after `http:`, any number of
/// slashes as two. It looks for the host before it decodes, so an encoded `\` no longer ends the host, and
/// `http://good\@evil` would lead to evil (CVE-2024-29041). Therefore, wherever a browser looks for a host, an `@` or `:`
/// after a backslash is encoded too: the remaining host is invalid, and no browser resolves it.
pub(crate) fn encode(url: &str) -> Cow<'_, str> {
    if is_plain(url) { Cow::Borrowed(url) } else { Cow::Owned(encode_parts(url)) }
}

/// Returns whether the URL is one of the usual ones that need no encoding: a path on this site, or a scheme with an
/// optional host without user and port, with nothing percent-encoded.
fn is_plain(url: &str) -> bool {
    if url.starts_with('/') && !url.starts_with("//") && is_all(url, PATH) {
        return true;
    }
    let (url, fragment) = url.split_once('#').unwrap_or((url, ""));
    let rest = &url[scheme_end(url)..];
    let has_scheme = rest.len() < url.len();
    let path = match rest.strip_prefix("//") {
        Some(rest) if has_scheme => {
            let (host, path) = split_before(rest, b"/");
            if !is_all(host, NAME) {
                return false;
            }
            path
        }
        None if has_scheme || rest.starts_with('/') => rest,
        _ => return false,
    };
    is_all(path, PATH) && is_all(fragment, PATH)
}

/// Returns whether all characters are of one class. It looks at eight before it decides, which is two instructions for each.
fn is_all(text: &str, allowed: u8) -> bool {
    let common = |bytes: &[u8]| bytes.iter().fold(allowed, |common, &byte| common & class(byte));
    let mut eights = text.as_bytes().chunks_exact(8);
    eights.by_ref().all(|eight| common(eight) != 0) && common(eights.remainder()) != 0
}

fn encode_parts(url: &str) -> String {
    let (scheme, rest) = url.split_at(scheme_end(url));
    let (hierarchy, rest) = split_before(rest, b"?#");
    let (query, fragment) = split_before(rest, b"#");
    let mut out = String::with_capacity(url.len());
    out.push_str(scheme);
    encode_hierarchy(&mut out, scheme, hierarchy);
    encode_run(&mut out, query, PATH);
    if let Some(fragment) = fragment.strip_prefix('#') {
        out.push('#');
        encode_run(&mut out, fragment, PATH);
    }
    out
}

/// Appends a text to a fragment; if it is not encoded yet, a `%` in it stands for itself and is encoded.
#[cfg(feature = "json")]
pub(crate) fn encode_fragment(out: &mut String, text: &str, is_encoded: bool) {
    if is_encoded {
        return encode_run(out, text, PATH);
    }
    for (at, part) in text.split('%').enumerate() {
        if at > 0 {
            out.push_str("%25");
        }
        encode_run(out, part, PATH);
    }
}

/// Encodes the part between scheme and query. The host here includes the slashes before it.
fn encode_hierarchy(out: &mut String, scheme: &str, hierarchy: &str) {
    let slashes = hierarchy.len() - hierarchy.trim_start_matches(['/', '\\']).len();
    let name = split_before(&hierarchy[slashes..], b"/").0.len();
    let (host, path) = hierarchy.split_at(slashes + name);
    match (scheme, &host[..slashes]) {
        (_, "//") => encode_authority(out, &host[slashes..]),
        // A relative path: a colon in the first segment would turn it into a scheme.
        ("", "") => encode_run(out, host, NAME | SLASH | AT_OR_QUESTION),
        ("", "/") => encode_run(out, host, PATH),
        // A path to RFC 3986, a host to a browser.
        _ => {
            let (before, after) = split_before(host, b"\\");
            encode_run(out, before, PATH);
            encode_run(out, after, NAME | SLASH);
        }
    }
    encode_run(out, path, PATH);
}

/// Encodes `user@host:port`: the user ends at the last `@` before a backslash.
fn encode_authority(out: &mut String, authority: &str) {
    let user_end = split_before(authority, b"\\").0.rfind('@');
    let (user, host) = authority.split_at(user_end.map_or(0, |at| at + 1));
    let (host, port) = host.split_at(port_start(host));
    out.push_str("//");
    if let Some(user) = user.strip_suffix('@') {
        encode_run(out, user, NAME | COLON);
        out.push('@');
    }
    if is_ip_literal(host) {
        out.push_str(host);
    } else {
        encode_run(out, host, NAME);
    }
    out.push_str(port);
}

/// Returns whether a host is an IPv6 address or one of a later version, in brackets (RFC 3986 section 3.2.2).
fn is_ip_literal(host: &str) -> bool {
    let address = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    address.is_some_and(|address| address.parse::<Ipv6Addr>().is_ok() || is_ip_future(address))
}

/// `"v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )`
fn is_ip_future(address: &str) -> bool {
    let Some((version, rest)) = address.strip_prefix(['v', 'V']).and_then(|a| a.split_once('.'))
    else {
        return false;
    };
    let is_version = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_rest = |byte: u8| class(byte) & (NAME | COLON) != 0;
    is_version && !rest.is_empty() && rest.bytes().all(is_rest)
}

/// Returns where `:port` begins: at a colon with only digits after it and no backslash before it.
fn port_start(host: &str) -> usize {
    let name = host.trim_end_matches(|c: char| c.is_ascii_digit());
    match name.strip_suffix(':') {
        Some(name) if !name.contains('\\') => name.len(),
        _ => host.len(),
    }
}

/// Returns whether a URI reference is a URI: it means the same whatever it is relative to.
#[cfg(feature = "json")]
pub(crate) fn has_scheme(uri: &str) -> bool {
    scheme_end(uri) > 0
}

/// Returns where `scheme:` ends; 0 without a scheme.
pub(crate) fn scheme_end(url: &str) -> usize {
    let rest = url.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let is_scheme = rest.starts_with(':') && url.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_scheme { url.len() - rest.len() + 1 } else { 0 }
}

/// Splits before the first of the given ASCII characters.
fn split_before<'a>(text: &'a str, stops: &[u8]) -> (&'a str, &'a str) {
    let stop = text.bytes().position(|byte| stops.contains(&byte));
    text.split_at(stop.unwrap_or(text.len()))
}

/// Copies `text` and encodes the bytes that are not allowed as `%XX`; an existing `%XX` is kept.
fn encode_run(out: &mut String, text: &str, allowed: u8) {
    let bytes = text.as_bytes();
    let mut copied = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        let is_encoded = || {
            matches!(bytes[at..], [b'%', high, low, ..]
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
        };
        if class(byte) & allowed == 0 && !is_encoded() {
            // Between two encoded bytes of one character the range is empty, and `get` returns `None`.
            out.push_str(text.get(copied..at).unwrap_or_default());
            let _ = write!(out, "%{byte:02X}");
            copied = at + 1;
        }
    }
    out.push_str(text.get(copied..).unwrap_or_default());
}

/// `unreserved` and `sub-delims` of RFC 3986: the characters of a host name.
const NAME: u8 = 1;
const COLON: u8 = 2;
const SLASH: u8 = 4;
const AT_OR_QUESTION: u8 = 8;
/// `pchar`, `/` and `?`: the characters of a path, a query and a fragment, which are all of the above.
const PATH: u8 = 16;

const fn class(byte: u8) -> u8 {
    CLASSES[byte as usize]
}

/// The classes of each byte; none for those that are always encoded.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&'..=b',' | b';' | b'=' => PATH | NAME,
            b':' => PATH | COLON,
            b'/' => PATH | SLASH,
            b'@' | b'?' => PATH | AT_OR_QUESTION,
            _ if byte.is_ascii_alphanumeric() => PATH | NAME,
            _ => 0,
        };
        byte += 1;
    }
    classes
};
