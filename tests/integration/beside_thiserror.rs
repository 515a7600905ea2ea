//! `HttpError` beside thiserror's `Error`: its Display, Error and From, our answer.

mod computed;
mod generic;

use std::error::Error;
use std::io;

use genro_exceptions::{CloseCode, HttpError, HttpException, HttpNotFound};
use http::StatusCode;

use crate::beside::{CANARY, answer, canary};

#[derive(Debug, thiserror::Error, HttpError)]
#[status(404)]
#[error("user {id} not found")]
struct UserNotFound {
    id: u64,
}

#[derive(Debug, HttpError, thiserror::Error)]
#[error("cannot open {path}: {source}")]
#[status(500)]
struct Unreadable {
    path: String,
    source: io::Error,
}

#[derive(Debug, thiserror::Error, HttpError)]
enum ApiError {
    #[error("database away: {0}")]
    #[status(503)]
    #[header("retry-after", "5")]
    Database(#[from] io::Error),
    #[error("{name} is taken")]
    #[status(409)]
    Taken { name: String },
    #[error("shard {shard} has lost its way")]
    #[status(500)]
    #[detail("please try again")]
    Shard {
        shard: u8,
        #[source]
        cause: Box<dyn Error + Send + Sync>,
    },
    #[error(transparent)]
    #[transparent]
    Inner(#[from] UserNotFound),
    #[error(transparent)]
    #[status(502)]
    Upstream(std::fmt::Error),
    #[error("while signing in")]
    #[transparent]
    SignIn(#[source] HttpNotFound),
    #[error("gone")]
    #[status(410)]
    #[close(4001)]
    Gone,
    #[error(transparent)]
    #[status(400)]
    Number(#[from] std::num::ParseIntError),
}

#[test]
fn display_error_and_from_are_those_of_thiserror() {
    let error = ApiError::from(canary());
    assert_eq!(error.to_string(), format!("database away: {CANARY}"));
    assert!(error.source().is_some_and(<dyn Error>::is::<io::Error>));
    assert_eq!(answer(&error), (503, "Service Unavailable".to_owned()));
    assert_eq!(error.headers()["retry-after"], "5");

    let error = Unreadable::new("/etc/passwd", canary());
    assert_eq!(error.to_string(), format!("cannot open /etc/passwd: {CANARY}"));
    assert!(error.source().is_some_and(<dyn Error>::is::<io::Error>));
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));

    assert!(matches!("x".parse::<u8>().map_err(ApiError::from), Err(ApiError::Number(_))));
}

#[test]
fn a_4xx_says_what_display_says() {
    assert_eq!(answer(&UserNotFound::new(7)), (404, "user 7 not found".to_owned()));
    assert_eq!(answer(&ApiError::taken("Ada")), (409, "Ada is taken".to_owned()));
    assert_eq!(answer(&ApiError::gone()), (410, "gone".to_owned()));
    let number = ApiError::from("x".parse::<u8>().unwrap_err());
    assert_eq!(answer(&number), (400, "invalid digit found in string".to_owned()));
}

#[test]
fn a_detail_is_for_the_client_and_error_for_the_log() {
    let error = ApiError::shard(3, canary());
    assert_eq!(answer(&error), (500, "please try again".to_owned()));
    assert_eq!(error.to_string(), "shard 3 has lost its way");
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some(CANARY));
}

#[test]
fn transparent_answers_as_the_field() {
    let error = ApiError::from(UserNotFound::new(7));
    assert_eq!(answer(&error), (404, "user 7 not found".to_owned()));
    assert_eq!(error.to_string(), "user 7 not found");
    assert!(error.source().is_none());

    // thiserror's text and source, the answer of the field.
    let error = ApiError::sign_in(HttpNotFound::with_detail("no such account"));
    assert_eq!(answer(&error), (404, "no such account".to_owned()));
    assert_eq!(error.to_string(), "while signing in");
    assert!(error.source().is_some_and(<dyn Error>::is::<HttpNotFound>));

    // thiserror's transparency with a status of its own.
    let error = ApiError::upstream(std::fmt::Error);
    assert_eq!(answer(&error), (502, "Bad Gateway".to_owned()));
    assert!(!error.to_string().is_empty());
}

#[test]
fn close_code_exception_and_response_are_ours() {
    assert_eq!(ApiError::gone().close_code(), CloseCode::new(4001).unwrap());
    let error = HttpException::from(ApiError::from(canary()));
    assert_eq!(answer(&error), (503, "Service Unavailable".to_owned()));
    assert_eq!(error.to_string(), format!("database away: {CANARY}"));
    assert!(error.is::<ApiError>());
    let response: http::Response<String> = UserNotFound::new(7).into();
    assert_eq!(response.body(), "user 7 not found");
    let frame = ApiError::from(canary()).close_frame();
    assert_eq!((frame.code, &*frame.reason), (CloseCode::TRY_AGAIN_LATER, "Service Unavailable"));
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("upstream said {CANARY}: {source}")]
struct Passed {
    #[status]
    status: StatusCode,
    source: io::Error,
}

const AWAY: StatusCode = StatusCode::SERVICE_UNAVAILABLE;
const MISSING: StatusCode = StatusCode::NOT_FOUND;

#[derive(Debug, thiserror::Error, HttpError)]
enum ByPath {
    #[error("away: {0}")]
    #[status(self::AWAY)]
    Away(#[source] io::Error),
    #[error("missing: {0}")]
    #[status(self::MISSING)]
    Missing(String),
}

#[test]
fn a_status_known_later_decides_later() {
    let passed = |status| Passed::new(status, canary());
    assert_eq!(answer(&passed(StatusCode::BAD_GATEWAY)), (502, "Bad Gateway".to_owned()));
    // Below 500 the text is public, and this one says it all.
    let response = passed(StatusCode::CONFLICT).to_response::<String>();
    assert_eq!(response.body(), &format!("upstream said {CANARY}: {CANARY}"));

    assert_eq!(answer(&ByPath::away(canary())), (503, "Service Unavailable".to_owned()));
    assert_eq!(answer(&ByPath::missing("x")), (404, "missing: x".to_owned()));
}

mod order {
    //! thiserror's attributes before and behind ours, both derives first and last, in two lines.

    use super::{HttpError, answer};

    #[derive(thiserror::Error, Debug, HttpError)]
    #[status(409)]
    #[error("one")]
    struct One;

    #[derive(HttpError, thiserror::Error, Debug)]
    #[error("two")]
    #[status(409)]
    struct Two;

    #[test]
    fn makes_no_difference() {
        assert_eq!(answer(&One), (409, "one".to_owned()));
        assert_eq!(answer(&Two), (409, "two".to_owned()));
    }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("log: {log}")]
#[status(500)]
struct Worded {
    log: String,
    #[detail]
    text: std::borrow::Cow<'static, str>,
    #[headers]
    headers: genro_exceptions::Headers,
    #[source]
    source: Option<io::Error>,
}

#[test]
fn fields_of_ours_work_beside_it() {
    let error = Worded::new(CANARY).caused_by(canary());
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));
    assert_eq!(error.to_string(), format!("log: {CANARY}"));
    assert!(error.source().is_some());
    let error = Worded::with_text(CANARY, "sorry");
    assert_eq!(answer(&error), (500, "sorry".to_owned()));
    let error = error.try_header("x-shard", "3").unwrap();
    assert_eq!(error.headers()["x-shard"], "3");
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(500)]
enum Formatted {
    #[error(fmt = write_away)]
    Away(#[from] io::Error),
    #[error("{}", .0.len())]
    Lengths(Vec<u8>),
    #[error(transparent)]
    Other(#[from] anyhow::Error),
}

fn write_away(error: &io::Error, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    write!(f, "away for {error}")
}

#[test]
fn a_function_may_write_the_text() {
    let error = Formatted::from(canary());
    assert_eq!(error.to_string(), format!("away for {CANARY}"));
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));

    let error = Formatted::from(anyhow::Error::new(canary()).context("saving"));
    assert_eq!(error.to_string(), "saving");
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));

    assert_eq!(answer(&Formatted::lengths(vec![1])).1, "Internal Server Error");
}
