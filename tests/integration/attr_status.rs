//! `#[status(…)]` on a case, `#[status]` on a field.

use genro_exceptions::{CloseCode, HttpError};
use http::StatusCode;

mod codes {
    use http::StatusCode;

    pub(super) const TEAPOT: StatusCode = StatusCode::IM_A_TEAPOT;

    pub(super) struct Codes;

    impl Codes {
        pub(super) const GONE: StatusCode = StatusCode::GONE;
    }
}

const PAUSED: StatusCode = StatusCode::LOCKED;

#[derive(Debug, HttpError)]
#[status(404)]
struct Number;

#[derive(Debug, HttpError)]
#[status(0x194)]
struct HexNumber;

#[derive(Debug, HttpError)]
#[status(NOT_FOUND)]
struct Name;

#[derive(Debug, HttpError)]
#[status(StatusCode::NOT_FOUND)]
struct Path;

#[derive(Debug, HttpError)]
#[status(::http::StatusCode::NOT_FOUND)]
struct GlobalPath;

#[derive(Debug, HttpError)]
#[status(PAUSED)]
struct OwnConstant;

#[derive(Debug, HttpError)]
#[status(self::codes::TEAPOT)]
struct ConstantOfAModule;

#[derive(Debug, HttpError)]
#[status(codes::Codes::GONE)]
struct ConstantOfAType;

#[derive(Debug, HttpError)]
#[status(CONTENT_TOO_LARGE)]
struct NewName;

#[derive(Debug, HttpError)]
#[status(PAYLOAD_TOO_LARGE)]
struct OldName;

#[derive(Debug, HttpError)]
#[status(UNPROCESSABLE_CONTENT)]
struct OtherNewName;

#[derive(Debug, HttpError)]
#[status(300)]
struct Lowest;

#[derive(Debug, HttpError)]
#[status(599)]
struct Highest;

#[derive(Debug, HttpError)]
#[status(430)]
struct Unregistered;

#[derive(Debug, HttpError)]
#[status(304)]
struct NoLocationNeeded;

#[test]
fn every_spelling_names_one_status() {
    let all: [(&dyn HttpError, u16, &str); 15] = [
        (&Number, 404, "Not Found"),
        (&HexNumber, 404, "Not Found"),
        (&Name, 404, "Not Found"),
        (&Path, 404, "Not Found"),
        (&GlobalPath, 404, "Not Found"),
        (&OwnConstant, 423, "Locked"),
        (&ConstantOfAModule, 418, "I'm a teapot"),
        (&ConstantOfAType, 410, "Gone"),
        (&NewName, 413, "Content Too Large"),
        (&OldName, 413, "Content Too Large"),
        (&OtherNewName, 422, "Unprocessable Content"),
        (&Lowest, 300, "Multiple Choices"),
        (&Highest, 599, "Internal Server Error"),
        (&Unregistered, 430, "Bad Request"),
        (&NoLocationNeeded, 304, "Not Modified"),
    ];
    for (error, status, phrase) in all {
        assert_eq!(error.status(), status);
        assert_eq!(error.to_response::<String>().status(), status);
        assert_eq!(error.detail(), phrase, "{error:?}");
        assert_eq!(error.to_string(), phrase, "{error:?}");
    }
}

/// Every row of RFC 9110 and the IANA registry, 300 to 599, by name and by number.
macro_rules! named {
    ($($number:literal $name:ident $phrase:literal;)*) => {
        #[test]
        fn every_registered_status_has_a_name_and_a_phrase() {
            $({
                #[derive(Debug, HttpError)]
                #[status($name)]
                struct ByName;

                #[derive(Debug, HttpError)]
                #[status($number)]
                #[header("location", "/")]
                struct ByNumber;

                let _ = ByName::new();
                assert_eq!((ByName.status().as_u16(), &*ByName.detail()), ($number, $phrase));
                assert_eq!((ByNumber.status().as_u16(), &*ByNumber.detail()), ($number, $phrase));
            })*
        }
    };
}

named! {
    300 MULTIPLE_CHOICES "Multiple Choices";
    304 NOT_MODIFIED "Not Modified";
    305 USE_PROXY "Use Proxy";
    400 BAD_REQUEST "Bad Request";
    401 UNAUTHORIZED "Unauthorized";
    402 PAYMENT_REQUIRED "Payment Required";
    403 FORBIDDEN "Forbidden";
    404 NOT_FOUND "Not Found";
    405 METHOD_NOT_ALLOWED "Method Not Allowed";
    406 NOT_ACCEPTABLE "Not Acceptable";
    407 PROXY_AUTHENTICATION_REQUIRED "Proxy Authentication Required";
    408 REQUEST_TIMEOUT "Request Timeout";
    409 CONFLICT "Conflict";
    410 GONE "Gone";
    411 LENGTH_REQUIRED "Length Required";
    412 PRECONDITION_FAILED "Precondition Failed";
    413 CONTENT_TOO_LARGE "Content Too Large";
    414 URI_TOO_LONG "URI Too Long";
    415 UNSUPPORTED_MEDIA_TYPE "Unsupported Media Type";
    416 RANGE_NOT_SATISFIABLE "Range Not Satisfiable";
    417 EXPECTATION_FAILED "Expectation Failed";
    421 MISDIRECTED_REQUEST "Misdirected Request";
    422 UNPROCESSABLE_CONTENT "Unprocessable Content";
    423 LOCKED "Locked";
    424 FAILED_DEPENDENCY "Failed Dependency";
    425 TOO_EARLY "Too Early";
    426 UPGRADE_REQUIRED "Upgrade Required";
    428 PRECONDITION_REQUIRED "Precondition Required";
    429 TOO_MANY_REQUESTS "Too Many Requests";
    431 REQUEST_HEADER_FIELDS_TOO_LARGE "Request Header Fields Too Large";
    451 UNAVAILABLE_FOR_LEGAL_REASONS "Unavailable For Legal Reasons";
    500 INTERNAL_SERVER_ERROR "Internal Server Error";
    501 NOT_IMPLEMENTED "Not Implemented";
    502 BAD_GATEWAY "Bad Gateway";
    503 SERVICE_UNAVAILABLE "Service Unavailable";
    504 GATEWAY_TIMEOUT "Gateway Timeout";
    505 HTTP_VERSION_NOT_SUPPORTED "HTTP Version Not Supported";
    506 VARIANT_ALSO_NEGOTIATES "Variant Also Negotiates";
    507 INSUFFICIENT_STORAGE "Insufficient Storage";
    508 LOOP_DETECTED "Loop Detected";
    510 NOT_EXTENDED "Not Extended";
    511 NETWORK_AUTHENTICATION_REQUIRED "Network Authentication Required";
}

#[derive(Debug, HttpError)]
#[status(409)]
enum Inherited {
    Own,
    #[status(410)]
    Other,
    Chosen {
        #[status]
        code: StatusCode,
    },
    ChosenInATuple(#[status] StatusCode),
}

#[test]
fn a_variant_has_its_own_status_or_that_of_the_enum() {
    assert_eq!(Inherited::Own.status(), 409);
    assert_eq!(Inherited::Other.status(), 410);
    assert_eq!(Inherited::chosen(StatusCode::BAD_GATEWAY).status(), 502);
    assert_eq!(Inherited::chosen_in_a_tuple(StatusCode::CONFLICT).status(), 409);
}

#[derive(Debug, HttpError)]
struct Chosen {
    #[status]
    what: StatusCode,
}

#[test]
fn a_field_chooses_the_status_at_run_time() {
    let at = |code: u16| StatusCode::from_u16(code).map(Chosen::new);
    // What is outside of 300 to 599 is in `regression/statuses_out_of_range.rs`.
    for (code, phrase, close) in [
        (404, "Not Found", CloseCode::POLICY_VIOLATION),
        (401, "Unauthorized", CloseCode::UNAUTHORIZED),
        (503, "Service Unavailable", CloseCode::TRY_AGAIN_LATER),
        (304, "Not Modified", CloseCode::NORMAL_CLOSURE),
        (599, "Internal Server Error", CloseCode::INTERNAL_ERROR),
    ] {
        let error = at(code).expect("three digits");
        assert_eq!(error.status(), code);
        assert_eq!(error.detail(), phrase);
        assert_eq!(error.to_string(), phrase);
        assert_eq!(error.close_code(), close);
        assert_eq!(error.what, error.status());
    }
}

/// A name alone says nothing.
#[derive(Debug, HttpError)]
#[status(400)]
struct NamedStatus {
    status: u16,
}

#[test]
fn a_field_is_not_special_by_its_name() {
    assert_eq!(NamedStatus::new(404).status, 404);
    assert_eq!(NamedStatus { status: 404 }.status(), 400);
}
