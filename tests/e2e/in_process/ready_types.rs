//! Every ready type as what a handler returns.

use std::time::Duration;

use axum::Router;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::routing::get;
use genro_exceptions::*;

use super::serve;
use crate::wire::{Answer, ask};

const TEXT: &str = "text/plain; charset=utf-8";

/// A row is: status, the type with what it needs, the text, and the headers that the status asks for.
macro_rules! ready {
    ($($code:literal $ty:ident($($argument:expr),*) $detail:literal $([$name:literal, $value:literal])*;)*) => {
        fn app() -> Router {
            Router::new()$(
                .route(
                    concat!("/plain/", $code),
                    get(|| async { $ty::new($($argument),*) }),
                )
                .route(
                    concat!("/result/", $code),
                    get(|| async { Err::<&str, _>($ty::with_detail($($argument,)* "é, and why")) }),
                )
                .route(
                    concat!("/any/", $code),
                    get(|| async {
                        fn fail() -> Result<&'static str, HttpException> {
                            Err($ty::new($($argument),*))?
                        }
                        fail()
                    }),
                )
            )*
        }

        const ROWS: &[(u16, &str, &[(&str, &str)])] = &[$(($code, $detail, &[$(($name, $value)),*])),*];
    };
}

ready! {
    400 HttpBadRequest() "Bad request";
    401 HttpUnauthorized() "Unauthorized";
    402 HttpPaymentRequired() "Payment required";
    403 HttpForbidden() "Forbidden";
    404 HttpNotFound() "Not found";
    405 HttpMethodNotAllowed(Allow::from([Method::GET, Method::PUT])) "Method not allowed" ["allow", "GET, PUT"];
    406 HttpNotAcceptable() "Not acceptable";
    407 HttpProxyAuthenticationRequired(Challenge::basic("a \"b\""))
        "Proxy authentication required" ["proxy-authenticate", r#"Basic realm="a \"b\"""#];
    408 HttpRequestTimeout() "Request timeout";
    409 HttpConflict() "Conflict";
    410 HttpGone() "Gone";
    411 HttpLengthRequired() "Length required";
    412 HttpPreconditionFailed() "Precondition failed";
    413 HttpContentTooLarge() "Content too large";
    414 HttpUriTooLong() "URI too long";
    415 HttpUnsupportedMediaType() "Unsupported media type";
    416 HttpRangeNotSatisfiable(1234) "Range not satisfiable" ["content-range", "bytes */1234"];
    417 HttpExpectationFailed() "Expectation failed";
    421 HttpMisdirectedRequest() "Misdirected request";
    422 HttpUnprocessableContent() "Unprocessable content";
    423 HttpLocked() "Locked";
    424 HttpFailedDependency() "Failed dependency";
    425 HttpTooEarly() "Too early";
    426 HttpUpgradeRequired(HeaderValue::from_static("TLS/1.3"))
        "Upgrade required" ["connection", "upgrade"] ["upgrade", "TLS/1.3"];
    428 HttpPreconditionRequired() "Precondition required";
    429 HttpTooManyRequests() "Too many requests";
    431 HttpRequestHeaderFieldsTooLarge() "Request header fields too large";
    451 HttpUnavailableForLegalReasons() "Unavailable for legal reasons";
    500 HttpInternalServerError() "Internal server error";
    501 HttpNotImplemented() "Not implemented";
    502 HttpBadGateway() "Bad gateway";
    503 HttpServiceUnavailable() "Service unavailable";
    504 HttpGatewayTimeout() "Gateway timeout";
    505 HttpVersionNotSupported() "HTTP version not supported";
    506 HttpVariantAlsoNegotiates() "Variant also negotiates";
    507 HttpInsufficientStorage() "Insufficient storage";
    508 HttpLoopDetected() "Loop detected";
    510 HttpNotExtended() "Not extended";
    511 HttpNetworkAuthenticationRequired() "Network authentication required";
}

#[test]
fn the_table_above_has_every_registered_error() {
    let registered = (400..=599).filter(|code| {
        let status = StatusCode::from_u16(*code).expect("three digits");
        // 418 is not a registered error: the registry keeps it unused.
        status.canonical_reason().is_some() && *code != 418
    });
    let rows = ROWS.iter().map(|(code, ..)| *code);
    assert_eq!(rows.collect::<Vec<_>>(), registered.collect::<Vec<_>>());
}

#[test]
fn each_is_its_own_answer_alone_in_a_result_and_as_any_error() {
    let address = serve(app());
    for &(code, detail, headers) in ROWS {
        for (path, text) in [("plain", detail), ("result", "é, and why"), ("any", detail)] {
            let answer = ask("GET", &format!("http://{address}/{path}/{code}"), None, "");
            assert_eq!(answer, Answer::typed(code, TEXT, headers, text), "/{path}/{code}");
        }
    }
}

#[test]
fn what_an_error_may_carry_is_a_header() {
    let seconds = Duration::from_millis(1500);
    let address = serve(
        Router::new()
            .route("/401", get(|| async { HttpUnauthorized::new().challenge(Challenge::bearer()) }))
            .route(
                "/413",
                get(move || async move { HttpContentTooLarge::new().retry_after(seconds) }),
            )
            .route("/429", get(|| async { HttpTooManyRequests::new().retry_after(Duration::ZERO) }))
            .route(
                "/503",
                get(|| async { HttpServiceUnavailable::new().retry_after(Duration::MAX) }),
            ),
    );
    for (code, header, text) in [
        (401, ("www-authenticate", "Bearer"), "Unauthorized"),
        (413, ("retry-after", "2"), "Content too large"),
        (429, ("retry-after", "0"), "Too many requests"),
        (503, ("retry-after", "18446744073709551615"), "Service unavailable"),
    ] {
        let answer = ask("GET", &format!("http://{address}/{code}"), None, "");
        assert_eq!(answer, Answer::typed(code, TEXT, &[header], text));
    }
}
