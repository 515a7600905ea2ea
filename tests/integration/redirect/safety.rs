//! Whatever the URL, the redirect leads where it should.

use genro_exceptions::Redirect;
use proptest::prelude::*;

use super::browser::{Target, browse, decode};
use super::encode;
use super::grammar::is_uri_reference;

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
    let alphabet = ["/", "\\", "@", ":", "a", "1", "[", "]", "?", "#", "%", "\t", " "];
    for prefix in ["", "/", "//", "http:", "http://", "https:", "https://", "http://a@", "http:///"]
    {
        for index in 0..13_usize.pow(4) {
            let tail: String =
                (0..4).map(|digit| alphabet[index / 13_usize.pow(digit) % 13]).collect();
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
