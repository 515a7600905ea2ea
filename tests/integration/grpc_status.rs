//! Errors as the status of gRPC, and a status as an error.

use std::error::Error;
use std::fmt;
use std::io;

use genro_exceptions::{
    Headers, HttpBadGateway, HttpError, HttpErrorHandle, HttpException, HttpNotFound,
    HttpUnauthorized, Redirect,
};
use http::StatusCode;
use tonic::{Code, Status};

const CANARY: &str = "hunter2";

/// The code for each status, as the comments of google/rpc/code.proto have it.
fn code_of(status: u16) -> Code {
    match status {
        400 | 422 => Code::InvalidArgument,
        401 => Code::Unauthenticated,
        403 => Code::PermissionDenied,
        404 | 410 => Code::NotFound,
        405 | 501 => Code::Unimplemented,
        408 | 504 => Code::DeadlineExceeded,
        409 => Code::Aborted,
        413 | 429 | 431 => Code::ResourceExhausted,
        416 => Code::OutOfRange,
        499 => Code::Cancelled,
        502 | 503 => Code::Unavailable,
        // Among them 412 and 428.
        400..=499 => Code::FailedPrecondition,
        500..=599 => Code::Internal,
        _ => Code::Unknown,
    }
}

#[test]
fn every_status_has_its_code() {
    for status in 200..=599 {
        let error = HttpException::new(StatusCode::from_u16(status).unwrap());
        let answered = error.status().as_u16();
        assert_eq!(Status::from(error).code(), code_of(answered), "{status}");
    }
    assert_eq!(Status::from(Redirect::new("/")).code(), Code::Unknown);
}

#[test]
fn every_code_has_its_status() {
    for (code, status) in [
        (Code::Ok, 500),
        (Code::Cancelled, 499),
        (Code::Unknown, 500),
        (Code::InvalidArgument, 400),
        (Code::DeadlineExceeded, 504),
        (Code::NotFound, 404),
        (Code::AlreadyExists, 409),
        (Code::PermissionDenied, 403),
        (Code::ResourceExhausted, 429),
        (Code::FailedPrecondition, 400),
        (Code::Aborted, 409),
        (Code::OutOfRange, 400),
        (Code::Unimplemented, 501),
        (Code::Internal, 500),
        (Code::Unavailable, 503),
        (Code::DataLoss, 500),
        // A 401 requires a challenge.
        (Code::Unauthenticated, 502),
    ] {
        let error = HttpException::from(Status::new(code, CANARY));
        assert_eq!(error.status(), status, "{code:?}");
        let response: http::Response<String> = error.to_response();
        assert_eq!(response.body().contains(CANARY), status < 500, "{code:?}");
        assert!(error.report().to_string().contains(CANARY), "{code:?}");
        let source = error.source().and_then(|source| source.downcast_ref::<Status>());
        assert_eq!(source.map(Status::code), Some(code));
        // It is passed on with its code, but for one that is not an error and one that would blame the client.
        let passed_on = match code {
            Code::Ok => Code::Internal,
            Code::Unauthenticated => Code::Unavailable,
            code => code,
        };
        assert_eq!(Status::from(error).code(), passed_on);
    }
}

#[test]
fn an_empty_message_is_none() {
    assert_eq!(HttpException::from(Status::not_found("")).detail(), "Not Found");
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("the report cannot be read")]
struct ReportUnreadable(#[source] io::Error);

#[test]
fn the_message_is_the_detail_and_the_source_is_the_handle() {
    let error = ReportUnreadable::new(io::Error::other(CANARY));
    let status = Status::from(error);
    assert_eq!((status.code(), status.message()), (Code::Internal, "the report cannot be read"));
    assert!(!String::from_utf8_lossy(status.details()).contains(CANARY));
    let response: http::Response<()> = status.clone().into_http();
    assert!(!format!("{:?}", response.headers()).contains(CANARY));

    let handle: &HttpErrorHandle = status.source().unwrap().downcast_ref().unwrap();
    assert!(handle.downcast_ref::<ReportUnreadable>().is_some());
    assert_eq!(handle.report().to_string(), format!("the report cannot be read: {CANARY}"));
    // As an error, the handle is what it holds.
    let error: &dyn Error = handle;
    assert_eq!(error.to_string(), "the report cannot be read");
    assert_eq!(error.source().unwrap().to_string(), CANARY);
    assert_eq!(HttpErrorHandle::of(&response).unwrap().status(), 500);
}

#[test]
fn an_error_in_a_status_of_this_service_is_found() {
    let error = HttpNotFound::with_detail("no user 7");
    let status: Box<dyn Error + Send + Sync> = Box::new(Status::from(error));
    let found = HttpException::from_boxed(status);
    assert!(found.is::<HttpNotFound>());
    assert_eq!((found.status().as_u16(), found.detail().as_ref()), (404, "no user 7"));
    let found = HttpException::from_boxed(Box::new(Status::from(HttpUnauthorized::basic("staff"))));
    assert_eq!(found.headers()["www-authenticate"], "Basic realm=\"staff\"");
}

/// A value whose Display fails.
#[derive(Debug)]
struct Unprintable;

impl fmt::Display for Unprintable {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[code("NO_USER")]
#[detail("no user {0}")]
struct Broken(Unprintable);

#[test]
fn a_detail_that_cannot_be_printed_is_an_internal_error() {
    let status = Status::from(Broken::new(Unprintable));
    assert_eq!((status.code(), status.message()), (Code::Internal, "Internal Server Error"));
    assert!(status.details().is_empty());
    let handle: &HttpErrorHandle = status.source().unwrap().downcast_ref().unwrap();
    assert!(handle.downcast_ref::<Broken>().is_some());
}

#[test]
fn any_text_fits_into_the_header() {
    for text in ["größe\r\nx: y", "100 %", "\0", "\"quoted\"", "🦀"] {
        let response: http::Response<()> =
            Status::from(HttpNotFound::with_detail(text)).into_http();
        let received = Status::from_header_map(response.headers()).unwrap();
        assert_eq!(received.message(), text);
    }
}

#[test]
fn a_message_is_cut_where_peers_would_reject_the_headers() {
    for (character, limit) in [("a", 2048), ("ü", 2 * 341), (" ", 682)] {
        let status = Status::from(HttpNotFound::with_detail(character.repeat(5000)));
        assert_eq!(status.message().len(), limit, "{character}");
        let response: http::Response<()> = status.into_http();
        assert!(response.headers()["grpc-message"].len() <= 2048);
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
struct WithHeaders {
    #[headers]
    headers: Headers,
}

#[test]
fn headers_of_http_are_none_of_grpc() {
    let error = WithHeaders::new().try_header("set-cookie", "a=b").unwrap();
    assert!(Status::from(error).metadata().is_empty());
    let unavailable = HttpBadGateway::new().caused_by(CANARY);
    assert_eq!(Status::from(unavailable).message(), "Bad gateway");
}

genro_exceptions::any_error! { struct AnyError; }

#[test]
fn a_type_of_any_error_answers_for_the_error_in_it() {
    let status = Status::from(AnyError::from(ReportUnreadable::new(io::Error::other(CANARY))));
    assert_eq!((status.code(), status.message()), (Code::Internal, "the report cannot be read"));
    let handle: &HttpErrorHandle = status.source().unwrap().downcast_ref().unwrap();
    assert!(handle.downcast_ref::<ReportUnreadable>().is_some());

    let status = Status::from(AnyError::from(io::Error::other(CANARY)));
    assert_eq!((status.code(), status.message()), (Code::Internal, "Internal Server Error"));
    // The handle in a status of this service is found.
    let back = AnyError::from(Status::from(HttpNotFound::new()));
    assert_eq!(Status::from(back).code(), Code::NotFound);
}
