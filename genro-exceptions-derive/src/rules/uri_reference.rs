//! The syntax of a URI reference: RFC 3986 section 4.1.

use std::net::Ipv6Addr;

/// The fault of a text that is not a URI reference.
pub(crate) fn fault(text: &str) -> Option<String> {
    characters(text).or_else(|| percent_encoding(text)).or_else(|| structure(text))
}

fn characters(text: &str) -> Option<String> {
    let is_allowed =
        |letter: char| letter.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(letter);
    let wrong = text.chars().find(|letter| !is_allowed(*letter))?;
    let mut bytes = [0; 4];
    let encoded: Vec<String> =
        wrong.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}")).collect();
    Some(format!("write {wrong:?} as `{}`", encoded.concat()))
}

fn percent_encoding(text: &str) -> Option<String> {
    let is_encoded = |rest: &str| {
        let mut digits = rest.bytes();
        [digits.next(), digits.next()]
            .iter()
            .all(|digit| digit.is_some_and(|digit| digit.is_ascii_hexdigit()))
    };
    let is_right = text.split('%').skip(1).all(is_encoded);
    (!is_right).then(|| {
        "`%` needs two hexadecimal digits after it; write a single `%` as `%25`".to_owned()
    })
}

/// A delimiter of `scheme ":" "//" authority path "?" query "#" fragment` in the wrong place.
fn structure(text: &str) -> Option<String> {
    let (rest, fragment) = split(text, '#');
    if fragment.contains('#') {
        return Some("`#` starts the fragment; write a second `#` as `%23`".to_owned());
    }
    let (rest, query) = split(rest, '?');
    let first = rest.split('/').next().unwrap_or_default();
    let hierarchy = match first.split_once(':') {
        Some((scheme, _)) if is_scheme(scheme) => &rest[scheme.len() + 1..],
        Some((scheme, _)) => {
            return Some(format!(
                "`{scheme}` is not a scheme; write `./` before it, or the colon as `%3A`"
            ));
        }
        None => rest,
    };
    let (authority, path) = match hierarchy.strip_prefix("//") {
        Some(hierarchy) => hierarchy.split_at(hierarchy.find('/').unwrap_or(hierarchy.len())),
        None => ("", hierarchy),
    };
    if [path, query, fragment].iter().any(|part| part.contains(['[', ']'])) {
        return Some("brackets are for IPv6 addresses; write them as `%5B` and `%5D`".to_owned());
    }
    self::authority(authority)
}

fn split(text: &str, mark: char) -> (&str, &str) {
    text.split_once(mark).unwrap_or((text, ""))
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
}

/// The fault of `user "@" host ":" port`.
fn authority(text: &str) -> Option<String> {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let host = match host.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        _ => host,
    };
    if user.contains('@') {
        return Some("`@` separates the user from the host; write another `@` as `%40`".to_owned());
    }
    let is_address =
        host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).is_some_and(is_ip_literal);
    if !user.contains(['[', ']']) && (is_address || !host.contains(['[', ']', ':'])) {
        return None;
    }
    if host.contains(['[', ']']) || user.contains(['[', ']']) {
        let message =
            "brackets are for IPv6 addresses, and this is none: write one as in `//[::1]/`";
        return Some(message.to_owned());
    }
    Some(
        "`:` separates the host from its port, which is a number; write another `:` as `%3A`"
            .to_owned(),
    )
}

/// An IPv6 address, or one of a later version (RFC 3986 section 3.2.2).
fn is_ip_literal(address: &str) -> bool {
    let is_future = || {
        let (version, rest) = address.strip_prefix(['v', 'V'])?.split_once('.')?;
        let is_version =
            !version.is_empty() && version.bytes().all(|digit| digit.is_ascii_hexdigit());
        let is_rest =
            |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:".contains(&byte);
        Some(is_version && !rest.is_empty() && rest.bytes().all(is_rest))
    };
    address.parse::<Ipv6Addr>().is_ok() || is_future().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::fault;
    use genro_exceptions::Redirect;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        /// A `\\` is where browsers and the RFC disagree; the library goes by both, and the macro refuses it.
        #[test]
        fn the_macro_and_the_library_agree(
            text in "(http:|//|/)?[a:/?#@%41.v1é \\[\\]]{0,9}"
        ) {
            let is_right = fault(&text).is_none();
            prop_assert_eq!(is_right, Redirect::new(text.as_str()).location() == text.as_str(), "{}", text);
        }
    }

    #[test]
    fn what_the_rfc_allows() {
        // Those of RFC 3986 sections 1.1.2 and 5.4, and of RFC 9457.
        for text in [
            "ftp://ftp.is.co.za/rfc/rfc1808.txt",
            "ldap://[2001:db8::7]/c=GB?objectClass?one",
            "mailto:John.Doe@example.com",
            "news:comp.infosystems.www.servers.unix",
            "tel:+1-816-555-1212",
            "telnet://192.0.2.16:80/",
            "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
            "g:h",
            "./g",
            "/g",
            "//g",
            "g?y#s",
            "g;x=1/../y",
            "#s",
            "http:g",
            "./g:h",
            "https://user@[::1]:80/",
            "https://example.com/probs/out-of-credit",
            "about:blank",
            "https://example.net/validation-error#a?b/c:d",
            "%41%c3%A9",
        ] {
            assert_eq!(fault(text), None, "{text}");
            // The library, which encodes what is wrong, finds nothing either.
            assert_eq!(Redirect::new(text).location(), text);
        }
    }

    #[test]
    fn what_it_does_not() {
        for text in [
            "out of credit",
            "a\\b",
            "https://example.com/{id}",
            "é",
            "\u{7f}",
            "\r\n",
            "<https://example.com>",
            "%4",
            "%é",
            "a%",
            "%zz",
            "a#b#c",
            "1a:b",
            ":b",
            "a[0]",
            "/a[0]",
            "?a[0]",
            "#[",
            "//[::1",
            "//[::1]]",
            "//a[::1]",
        ] {
            assert!(fault(text).is_some(), "{text}");
            assert_ne!(Redirect::new(text).location(), text);
        }
    }
}
