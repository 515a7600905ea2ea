//! `Redirect::new("//[]")` kept a host that RFC 3986 does not allow.

use genro_exceptions::Redirect;
use http::HeaderValue;

fn location(url: &str) -> HeaderValue {
    Redirect::new(url).location()
}

#[test]
fn what_is_no_address_lost_its_brackets() {
    for (url, encoded) in [
        ("//[]", "//%5B%5D"),
        ("http://[]/a", "http://%5B%5D/a"),
        ("//[]:80", "//%5B%5D:80"),
        ("//[:]", "//%5B%3A%5D"),
        ("//[1:2]", "//%5B1%3A2%5D"),
        ("//[::1::]", "//%5B%3A%3A1%3A%3A%5D"),
        ("//[12345::]", "//%5B12345%3A%3A%5D"),
        ("//[1:2:3:4:5:6:7:8:9]", "//%5B1%3A2%3A3%3A4%3A5%3A6%3A7%3A8%3A9%5D"),
        ("//[g::]", "//%5Bg%3A%3A%5D"),
        ("//[127.0.0.1]", "//%5B127.0.0.1%5D"),
        ("//[::256.0.0.1]", "//%5B%3A%3A256.0.0.1%5D"),
        ("//[example.org]", "//%5Bexample.org%5D"),
        ("//[a/b]", "//%5Ba/b%5D"),
        ("//[::1%25eth0]", "//%5B%3A%3A1%25eth0%5D"),
        ("//[v1]", "//%5Bv1%5D"),
        ("//[v.a]", "//%5Bv.a%5D"),
        ("//[v1.]", "//%5Bv1.%5D"),
        ("//[vg.a]", "//%5Bvg.a%5D"),
        ("//[v1.a?]", "//%5Bv1.a?%5D"),
        // The parts around it.
        ("//u[v@host", "//u%5Bv@host"),
        ("//[::1]a", "//%5B%3A%3A1%5Da"),
        ("//[::1]:8a", "//%5B%3A%3A1%5D%3A8a"),
        ("//[]@[::1]:80", "//%5B%5D@[::1]:80"),
    ] {
        assert_eq!(location(url), encoded);
        assert_eq!(location(encoded), encoded);
        assert_eq!(Redirect::new(url).url(), url);
    }
}

#[test]
fn an_address_keeps_them() {
    for url in [
        "//[::]",
        "//[::1]:443/a?b#c",
        "http://u:p@[2001:DB8::7]/",
        "//[1:2:3:4:5:6:7:8]",
        "//[1:2:3:4:5:6:7::]",
        "//[::2:3:4:5:6:7:8]",
        "//[::ffff:127.0.0.1]",
        "//[v1.a]",
        "//[VF0.~:a&b]",
    ] {
        assert_eq!(location(url), url);
    }
}
