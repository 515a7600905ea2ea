//! `try_header("content-length", …)` was `Ok`, and the header was never sent.

use genro_exceptions::{
    Headers, HttpException, HttpNotFound, HttpRangeNotSatisfiable, Redirect, http_error,
};
use http::header::{HeaderName, HeaderValue};

const NEVER_SENT: [&str; 7] = [
    "content-length",
    "transfer-encoding",
    "content-encoding",
    "content-md5",
    "digest",
    "content-digest",
    "repr-digest",
];

#[test]
fn a_header_that_is_never_sent_is_an_error_that_says_why() {
    for name in NEVER_SENT {
        let why = |name: &str| {
            format!(
                "header \"{name}\" is never sent: it would describe another body than that of the error"
            )
        };
        let error = HttpNotFound::new().try_header(name, "7").unwrap_err();
        assert_eq!((error.name(), error.to_string()), (name, why(name)));
        let error = http_error!(404).try_headers([("x-a", "1"), (name, "7")]).unwrap_err();
        assert_eq!(error.to_string(), why(name));
        assert!(Redirect::new("/").try_header(name, "7").is_err());
        let upper = name.to_ascii_uppercase();
        let error = Headers::new().try_append(&upper, "7").unwrap_err();
        assert_eq!((error.name(), error.to_string()), (upper.as_str(), why(&upper)));
        assert!(Headers::new().try_extend([(name, "7")]).is_err());
    }
}

#[test]
fn the_list_is_that_of_the_response() {
    // What is not text has no error, and is left out.
    for name in NEVER_SENT {
        let name = HeaderName::from_static(name);
        let error = HttpException::new(http::StatusCode::NOT_FOUND)
            .header(name.clone(), HeaderValue::from_static("7"));
        assert!(!error.to_response::<String>().headers().contains_key(name));
    }
}

#[test]
fn what_is_sent_is_taken() {
    for (name, value) in [
        ("content-type", "text/html"),
        ("content-language", "it"),
        ("content-location", "/a"),
        ("etag", "\"a\""),
        ("connection", "close"),
        ("x-content-length", "7"),
    ] {
        let error = HttpNotFound::new().try_header(name, value).expect(name);
        assert_eq!(error.to_response::<String>().headers()[name], value);
    }
    // On a 416 alone, so only the response can tell.
    let error =
        HttpRangeNotSatisfiable::new(7).try_header("content-range", "bytes */8").expect("sent");
    assert_eq!(error.to_response::<String>().headers()["content-range"], "bytes */8");
    let error = HttpNotFound::new().try_header("content-range", "bytes */8").expect("accepted");
    assert!(!error.to_response::<String>().headers().contains_key("content-range"));
}
