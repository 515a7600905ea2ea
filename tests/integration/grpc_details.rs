//! The details of google.rpc in the status of gRPC.

use std::time::{Duration, SystemTime};

use genro_exceptions::{
    FieldErrors, HttpError, HttpException, HttpNotFound, HttpServiceUnavailable,
    HttpTooManyRequests, Problem, ValidationProblem,
};
use http::HeaderValue;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

const CANARY: &str = "hunter2";

#[derive(Debug, HttpError)]
#[status(402)]
#[code("OUT_OF_CREDIT")]
struct OutOfCredit;

#[test]
fn the_code_is_the_reason() {
    let status = Status::from(OutOfCredit);
    let info = status.get_details_error_info().unwrap();
    assert_eq!((info.reason.as_str(), info.domain.as_str()), ("OUT_OF_CREDIT", ""));
    assert!(status.get_error_details().retry_info().is_none());
    assert!(Status::from(HttpNotFound::new()).details().is_empty());
}

fn delay(error: impl Into<Status>) -> Option<Duration> {
    error.into().get_details_retry_info().and_then(|info| info.retry_delay)
}

#[test]
fn retry_after_is_the_delay() {
    let wait = Duration::from_millis(1_500);
    assert_eq!(
        delay(HttpServiceUnavailable::new().retry_after(wait)),
        Some(Duration::from_secs(2))
    );
    let date = |seconds| {
        let time = SystemTime::now() + Duration::from_secs(seconds);
        delay(HttpTooManyRequests::new().retry_after(time)).unwrap()
    };
    for seconds in [60, 40 * 86_400, 900 * 86_400] {
        let range = Duration::from_secs(seconds - 30)..=Duration::from_secs(seconds + 1);
        assert!(range.contains(&date(seconds)), "{:?}", date(seconds));
    }
    let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_445_412_481);
    assert_eq!(delay(HttpTooManyRequests::new().retry_after(past)), Some(Duration::ZERO));
    assert_eq!(delay(HttpTooManyRequests::new()), None);
}

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[header("retry-after")]
    wait: HeaderValue,
}

#[test]
fn only_a_number_or_a_date_is_a_delay() {
    let of = |text| delay(Slow::new(HeaderValue::from_static(text)));
    assert_eq!(of("120"), Some(Duration::from_mins(2)));
    assert_eq!(of("99999999999999999999999"), of("18446744073709551615"));
    assert_eq!(of("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
    for text in [
        "",
        "soon",
        "-1",
        "1.5",
        "Wed, 32 Oct 2015 07:28:00 GMT",
        "Wed, 21 Okt 2015 07:28:00 GMT",
        "Wed, 21 Oct 2015 24:28:00 GMT",
        "Wed, 21 Oct 2015 07:28 GMT",
        "Wed, 21 Oct 2015 07:28:00 CET",
        "Wed, 21 Oct 2015 07:28:00",
    ] {
        assert_eq!(of(text), None, "{text}");
    }
}

/// The violations of an error, as `field: description`.
fn violations(error: impl Into<Status>) -> Vec<String> {
    let bad_request = error.into().get_details_bad_request();
    let violations = bad_request.map(|request| request.field_violations).unwrap_or_default();
    violations.into_iter().map(|one| format!("{}: {}", one.field, one.description)).collect()
}

#[derive(Debug, HttpError)]
enum ApiError {
    #[transparent]
    Invalid(#[from] ValidationProblem),
    #[status(400)]
    Own {
        #[extension]
        errors: FieldErrors,
    },
    #[status(400)]
    Other {
        #[extension]
        errors: u32,
    },
}

#[test]
fn the_errors_of_fields_are_the_violations() {
    let problem = || {
        ValidationProblem::of("age", "must be positive")
            .and(["profile", "größe"], "must be given")
            .and("/items/0/name", "is too long")
            .and("/a~1b/c~0d", "is odd")
            .and("", "is empty")
    };
    let expected = [
        "age: must be positive",
        "profile.größe: must be given",
        "items[0].name: is too long",
        "a/b.c~d: is odd",
        ": is empty",
    ];
    assert_eq!(violations(problem()), expected);
    assert_eq!(Status::from(problem()).code(), Code::InvalidArgument);
    // At any depth, and in an error of one's own.
    assert_eq!(violations(ApiError::from(problem())), expected);
    assert_eq!(violations(HttpException::from(ApiError::from(problem()))), expected);
    let errors = [("age", "must be positive")].into_iter().collect();
    assert_eq!(violations(ApiError::own(errors)), ["age: must be positive"]);
    assert_eq!(violations(ApiError::other(7)), [""; 0]);
}

#[test]
fn violations_that_are_too_long_are_left_out() {
    let mut errors = FieldErrors::new();
    errors.extend((0..1000).map(|index| (format!("field{index}"), "must be given")));
    let status = Status::from(ValidationProblem::new(errors));
    let kept = violations(status.clone()).len();
    assert!((50..150).contains(&kept), "{kept}");
    let response: http::Response<()> = status.into_http();
    let of =
        |(name, value): (&http::HeaderName, &HeaderValue)| name.as_str().len() + value.len() + 32;
    assert!(response.headers().iter().map(of).sum::<usize>() < 8192);
}

#[test]
fn a_problem_of_another_service_is_relayed_as_in_http() {
    let relayed = |status: u16| {
        let body = format!(
            r##"{{"detail":"{CANARY}","code":"{CANARY}","errors":[{{"detail":"{CANARY}","pointer":"#/a"}}]}}"##
        );
        let response = http::Response::builder()
            .status(status)
            .header("content-type", "application/problem+json")
            .body(body)
            .unwrap();
        Status::from(HttpException::from(Problem::try_from(response).unwrap()))
    };
    let received = relayed(400);
    assert_eq!((received.code(), received.message()), (Code::InvalidArgument, CANARY));
    assert_eq!(violations(received), [format!("a: {CANARY}")]);
    let received = relayed(503);
    assert_eq!((received.code(), received.message()), (Code::Unavailable, "Service Unavailable"));
    assert!(!String::from_utf8_lossy(received.details()).contains(CANARY));
}
