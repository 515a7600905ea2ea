//! The headers of an upstream's connection went out with `Headers::from(map)`.

use genro_exceptions::{Headers, http_error};
use http::header::{CONNECTION, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHENTICATE, UPGRADE};

fn names(headers: &Headers) -> Vec<&str> {
    headers.iter().map(|(name, _)| name.as_str()).collect()
}

fn map(lines: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in lines {
        map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    map
}

#[test]
fn an_upstream_s_connection_is_not_passed_on() {
    let upstream = map(&[
        ("connection", "close"),
        ("keep-alive", "timeout=5"),
        ("proxy-authenticate", "Basic"),
        ("proxy-authentication-info", "a"),
        ("proxy-authorization", "Basic YTpi"),
        ("proxy-connection", "keep-alive"),
        ("te", "trailers"),
        ("trailer", "expires"),
        ("transfer-encoding", "chunked"),
        ("upgrade", "h2c"),
        // These are for the client.
        ("proxy-status", "a"),
        ("vary", "accept"),
        ("www-authenticate", "Bearer"),
        ("set-cookie", "a=1"),
        ("set-cookie", "b=2"),
    ]);
    let headers = Headers::from(upstream);
    assert_eq!(
        names(&headers),
        ["proxy-status", "vary", "www-authenticate", "set-cookie", "set-cookie"]
    );
}

#[test]
fn what_the_connection_names_is_not_passed_on() {
    let upstream = map(&[
        ("connection", "X-Node, \tx-trace ,,"),
        ("connection", "x-last"),
        ("connection", "not a name, \"x"),
        ("x-node", "7"),
        ("x-trace", "a"),
        ("x-last", "1"),
        ("x-kept", "1"),
    ]);
    assert_eq!(names(&Headers::from(upstream)), ["x-kept"]);
    // Nothing is left: no map either.
    let headers = Headers::from(map(&[("connection", "close")]));
    assert!(headers.is_empty());
    assert_eq!(headers, Headers::new());
}

#[test]
fn one_that_is_added_by_itself_is_sent() {
    let error = http_error!(426)
        .header(UPGRADE, HeaderValue::from_static("h2c"))
        .header(CONNECTION, HeaderValue::from_static("upgrade"));
    let response = error.to_response::<String>();
    assert_eq!(response.headers()[UPGRADE], "h2c");
    assert_eq!(response.headers()[CONNECTION], "upgrade");

    let mut headers = Headers::from(map(&[("proxy-authenticate", "Basic")]));
    headers.append(PROXY_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    assert_eq!(names(&headers), ["proxy-authenticate"]);
    assert!(Headers::new().try_append("connection", "close").is_ok());
    let headers: Headers = [(UPGRADE, HeaderValue::from_static("h2c"))].into_iter().collect();
    assert_eq!(names(&headers), ["upgrade"]);
}
