//! The ready types: one row each, and what RFC 9110 ties to some of them.

use std::error::Error;
use std::time::Duration;

use genro_exceptions::*;
use http::header::{HeaderName, HeaderValue, SET_COOKIE};
use http::{Method, StatusCode};

/// Every row: number, type, how one is made, default detail, phrase.
macro_rules! table {
    ($($number:literal $name:ident ($($given:expr),*) $detail:literal $phrase:literal;)*) => {
        const NUMBERS: &[u16] = &[$($number),*];

        #[test]
        fn every_type_answers_as_its_row_says() {
            $(
                let error = $name::new($($given),*);
                assert_eq!(error.status(), $number);
                assert_eq!(error.detail(), $detail);
                assert_eq!(error.to_string(), $detail);
                assert!(error.source().is_none());
                assert_eq!(error.close_code(), CloseCode::for_status(error.status()));
                assert_eq!(HttpException::new(error.status()).detail(), $phrase);
                let response: http::Response<String> = error.into();
                assert_eq!((response.status().as_u16(), response.body().as_str()), ($number, $detail));
                assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
            )*
        }

        #[test]
        fn every_type_takes_a_text_headers_and_a_cause() {
            $(
                let error = $name::with_detail($($given,)* "given")
                    .header(SET_COOKIE, HeaderValue::from_static("a=1"))
                    .try_header("set-cookie", "b=2")
                    .and_then(|error| error.try_headers([("set-cookie", "c=3")]))
                    .expect("valid headers")
                    .caused_by("why");
                assert_eq!((&*error.detail(), error.to_string().as_str()), ("given", "given"));
                let cookies: Vec<_> = error.headers().get_all(SET_COOKIE).iter().cloned().collect();
                assert_eq!(cookies, ["a=1", "b=2", "c=3"]);
                assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("why"));
                let error = HttpException::from(error);
                assert!(error.is::<$name>());
                assert_eq!((error.status().as_u16(), &*error.detail()), ($number, "given"));
                let owned = $name::with_detail($($given,)* String::from("owned"));
                assert_eq!(owned.detail(), "owned");
            )*
        }

        #[test]
        fn every_type_fits_into_a_result_and_crosses_threads() {
            fn check<T: HttpError + Send + Sync + 'static>() {
                assert!(size_of::<T>() <= 80, "{}", std::any::type_name::<T>());
            }
            $(check::<$name>();)*
        }
    };
}

table! {
    400 HttpBadRequest() "Bad request" "Bad Request";
    401 HttpUnauthorized() "Unauthorized" "Unauthorized";
    402 HttpPaymentRequired() "Payment required" "Payment Required";
    403 HttpForbidden() "Forbidden" "Forbidden";
    404 HttpNotFound() "Not found" "Not Found";
    405 HttpMethodNotAllowed(Allow::default()) "Method not allowed" "Method Not Allowed";
    406 HttpNotAcceptable() "Not acceptable" "Not Acceptable";
    407 HttpProxyAuthenticationRequired(Challenge::bearer())
        "Proxy authentication required" "Proxy Authentication Required";
    408 HttpRequestTimeout() "Request timeout" "Request Timeout";
    409 HttpConflict() "Conflict" "Conflict";
    410 HttpGone() "Gone" "Gone";
    411 HttpLengthRequired() "Length required" "Length Required";
    412 HttpPreconditionFailed() "Precondition failed" "Precondition Failed";
    413 HttpContentTooLarge() "Content too large" "Content Too Large";
    414 HttpUriTooLong() "URI too long" "URI Too Long";
    415 HttpUnsupportedMediaType() "Unsupported media type" "Unsupported Media Type";
    416 HttpRangeNotSatisfiable(0) "Range not satisfiable" "Range Not Satisfiable";
    417 HttpExpectationFailed() "Expectation failed" "Expectation Failed";
    421 HttpMisdirectedRequest() "Misdirected request" "Misdirected Request";
    422 HttpUnprocessableContent() "Unprocessable content" "Unprocessable Content";
    423 HttpLocked() "Locked" "Locked";
    424 HttpFailedDependency() "Failed dependency" "Failed Dependency";
    425 HttpTooEarly() "Too early" "Too Early";
    426 HttpUpgradeRequired(HeaderValue::from_static("websocket")) "Upgrade required" "Upgrade Required";
    428 HttpPreconditionRequired() "Precondition required" "Precondition Required";
    429 HttpTooManyRequests() "Too many requests" "Too Many Requests";
    431 HttpRequestHeaderFieldsTooLarge() "Request header fields too large" "Request Header Fields Too Large";
    451 HttpUnavailableForLegalReasons() "Unavailable for legal reasons" "Unavailable For Legal Reasons";
    500 HttpInternalServerError() "Internal server error" "Internal Server Error";
    501 HttpNotImplemented() "Not implemented" "Not Implemented";
    502 HttpBadGateway() "Bad gateway" "Bad Gateway";
    503 HttpServiceUnavailable() "Service unavailable" "Service Unavailable";
    504 HttpGatewayTimeout() "Gateway timeout" "Gateway Timeout";
    505 HttpVersionNotSupported() "HTTP version not supported" "HTTP Version Not Supported";
    506 HttpVariantAlsoNegotiates() "Variant also negotiates" "Variant Also Negotiates";
    507 HttpInsufficientStorage() "Insufficient storage" "Insufficient Storage";
    508 HttpLoopDetected() "Loop detected" "Loop Detected";
    510 HttpNotExtended() "Not extended" "Not Extended";
    511 HttpNetworkAuthenticationRequired() "Network authentication required" "Network Authentication Required";
}

#[test]
fn every_registered_status_but_418_has_a_type() {
    // `http` names what IANA registers, and 418 besides, which RFC 9110 keeps unused.
    let registered: Vec<u16> = (400..600)
        .filter(|&number| {
            StatusCode::from_u16(number).is_ok_and(|status| status.canonical_reason().is_some())
        })
        .filter(|&number| number != 418)
        .collect();
    assert_eq!(NUMBERS, registered);
}

#[test]
fn what_nobody_registered_has_the_phrase_of_its_class() {
    for number in 200..=999 {
        let status = StatusCode::from_u16(number).expect("three digits");
        if status.canonical_reason().is_some() {
            continue;
        }
        let phrase = match number {
            200..300 => "OK",
            300..400 => "Multiple Choices",
            400..500 => "Bad Request",
            _ => "Internal Server Error",
        };
        assert_eq!(HttpException::new(status).detail(), phrase, "{number}");
    }
}

/// The lines of a header.
fn lines(error: &dyn HttpError, name: &HeaderName) -> Vec<HeaderValue> {
    error.headers().get_all(name).iter().cloned().collect()
}

#[test]
fn a_401_has_a_challenge_if_one_is_given() {
    use http::header::WWW_AUTHENTICATE;

    assert!(HttpUnauthorized::new().headers().is_empty());
    let error = HttpUnauthorized::new().challenge(Challenge::bearer());
    assert_eq!(lines(&error, &WWW_AUTHENTICATE), ["Bearer"]);
    let error = HttpUnauthorized::with_detail("log in")
        .challenge(Challenge::basic("a \"b\""))
        .header(WWW_AUTHENTICATE, Challenge::bearer().into());
    assert_eq!(lines(&error, &WWW_AUTHENTICATE), ["Basic realm=\"a \\\"b\\\"\"", "Bearer"]);
}

#[test]
fn a_405_lists_the_methods() {
    use http::header::ALLOW;

    let error = HttpMethodNotAllowed::new(Allow::from([Method::GET, Method::HEAD]));
    assert_eq!(lines(&error, &ALLOW), ["GET, HEAD"]);
    let error = HttpMethodNotAllowed::with_detail(Allow::from([]), "switched off");
    assert_eq!(lines(&error, &ALLOW), [""]);
}

#[test]
fn a_407_has_a_challenge() {
    let error = HttpProxyAuthenticationRequired::new(Challenge::basic("proxy"));
    assert_eq!(lines(&error, &http::header::PROXY_AUTHENTICATE), ["Basic realm=\"proxy\""]);
}

#[test]
fn a_413_a_429_and_a_503_say_when_to_come_back() {
    let wait = Duration::from_millis(1_500);
    let all: [(&dyn HttpError, &[&str]); 6] = [
        (&HttpContentTooLarge::new(), &[]),
        (&HttpContentTooLarge::new().retry_after(wait), &["2"]),
        (&HttpTooManyRequests::new(), &[]),
        (&HttpTooManyRequests::new().retry_after(Duration::ZERO), &["0"]),
        (&HttpServiceUnavailable::new(), &[]),
        (&HttpServiceUnavailable::with_detail("later").retry_after(wait), &["2"]),
    ];
    for (error, expected) in all {
        assert_eq!(lines(error, &http::header::RETRY_AFTER), expected, "{error:?}");
    }
}

#[test]
fn a_416_tells_the_complete_length() {
    for (length, line) in
        [(0, "bytes */0"), (1_234, "bytes */1234"), (u64::MAX, "bytes */18446744073709551615")]
    {
        let error = HttpRangeNotSatisfiable::new(length);
        assert_eq!(lines(&error, &http::header::CONTENT_RANGE), [line]);
        assert_eq!(error.to_response::<String>().headers()["content-range"], line);
    }
}

#[test]
fn a_426_names_the_protocol() {
    let error = HttpUpgradeRequired::new(HeaderValue::from_static("HTTP/3.0"));
    assert_eq!(lines(&error, &http::header::UPGRADE), ["HTTP/3.0"]);
    assert_eq!(lines(&error, &http::header::CONNECTION), ["upgrade"]);
}
