//! One ready type for every 4xx and 5xx status in the IANA registry.

use std::borrow::Cow;
use std::error::Error;
use std::time::Duration;

use http::HeaderValue;

use crate::{Allow, Challenge, Headers, HttpError};

/// A row is: code, type, phrase, detail, where it is specified, what it says, the headers it carries, and what its
/// constructor takes, for the example.
macro_rules! ready {
    ($(
        $code:literal $name:ident $phrase:literal $detail:literal $rfc:literal $section:literal $says:literal
        $(#[header($fixed:ident, $value:literal)])?
        { $($(#[$meta:meta])* $field:ident: $ty:ty)? }
        $(new($given:literal))?
    )*) => {
        $(
            #[doc = concat!("`", $code, " ", $phrase, "`: ", $says, ".")]
            ///
            #[doc = concat!(
                "**Shape**: status ", $code, ", body `", $detail, "` or the given detail as \
                 `text/plain; charset=utf-8`, and the headers given."
            )]
            ///
            #[doc = concat!(
                "**Source**: [RFC ", $rfc, " section ", $section,
                "](https://www.rfc-editor.org/rfc/rfc", $rfc, "#section-", $section,
                "). `source()` is what `caused_by` was given; Display does not include it."
            )]
            ///
            /// ```
            #[doc = concat!("use genro_exceptions::{HttpError, ", stringify!($name), "};")]
            ///
            #[doc = concat!("let error = ", stringify!($name), "::new(", $($given,)? ").caused_by(\"for the log\");")]
            #[doc = concat!("assert_eq!(error.status(), ", $code, ");")]
            #[doc = concat!("assert_eq!(error.detail(), \"", $detail, "\");")]
            #[doc = concat!(
                "assert_eq!(error.report().to_string(), \"", $detail, ": for the log\");"
            )]
            /// ```
            #[derive(Debug, HttpError)]
            #[status($code)]
            #[detail($detail)]
            $(#[header($fixed, $value)])?
            pub struct $name {
                $($(#[$meta])* $field: $ty,)?
                #[detail]
                detail: Cow<'static, str>,
                #[headers]
                headers: Headers,
                #[source]
                source: Option<Box<dyn Error + Send + Sync>>,
            }

            const _: () = assert!(size_of::<$name>() <= 80);
        )*

        /// How to find each of the ready types.
        #[cfg(feature = "anyhow")]
        pub(crate) const READY_IN_ANYHOW: &[crate::foreign::anyhow::Find] =
            &[$(crate::foreign::anyhow::find::<$name>,)*];

        /// The phrase of a registered 4xx or 5xx.
        pub(crate) const fn error_phrase(code: u16) -> Option<&'static str> {
            match code {
                $($code => Some($phrase),)*
                _ => None,
            }
        }
    };
}

ready! {
    400 HttpBadRequest "Bad Request" "Bad request" 9110 "15.5.1"
        "the request is malformed" {}
    401 HttpUnauthorized "Unauthorized" "Unauthorized" 9110 "15.5.2"
        "credentials are missing or wrong" {
            #[header("www-authenticate")] challenge: Option<Challenge>
        }
    402 HttpPaymentRequired "Payment Required" "Payment required" 9110 "15.5.3"
        "reserved for payment" {}
    403 HttpForbidden "Forbidden" "Forbidden" 9110 "15.5.4"
        "the client may not do this, whoever it is" {}
    404 HttpNotFound "Not Found" "Not found" 9110 "15.5.5"
        "there is nothing here" {}
    405 HttpMethodNotAllowed "Method Not Allowed" "Method not allowed" 9110 "15.5.6"
        "the resource does not know this method; `Allow` lists those it knows" {
            #[header("allow")] allow: Allow
        } new("genro_exceptions::Allow::from([http::Method::GET])")
    406 HttpNotAcceptable "Not Acceptable" "Not acceptable" 9110 "15.5.7"
        "no representation fits what the client accepts" {}
    407 HttpProxyAuthenticationRequired "Proxy Authentication Required" "Proxy authentication required" 9110 "15.5.8"
        "the proxy asks for credentials, with `Proxy-Authenticate`" {
            #[header("proxy-authenticate")] challenge: Challenge
        } new("genro_exceptions::Challenge::basic(\"proxy\")")
    408 HttpRequestTimeout "Request Timeout" "Request timeout" 9110 "15.5.9"
        "the request did not arrive in time" {}
    409 HttpConflict "Conflict" "Conflict" 9110 "15.5.10"
        "the request conflicts with the state of the resource" {}
    410 HttpGone "Gone" "Gone" 9110 "15.5.11"
        "what was here is gone for good" {}
    411 HttpLengthRequired "Length Required" "Length required" 9110 "15.5.12"
        "the request needs a `Content-Length`" {}
    412 HttpPreconditionFailed "Precondition Failed" "Precondition failed" 9110 "15.5.13"
        "a condition in the request headers does not hold" {}
    413 HttpContentTooLarge "Content Too Large" "Content too large" 9110 "15.5.14"
        "the request content is larger than the server takes" {
            #[header("retry-after")] retry_after: Option<Duration>
        }
    414 HttpUriTooLong "URI Too Long" "URI too long" 9110 "15.5.15"
        "the target is longer than the server reads" {}
    415 HttpUnsupportedMediaType "Unsupported Media Type" "Unsupported media type" 9110 "15.5.16"
        "the content is in a format the server does not read" {}
    416 HttpRangeNotSatisfiable "Range Not Satisfiable" "Range not satisfiable" 9110 "15.5.17"
        "no part of the range exists; `Content-Range` tells the complete length in bytes" {
            #[header("content-range", "bytes */{}")] complete_length: u64
        } new("1234")
    417 HttpExpectationFailed "Expectation Failed" "Expectation failed" 9110 "15.5.18"
        "the `Expect` header cannot be met" {}
    421 HttpMisdirectedRequest "Misdirected Request" "Misdirected request" 9110 "15.5.20"
        "this server does not answer for that authority" {}
    422 HttpUnprocessableContent "Unprocessable Content" "Unprocessable content" 9110 "15.5.21"
        "the content is well formed and still wrong" {}
    423 HttpLocked "Locked" "Locked" 4918 "11.3"
        "the resource is locked" {}
    424 HttpFailedDependency "Failed Dependency" "Failed dependency" 4918 "11.4"
        "another action that this one needs has failed" {}
    425 HttpTooEarly "Too Early" "Too early" 8470 "5.2"
        "the server does not risk a request that may be replayed" {}
    426 HttpUpgradeRequired "Upgrade Required" "Upgrade required" 9110 "15.5.22"
        "the client must speak the protocol in `Upgrade`"
        #[header(CONNECTION, "upgrade")] {
            #[header("upgrade")] protocol: Box<HeaderValue>
        } new("http::HeaderValue::from_static(\"websocket\")")
    428 HttpPreconditionRequired "Precondition Required" "Precondition required" 6585 "3"
        "the request must be conditional" {}
    429 HttpTooManyRequests "Too Many Requests" "Too many requests" 6585 "4"
        "the client sends too much in too short a time" {
            #[header("retry-after")] retry_after: Option<Duration>
        }
    431 HttpRequestHeaderFieldsTooLarge
        "Request Header Fields Too Large" "Request header fields too large" 6585 "5"
        "the headers are larger than the server reads" {}
    451 HttpUnavailableForLegalReasons
        "Unavailable For Legal Reasons" "Unavailable for legal reasons" 7725 "3"
        "the law forbids to answer" {}
    500 HttpInternalServerError "Internal Server Error" "Internal server error" 9110 "15.6.1"
        "something unexpected went wrong" {}
    501 HttpNotImplemented "Not Implemented" "Not implemented" 9110 "15.6.2"
        "the server does not know this method at all" {}
    502 HttpBadGateway "Bad Gateway" "Bad gateway" 9110 "15.6.3"
        "the server behind this one gave an invalid answer" {}
    503 HttpServiceUnavailable "Service Unavailable" "Service unavailable" 9110 "15.6.4"
        "the server is overloaded or down for a while" {
            #[header("retry-after")] retry_after: Option<Duration>
        }
    504 HttpGatewayTimeout "Gateway Timeout" "Gateway timeout" 9110 "15.6.5"
        "the server behind this one did not answer in time" {}
    505 HttpVersionNotSupported "HTTP Version Not Supported" "HTTP version not supported" 9110 "15.6.6"
        "the server does not speak this version of HTTP" {}
    506 HttpVariantAlsoNegotiates "Variant Also Negotiates" "Variant also negotiates" 2295 "8.1"
        "content negotiation leads in a circle" {}
    507 HttpInsufficientStorage "Insufficient Storage" "Insufficient storage" 4918 "11.5"
        "there is no room to store it" {}
    508 HttpLoopDetected "Loop Detected" "Loop detected" 5842 "7.2"
        "the server met a loop while it worked" {}
    510 HttpNotExtended "Not Extended" "Not extended" 2774 "7"
        "the request lacks an extension that it needs" {}
    511 HttpNetworkAuthenticationRequired
        "Network Authentication Required" "Network authentication required" 6585 "6"
        "the client must log in to the network first" {}
}
