//! `Redirect`: its statuses, and where its `location` leads.

mod browser;
mod grammar;
mod safety;

use std::{error::Error, io};

use genro_exceptions::{HttpError, InvalidHeader, InvalidLocalPath, InvalidRedirect, Redirect};
use http::{HeaderValue, StatusCode, header::VARY};

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
        assert_eq!(is_ok, matches!(number, 301 | 302 | 303 | 307 | 308), "{number}");
    }
    Ok(())
}

#[test]
fn an_invalid_redirect_is_a_500() {
    let error: InvalidRedirect = Redirect::with_status("/", StatusCode::NOT_MODIFIED).unwrap_err();
    assert_eq!(error.to_string(), "304 is not a redirect: use 301, 302, 303, 307 or 308");
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
    assert_eq!(redirect.source().map(ToString::to_string).as_deref(), Some("session expired"));
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
fn local_takes_paths_on_this_site() -> Result<(), InvalidLocalPath> {
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
        for path in [format!("/{control}/a"), format!("{control}/a"), format!("/a?b{control}")] {
            assert!(Redirect::local(&*path).is_err(), "{path:?}");
        }
    }
}

#[test]
fn not_local_is_a_400_that_does_not_echo() {
    let error: InvalidLocalPath = Redirect::local("//evil.example").unwrap_err();
    assert_eq!(error.to_string(), "the redirect target is not a path on this site");
    assert_eq!(error.detail(), "the redirect target is not a path on this site");
    assert_eq!(error.status(), StatusCode::BAD_REQUEST);
    assert!(!format!("{error:?}").contains("evil"));
    assert!(error.source().is_none());
}
