//! `Redirect`: its statuses, and where its `location` leads.

use std::{error::Error, io, net::Ipv6Addr};

use genro_exceptions::{HttpError, InvalidHeader, InvalidRedirect, NotLocal, Redirect};
use http::{HeaderValue, StatusCode, header::VARY};
use proptest::prelude::*;

fn encode(url: &str) -> String {
    let location = Redirect::new(url).location();
    location.to_str().map(String::from).unwrap_or_default()
}

#[test]
fn each_status_has_a_constructor() {
    let cases = [
        (Redirect::new("/a"), 302),
        (Redirect::moved_permanently("/a"), 301),
        (Redirect::found("/a"), 302),
        (Redirect::see_other("/a"), 303),
        (Redirect::temporary("/a"), 307),
        (Redirect::permanent(String::from("/a")), 308),
    ];
    for (redirect, status) in cases {
        assert_eq!(redirect.status(), status);
        assert_eq!(redirect.url(), "/a");
        let response: http::Response<String> = redirect.into();
        assert_eq!(response.status(), status);
        assert_eq!(response.headers().len(), 1);
        assert_eq!(response.headers()["location"], "/a");
        assert_eq!(response.body(), "");
    }
}

#[test]
fn with_status_takes_redirects_only() -> Result<(), http::status::InvalidStatusCode> {
    for number in 100..=999 {
        let status = StatusCode::from_u16(number)?;
        match Redirect::with_status("/a", status) {
            Ok(redirect) => assert_eq!(redirect.status(), status),
            Err(error) => assert!(error.to_string().starts_with(&format!("{number} "))),
        }
        let is_ok = Redirect::with_status("/a", status).is_ok();
        assert_eq!(
            is_ok,
            matches!(number, 301 | 302 | 303 | 307 | 308),
            "{number}"
        );
    }
    Ok(())
}

#[test]
fn an_invalid_redirect_is_a_500() {
    let error: InvalidRedirect = Redirect::with_status("/", StatusCode::NOT_MODIFIED).unwrap_err();
    assert_eq!(
        error.to_string(),
        "304 is not one of the redirects 301, 302, 303, 307 and 308"
    );
    assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(error.detail(), "Internal Server Error");
    assert!(error.source().is_none());
}

#[test]
fn has_headers_and_a_cause() -> Result<(), InvalidHeader> {
    let redirect = Redirect::see_other("/a b")
        .header(VARY, HeaderValue::from_static("cookie"))
        .try_header("set-cookie", "a=1")?
        .try_headers([("set-cookie", "b=2")])?
        .caused_by(io::Error::other("session expired"));
    assert_eq!(redirect.to_string(), "redirect to /a%20b");
    assert_eq!(
        redirect.source().map(ToString::to_string).as_deref(),
        Some("session expired")
    );
    let headers = redirect.headers();
    let cookies: Vec<_> = headers.get_all("set-cookie").iter().collect();
    assert_eq!(cookies, ["a=1", "b=2"]);
    assert_eq!(headers["location"], "/a%20b");
    assert_eq!(headers["vary"], "cookie");
    Ok(())
}

#[test]
fn fits_into_a_result() {
    assert!(size_of::<Redirect>() <= 80);
}

#[test]
fn what_is_valid_stays() {
    let urls = "
        . ../a/./b a a;b=1,2 ./a:b a?b#c ? ?q=a?b/c:d@e # #top?/:@
        / /a:b@c /a//b /%41%e9%E9%00%2F%25 /-._~!$&'()*+,;=:@ // //host //host/a ///a
        http://user:pass@host:8080/a?b#c http://host:/ http://%C3%A9-._~!$&'()*+,;=/
        HTTPS://[2001:db8::7]:443/a http://[v1.a:b]/
        mailto:a.b@example.com urn:example:a:b tel:+1-816-555-1212 data:,a";
    for url in urls.split_whitespace().chain([""]) {
        assert_eq!(encode(url), url);
    }
}

/// Checks a table of URLs and their locations.
fn check_table(table: &str) {
    for row in table.trim().lines() {
        let Some((url, location)) = row.trim().split_once(" -> ") else {
            panic!("not a row: {row}");
        };
        assert_eq!(encode(url), location);
        assert_eq!(encode(location), location);
    }
}

#[test]
fn what_is_not_valid_is_encoded() {
    check_table(
        r#"
        /a b -> /a%20b
        /é -> /%C3%A9
        /日本/🦀 -> /%E6%97%A5%E6%9C%AC/%F0%9F%A6%80
        /"<>\^`{|} -> /%22%3C%3E%5C%5E%60%7B%7C%7D
        ?"<>\^`{|} -> ?%22%3C%3E%5C%5E%60%7B%7C%7D
        #"<>\^`{|} -> #%22%3C%3E%5C%5E%60%7B%7C%7D
        /[a]?[b]#[c] -> /%5Ba%5D?%5Bb%5D#%5Bc%5D
        a#b#c -> a#b%23c
        ## -> #%23
        % -> %25
        /%4 -> /%254
        /%4g%g4%%41%41 -> /%254g%25g4%25%41%41
        ?100% -> ?100%25
        a b:c -> a%20b%3Ac
        1:2 -> 1%3A2
        : -> %3A
        é:a@b -> %C3%A9%3Aa@b
        "#,
    );
    assert_eq!(encode(" /a "), "%20/a%20");
    assert_eq!(encode("/a\r\nset-cookie: b"), "/a%0D%0Aset-cookie:%20b");
    assert_eq!(encode("/\0\t\u{1f}\u{7f}\u{85}"), "/%00%09%1F%7F%C2%85");
    assert_eq!(encode("http://ho\tst\n/"), "http://ho%09st%0A/");
}

#[test]
fn an_authority_has_one_user_one_host_and_one_port() {
    check_table(
        r"
        http://é.example/ -> http://%C3%A9.example/
        http://ho st/ -> http://ho%20st/
        http://a@b@host/ -> http://a%40b@host/
        http://a:b:c@host:1/ -> http://a:b:c@host:1/
        http://a:b:80/ -> http://a%3Ab:80/
        http://host:80x/ -> http://host%3A80x/
        http://[::1/ -> http://%5B%3A:1/
        http://a[::1]/ -> http://a%5B%3A%3A1%5D/
        http://[::1]@host/ -> http://%5B::1%5D@host/
        http://[::1%25eth0]/ -> http://%5B%3A%3A1%25eth0%5D/
        ",
    );
}

#[test]
fn a_backslash_never_hands_over_to_another_host() {
    check_table(
        r"
        http://google.com\@attacker.com -> http://google.com%5C%40attacker.com
        http://google.com\@attacker.com/a@b:c -> http://google.com%5C%40attacker.com/a@b:c
        //google.com\@attacker.com?a@b -> //google.com%5C%40attacker.com?a@b
        http://u@google.com\@attacker.com -> http://u@google.com%5C%40attacker.com
        http://google.com:80\@attacker.com -> http://google.com%3A80%5C%40attacker.com
        http://google.com\:80@attacker.com:81 -> http://google.com%5C%3A80%40attacker.com%3A81
        http://google.com\[::1] -> http://google.com%5C%5B%3A%3A1%5D
        ",
    );
    // RFC 3986 sees a path in these, a browser a host.
    check_table(
        r"
        http:google.com\@attacker.com -> http:google.com%5C%40attacker.com
        http:/google.com\@attacker.com -> http:/google.com%5C%40attacker.com
        http:///google.com\@attacker.com -> http:///google.com%5C%40attacker.com
        ///google.com\@attacker.com -> ///google.com%5C%40attacker.com
        http:\\google.com@attacker.com -> http:%5C%5Cgoogle.com%40attacker.com
        http:\/google.com:80 -> http:%5C/google.com%3A80
        //\google.com@attacker.com -> //%5Cgoogle.com%40attacker.com
        \\attacker.com -> %5C%5Cattacker.com
        /\attacker.com -> /%5Cattacker.com
        \a:b -> %5Ca%3Ab
        ",
    );
    // These are paths to everyone.
    check_table(
        r"
        /a\b@c:d -> /a%5Cb@c:d
        http://host/a\b@c:d -> http://host/a%5Cb@c:d
        ?a\b@c:d -> ?a%5Cb@c:d
        ",
    );
}

#[test]
fn local_takes_paths_on_this_site() -> Result<(), NotLocal> {
    let paths = "/ /a /a//b /a?next=//b#c /http://a /:80 /@a /é /.//a /%5Ca /%2Fa";
    for path in paths.split_whitespace() {
        let redirect = Redirect::local(path)?;
        assert_eq!(redirect.status(), StatusCode::FOUND);
        assert_eq!(redirect.url(), path);
    }
    assert_eq!(Redirect::local("/a b")?.location(), "/a%20b");
    Ok(())
}

#[test]
fn local_takes_nothing_else() {
    let others = r"a ?a #a ./a ../a // //a ///a /\ /\a \a \\a \/a /a\b /a?b\c /a#b\c
        http://a http:a javascript:a mailto:a@b";
    for path in others.split_whitespace().chain(["", " /a"]) {
        assert!(Redirect::local(path).is_err(), "{path:?}");
    }
    for control in ('\0'..='\u{1f}').chain('\u{7f}'..='\u{9f}') {
        for path in [
            format!("/{control}/a"),
            format!("{control}/a"),
            format!("/a?b{control}"),
        ] {
            assert!(Redirect::local(&*path).is_err(), "{path:?}");
        }
    }
}

#[test]
fn not_local_is_a_400_that_does_not_echo() {
    let error: NotLocal = Redirect::local("//evil.example").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the redirect target is not a path on this site"
    );
    assert_eq!(
        error.detail(),
        "the redirect target is not a path on this site"
    );
    assert_eq!(error.status(), StatusCode::BAD_REQUEST);
    assert!(!format!("{error:?}").contains("evil"));
    assert!(error.source().is_none());
}

/// Where a browser goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    /// The site that redirects.
    Own,
    /// An address that is not valid.
    Nowhere,
    /// Another host, decoded, and port.
    Host(String, String),
}

/// What the URL standard (<https://url.spec.whatwg.org/#url-parsing>) makes of `url` on an https
/// page: the states from "scheme start" to "port", for the schemes it calls special.
fn browse(url: &str) -> Target {
    let trimmed = url
        .trim_matches(|c| c <= ' ')
        .replace(['\t', '\n', '\r'], "");
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
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
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

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// Decodes each `%XX`; a `%` that begins none is itself.
fn decode(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let digits = text
            .get(at + 1..at + 3)
            .filter(|digits| !digits.starts_with('+'));
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

/// Whether `text` is a URI reference by the grammar of RFC 3986, appendix A.
fn is_uri_reference(text: &str) -> bool {
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
        && !(is_relative
            && path
                .split('/')
                .next()
                .is_some_and(|segment| segment.contains(':')))
}

fn is_authority(text: &str) -> bool {
    let (user, host) = text.split_once('@').unwrap_or(("", text));
    let (host, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, port),
        _ => (host, ""),
    };
    let address = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
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
fn the_model_of_a_browser_is_right() {
    let host = |host: &str, port: &str| Target::Host(host.into(), port.into());
    let cases = [
        ("http://google.com\\@attacker.com", host("google.com", "")),
        (
            "http://google.com%5C@attacker.com",
            host("attacker.com", ""),
        ),
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

#[test]
fn the_model_of_the_grammar_is_right() {
    for url in [
        "",
        "a/b:c",
        "//u@h:1/?#",
        "http://[::1]:1/",
        "mailto:a@b",
        "/%41",
    ] {
        assert!(is_uri_reference(url), "{url:?}");
    }
    for url in [
        "1:", "%", "/%4", "/%4g", "##", "/[", "//a@b@c", "//a:b", "//[a]b", "//a\\b", "é", " ",
        "/\n", "?[",
    ] {
        assert!(!is_uri_reference(url), "{url:?}");
    }
}

/// Everything that must be true of the location of any URL.
fn check(url: &str) -> Result<(), TestCaseError> {
    let location = encode(url);
    prop_assert!(is_uri_reference(&location), "{url:?} -> {location:?}");
    prop_assert_eq!(encode(&location), location.clone(), "idempotent");
    prop_assert_eq!(decode(&location), decode(url), "encoded once");
    let redirect = Redirect::new(url);
    prop_assert_eq!(redirect.url(), url);

    let (raw, encoded) = (browse(url), browse(&location));
    let is_safe = encoded == raw || matches!(encoded, Target::Own | Target::Nowhere);
    prop_assert!(is_safe, "{url:?} -> {raw:?}, {location:?} -> {encoded:?}");
    Ok(())
}

#[test]
fn every_short_url_of_dangerous_characters_is_safe() {
    let alphabet = [
        "/", "\\", "@", ":", "a", "1", "[", "]", "?", "#", "%", "\t", " ",
    ];
    for prefix in [
        "",
        "/",
        "//",
        "http:",
        "http://",
        "https:",
        "https://",
        "http://a@",
        "http:///",
    ] {
        for index in 0..13_usize.pow(4) {
            let tail: String = (0..4)
                .map(|digit| alphabet[index / 13_usize.pow(digit) % 13])
                .collect();
            let url = format!("{prefix}{tail}");
            check(&url).unwrap_or_else(|error| panic!("{error}"));
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_safe(url in any::<String>()) {
        check(&url)?;
    }

    #[test]
    fn any_bytes_are_safe(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        check(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn any_hostile_text_is_safe(
        scheme in "(https?:)?",
        rest in "[/\\\\]{0,3}[ab.@:\\\\/\\[\\]%0-9?#\t\r\n é\u{ff0f}]{0,24}",
    ) {
        check(&format!("{scheme}{rest}"))?;
    }

    #[test]
    fn a_proper_host_is_kept(
        scheme in "(https?:)?",
        user in "([a-zé:%@ ]{0,6}@)?",
        host in "[a-zé0-9.-]{1,12}|\\[::[0-9]\\]",
        port in "(:[0-9]{0,5})?",
        path in "(/[a-z@:\\\\é \\[\\]%]{0,8}){0,2}",
        tail in "([?#][a-z@:\\\\/?# ]{0,8})?",
    ) {
        let url = format!("{scheme}//{user}{host}{port}{path}{tail}");
        prop_assert!(matches!(browse(&url), Target::Host(..)), "{url:?}");
        prop_assert_eq!(browse(&encode(&url)), browse(&url));
        check(&url)?;
    }

    #[test]
    fn local_never_leaves_the_site(path in "/?[/\\\\ab.@:?#\t\n %é]{0,12}") {
        if let Ok(redirect) = Redirect::local(&*path) {
            prop_assert_eq!(browse(&path), Target::Own);
            prop_assert_eq!(browse(&encode(&path)), Target::Own);
            prop_assert_eq!(redirect.url(), path);
        }
    }

    #[test]
    fn no_location_can_split_a_response(url in any::<String>()) {
        let response: http::Response<String> = Redirect::new(url).into();
        let location = response.headers()["location"].as_bytes();
        prop_assert!(location.iter().all(|byte| matches!(byte, b'!'..=b'~')));
        prop_assert_eq!(response.headers().len(), 1);
    }
}
