//! The table of the ready types: a row for each 4xx and 5xx status in the IANA registry.

/// Applies a macro to all rows, so that the table knows none of its readers.
///
/// A row is: status code, type, reason phrase, and between the braces what only the type itself needs: its default
/// detail, the section of the RFC that defines the status, what the status means, a header with a fixed value, a field
/// that its constructor or a setter takes, and the Rust of such a value for the example in its docs.
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
                meaning: "credentials are missing or wrong",
                field: #[header("www-authenticate")] challenge: Option<Challenge>,
            }
            402 HttpPaymentRequired "Payment Required" {
                detail: "Payment required",
                rfc: 9110 "15.5.3",
                meaning: "reserved for payment",
            }
            403 HttpForbidden "Forbidden" {
                detail: "Forbidden",
                rfc: 9110 "15.5.4",
                meaning: "the client may not do this, whoever it is",
            }
            404 HttpNotFound "Not Found" {
                detail: "Not found",
                rfc: 9110 "15.5.5",
                meaning: "there is nothing here",
            }
            405 HttpMethodNotAllowed "Method Not Allowed" {
                detail: "Method not allowed",
                rfc: 9110 "15.5.6",
                meaning: "the resource does not know this method; `Allow` lists those it knows",
                field: #[header("allow")] allow: Allow,
                example: "genro_exceptions::Allow::from([http::Method::GET])",
            }
            406 HttpNotAcceptable "Not Acceptable" {
                detail: "Not acceptable",
                rfc: 9110 "15.5.7",
                meaning: "no representation fits what the client accepts",
            }
            407 HttpProxyAuthenticationRequired "Proxy Authentication Required" {
                detail: "Proxy authentication required",
                rfc: 9110 "15.5.8",
                meaning: "the proxy asks for credentials, with `Proxy-Authenticate`",
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
                meaning: "what was here is gone for good",
            }
            411 HttpLengthRequired "Length Required" {
                detail: "Length required",
                rfc: 9110 "15.5.12",
                meaning: "the request needs a `Content-Length`",
            }
            412 HttpPreconditionFailed "Precondition Failed" {
                detail: "Precondition failed",
                rfc: 9110 "15.5.13",
                meaning: "a condition in the request headers does not hold",
            }
            413 HttpContentTooLarge "Content Too Large" {
                detail: "Content too large",
                rfc: 9110 "15.5.14",
                meaning: "the request content is larger than the server takes",
                field: #[header("retry-after")] retry_after: Option<Duration>,
            }
            414 HttpUriTooLong "URI Too Long" {
                detail: "URI too long",
                rfc: 9110 "15.5.15",
                meaning: "the target is longer than the server reads",
            }
            415 HttpUnsupportedMediaType "Unsupported Media Type" {
                detail: "Unsupported media type",
                rfc: 9110 "15.5.16",
                meaning: "the content is in a format the server does not read",
            }
            416 HttpRangeNotSatisfiable "Range Not Satisfiable" {
                detail: "Range not satisfiable",
                rfc: 9110 "15.5.17",
                meaning: "no part of the range exists; `Content-Range` tells the complete length in bytes",
                field: #[header("content-range", "bytes */{}")] complete_length: u64,
                example: "1234",
            }
            417 HttpExpectationFailed "Expectation Failed" {
                detail: "Expectation failed",
                rfc: 9110 "15.5.18",
                meaning: "the `Expect` header cannot be met",
            }
            421 HttpMisdirectedRequest "Misdirected Request" {
                detail: "Misdirected request",
                rfc: 9110 "15.5.20",
                meaning: "this server does not answer for that authority",
            }
            422 HttpUnprocessableContent "Unprocessable Content" {
                detail: "Unprocessable content",
                rfc: 9110 "15.5.21",
                meaning: "the content is well formed and still wrong",
            }
            423 HttpLocked "Locked" {
                detail: "Locked",
                rfc: 4918 "11.3",
                meaning: "the resource is locked",
            }
            424 HttpFailedDependency "Failed Dependency" {
                detail: "Failed dependency",
                rfc: 4918 "11.4",
                meaning: "another action that this one needs has failed",
            }
            425 HttpTooEarly "Too Early" {
                detail: "Too early",
                rfc: 8470 "5.2",
                meaning: "the server does not risk a request that may be replayed",
            }
            426 HttpUpgradeRequired "Upgrade Required" {
                detail: "Upgrade required",
                rfc: 9110 "15.5.22",
                meaning: "the client must speak the protocol in `Upgrade`",
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
                meaning: "the client sends too much in too short a time",
                field: #[header("retry-after")] retry_after: Option<Duration>,
            }
            431 HttpRequestHeaderFieldsTooLarge "Request Header Fields Too Large" {
                detail: "Request header fields too large",
                rfc: 6585 "5",
                meaning: "the headers are larger than the server reads",
            }
            451 HttpUnavailableForLegalReasons "Unavailable For Legal Reasons" {
                detail: "Unavailable for legal reasons",
                rfc: 7725 "3",
                meaning: "the law forbids to answer",
            }
            500 HttpInternalServerError "Internal Server Error" {
                detail: "Internal server error",
                rfc: 9110 "15.6.1",
                meaning: "something unexpected went wrong",
            }
            501 HttpNotImplemented "Not Implemented" {
                detail: "Not implemented",
                rfc: 9110 "15.6.2",
                meaning: "the server does not know this method at all",
            }
            502 HttpBadGateway "Bad Gateway" {
                detail: "Bad gateway",
                rfc: 9110 "15.6.3",
                meaning: "the server behind this one gave an invalid answer",
            }
            503 HttpServiceUnavailable "Service Unavailable" {
                detail: "Service unavailable",
                rfc: 9110 "15.6.4",
                meaning: "the server is overloaded or down for a while",
                field: #[header("retry-after")] retry_after: Option<Duration>,
            }
            504 HttpGatewayTimeout "Gateway Timeout" {
                detail: "Gateway timeout",
                rfc: 9110 "15.6.5",
                meaning: "the server behind this one did not answer in time",
            }
            505 HttpVersionNotSupported "HTTP Version Not Supported" {
                detail: "HTTP version not supported",
                rfc: 9110 "15.6.6",
                meaning: "the server does not speak this version of HTTP",
            }
            506 HttpVariantAlsoNegotiates "Variant Also Negotiates" {
                detail: "Variant also negotiates",
                rfc: 2295 "8.1",
                meaning: "content negotiation leads in a circle",
            }
            507 HttpInsufficientStorage "Insufficient Storage" {
                detail: "Insufficient storage",
                rfc: 4918 "11.5",
                meaning: "there is no room to store it",
            }
            508 HttpLoopDetected "Loop Detected" {
                detail: "Loop detected",
                rfc: 5842 "7.2",
                meaning: "the server met a loop while it worked",
            }
            510 HttpNotExtended "Not Extended" {
                detail: "Not extended",
                rfc: 2774 "7",
                meaning: "the request lacks an extension that it needs",
            }
            511 HttpNetworkAuthenticationRequired "Network Authentication Required" {
                detail: "Network authentication required",
                rfc: 6585 "6",
                meaning: "the client must log in to the network first",
            }
        }
    };
}
pub(crate) use ready_types;
