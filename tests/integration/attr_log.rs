//! `#[log]`, which changes nothing but the log, and needs no feature; `tests/observability` has the log.

use std::backtrace::Backtrace;

use genro_exceptions::{HttpError, HttpException, HttpNotFound};
use http::Response;

#[derive(Debug, HttpError)]
#[log(info)]
enum ApiError {
    #[status(404)]
    #[log(off)]
    #[detail("no user {0}")]
    NoUser(u64),
    #[status(500)]
    #[detail("broken")]
    Broken {
        #[allow(dead_code, reason = "only the log reads it")]
        backtrace: Backtrace,
    },
    #[transparent]
    #[log(warn)]
    Inner(HttpNotFound),
    #[transparent]
    Any(#[from] HttpException),
}

#[derive(Debug, HttpError)]
#[status(409)]
#[log(warn)]
#[detail("{0:?} is taken")]
struct Taken<T: std::fmt::Debug + Send + Sync + 'static>(T);

fn answer(error: impl Into<Response<String>>) -> (u16, String) {
    let response = error.into();
    (response.status().as_u16(), response.into_body())
}

#[test]
fn a_response_does_not_depend_on_it() {
    assert_eq!(answer(ApiError::no_user(7)), (404, "no user 7".to_owned()));
    assert_eq!(answer(ApiError::broken(Backtrace::disabled())), (500, "broken".to_owned()));
    assert_eq!(answer(ApiError::inner(HttpNotFound::new())), (404, "Not found".to_owned()));
    let any = HttpException::from(Taken::new("ada"));
    assert_eq!(answer(ApiError::from(any)), (409, "\"ada\" is taken".to_owned()));
}
