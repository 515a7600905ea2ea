//! The table of the ready types: a row for each 4xx and 5xx status in the IANA registry.

/// Calls a macro with all rows.
///
/// A row has the status code, the type and its reason phrase. The braces contain what only the definition of the type
/// needs: the default detail, the RFC and section that define the status, its meaning, a paragraph for the docs, a header
/// with a fixed value, a field for another header with an expression of its type for the example in the docs, or the type
/// of an optional header, whose setter is in `setters.rs`.
macro_rules! ready_types {
    ($apply:ident) => {
        $apply! {
            400 HttpBadRequest "Bad Request" {
                detail: "Bad request",
                rfc: 9110 "15.5.1",
                meaning: "the request is malformed",
            }
            401 HttpUnauthorized "Unauthorized" {
                detail: "Unauthorized",
                rfc: 9110 "15.5.2",
                meaning: "the credentials are missing or invalid",
                note: "RFC 9110 forbids a 401 without a challenge. [`new`](Self::new) and \
                       [`with_detail`](Self::with_detail) add none: add one with [`challenge`](Self::challenge), or \
                       start with [`bearer`](Self::bearer) or [`basic`](Self::basic).",
                optional: #[header("www-authenticate")] Option<Vec<Challenge>>,
            }
            402 HttpPaymentRequired "Payment Required" {
                detail: "Payment required",
                rfc: 9110 "15.5.3",
                meaning: "reserved for payment",
            }
            403 HttpForbidden "Forbidden" {
                detail: "Forbidden",
                rfc: 9110 "15.5.4",
                meaning: "the client is not allowed to do this, whatever its credentials",
            }
            404 HttpNotFound "Not Found" {
                detail: "Not found",
                rfc: 9110 "15.5.5",
                meaning: "the resource does not exist",
            }
            405 HttpMethodNotAllowed "Method Not Allowed" {
                detail: "Method not allowed",
                rfc: 9110 "15.5.6",
                meaning: "the resource does not support the method; `Allow` lists those that it supports",
                field: #[header("allow")] allow: Allow,
                example: "genro_exceptions::Allow::from([http::Method::GET])",
            }
            406 HttpNotAcceptable "Not Acceptable" {
                detail: "Not acceptable",
                rfc: 9110 "15.5.7",
                meaning: "the server has no representation that the client accepts",
            }
            407 HttpProxyAuthenticationRequired "Proxy Authentication Required" {
                detail: "Proxy authentication required",
                rfc: 9110 "15.5.8",
                meaning: "the proxy requires credentials; `Proxy-Authenticate` says which",
                field: #[header("proxy-authenticate")] challenge: Challenge,
                example: "genro_exceptions::Challenge::basic(\"proxy\")",
            }
            408 HttpRequestTimeout "Request Timeout" {
                detail: "Request timeout",
                rfc: 9110 "15.5.9",
                meaning: "the request did not arrive in time",
            }
            409 HttpConflict "Conflict" {
                detail: "Conflict",
                rfc: 9110 "15.5.10",
                meaning: "the request conflicts with the state of the resource",
            }
            410 HttpGone "Gone" {
                detail: "Gone",
                rfc: 9110 "15.5.11",
                meaning: "the resource has been removed permanently",
            }
            411 HttpLengthRequired "Length Required" {
                detail: "Length required",
                rfc: 9110 "15.5.12",
                meaning: "the request requires a `Content-Length`",
            }
            412 HttpPreconditionFailed "Precondition Failed" {
                detail: "Precondition failed",
                rfc: 9110 "15.5.13",
                meaning: "a precondition in the request headers is not met",
            }
            413 HttpContentTooLarge "Content Too Large" {
                detail: "Content too large",
                rfc: 9110 "15.5.14",
                meaning: "the request content is larger than the server accepts",
                optional: #[header("retry-after")] Option<RetryAfter>,
            }
            414 HttpUriTooLong "URI Too Long" {
                detail: "URI too long",
                rfc: 9110 "15.5.15",
                meaning: "the request target is longer than the server accepts",
            }
            415 HttpUnsupportedMediaType "Unsupported Media Type" {
                detail: "Unsupported media type",
                rfc: 9110 "15.5.16",
                meaning: "the server does not support the format of the request content",
            }
            416 HttpRangeNotSatisfiable "Range Not Satisfiable" {
                detail: "Range not satisfiable",
                rfc: 9110 "15.5.17",
                meaning: "the requested range does not exist; `Content-Range` has the complete length in bytes",
                field: #[header("content-range", "bytes */{}")] complete_length: u64,
                example: "1234",
            }
            417 HttpExpectationFailed "Expectation Failed" {
                detail: "Expectation failed",
                rfc: 9110 "15.5.18",
                meaning: "the server cannot meet the `Expect` header",
            }
            421 HttpMisdirectedRequest "Misdirected Request" {
                detail: "Misdirected request",
                rfc: 9110 "15.5.20",
                meaning: "this server is not configured for the requested authority",
            }
            422 HttpUnprocessableContent "Unprocessable Content" {
                detail: "Unprocessable content",
                rfc: 9110 "15.5.21",
                meaning: "the request content is well-formed, but it cannot be processed",
            }
            423 HttpLocked "Locked" {
                detail: "Locked",
                rfc: 4918 "11.3",
                meaning: "the resource is locked",
            }
            424 HttpFailedDependency "Failed Dependency" {
                detail: "Failed dependency",
                rfc: 4918 "11.4",
                meaning: "another action that this one depends on has failed",
            }
            425 HttpTooEarly "Too Early" {
                detail: "Too early",
                rfc: 8470 "5.2",
                meaning: "the server does not process a request that might be replayed",
            }
            426 HttpUpgradeRequired "Upgrade Required" {
                detail: "Upgrade required",
                rfc: 9110 "15.5.22",
                meaning: "the client must switch to the protocol in `Upgrade`",
                header: CONNECTION "upgrade",
                field: #[header("upgrade")] protocol: Box<HeaderValue>,
                example: "http::HeaderValue::from_static(\"websocket\")",
            }
            428 HttpPreconditionRequired "Precondition Required" {
                detail: "Precondition required",
                rfc: 6585 "3",
                meaning: "the request must be conditional",
            }
            429 HttpTooManyRequests "Too Many Requests" {
                detail: "Too many requests",
                rfc: 6585 "4",
                meaning: "the client has sent too many requests in a given time",
                optional: #[header("retry-after")] Option<RetryAfter>,
            }
            431 HttpRequestHeaderFieldsTooLarge "Request Header Fields Too Large" {
                detail: "Request header fields too large",
                rfc: 6585 "5",
                meaning: "the request headers are larger than the server accepts",
            }
            451 HttpUnavailableForLegalReasons "Unavailable For Legal Reasons" {
                detail: "Unavailable for legal reasons",
                rfc: 7725 "3",
                meaning: "access is denied for legal reasons",
            }
            500 HttpInternalServerError "Internal Server Error" {
                detail: "Internal server error",
                rfc: 9110 "15.6.1",
                meaning: "the server met an unexpected condition",
            }
            501 HttpNotImplemented "Not Implemented" {
                detail: "Not implemented",
                rfc: 9110 "15.6.2",
                meaning: "the server does not support the method for any resource",
            }
            502 HttpBadGateway "Bad Gateway" {
                detail: "Bad gateway",
                rfc: 9110 "15.6.3",
                meaning: "the upstream server sent an invalid response",
            }
            503 HttpServiceUnavailable "Service Unavailable" {
                detail: "Service unavailable",
                rfc: 9110 "15.6.4",
                meaning: "the server is overloaded or down for maintenance",
                optional: #[header("retry-after")] Option<RetryAfter>,
            }
            504 HttpGatewayTimeout "Gateway Timeout" {
                detail: "Gateway timeout",
                rfc: 9110 "15.6.5",
                meaning: "the upstream server did not respond in time",
            }
            505 HttpVersionNotSupported "HTTP Version Not Supported" {
                detail: "HTTP version not supported",
                rfc: 9110 "15.6.6",
                meaning: "the server does not support this HTTP version",
            }
            506 HttpVariantAlsoNegotiates "Variant Also Negotiates" {
                detail: "Variant also negotiates",
                rfc: 2295 "8.1",
                meaning: "content negotiation is circular",
            }
            507 HttpInsufficientStorage "Insufficient Storage" {
                detail: "Insufficient storage",
                rfc: 4918 "11.5",
                meaning: "the server has no storage space for the request",
            }
            508 HttpLoopDetected "Loop Detected" {
                detail: "Loop detected",
                rfc: 5842 "7.2",
                meaning: "the server detected an infinite loop while processing the request",
            }
            510 HttpNotExtended "Not Extended" {
                detail: "Not extended",
                rfc: 2774 "7",
                meaning: "the request lacks an extension that the server requires",
            }
            511 HttpNetworkAuthenticationRequired "Network Authentication Required" {
                detail: "Network authentication required",
                rfc: 6585 "6",
                meaning: "the client must authenticate to gain access to the network",
            }
        }
    };
}
pub(crate) use ready_types;
