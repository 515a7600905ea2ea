//! What is raised: every way an error of a service comes about.

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use genro_exceptions::{
    Challenge, HttpError, HttpException, HttpServiceUnavailable, HttpTooManyRequests,
    HttpUnauthorized, Problem, Redirect, ValidationProblem, any_error,
};
use http::{HeaderName, HeaderValue, StatusCode};

use crate::layer::Page;

/// What only the log may read.
pub(crate) const CANARY: &str = "/var/lib/canary-7f3a is gone";

/// Every way an error of one service comes about: declared here, a ready type, a redirect, any other.
#[derive(Debug, HttpError)]
pub(crate) enum ApiError {
    #[status(404)]
    #[detail("no such page")]
    NoSuchPage,

    #[status(404)]
    #[detail("no user «{name}» ✓")]
    NoSuchUser { name: &'static str },

    #[transparent]
    Unauthorized(HttpUnauthorized),

    #[transparent]
    Throttled(HttpTooManyRequests),

    #[status(500)]
    #[detail("the archive cannot be read")]
    Archive {
        #[source]
        cause: io::Error,
    },

    #[transparent]
    Elsewhere(Redirect),

    #[transparent]
    Any(HttpException),

    #[status(422)]
    #[header(CONTENT_TYPE, "application/problem+json")]
    #[detail("{{\"title\":\"{title}\"}}")]
    Problem { title: &'static str },

    #[status(403)]
    #[header(SET_COOKIE, "session=; Max-Age=0")]
    #[header(SET_COOKIE, "seen=1; Path=/")]
    #[log(warn)]
    Cookies,

    #[status(403)]
    #[problem(
        type = "https://example.com/probs/out-of-credit",
        title = "You do not have enough credit."
    )]
    #[code("OUT_OF_CREDIT")]
    #[header(RETRY_AFTER, "60")]
    #[detail("«{name}» has {balance}, but that costs {price}.")]
    OutOfCredit {
        name: &'static str,
        price: u32,
        #[extension]
        balance: u32,
        #[extension]
        accounts: Vec<&'static str>,
        #[instance]
        instance: &'static str,
    },

    #[status(410)]
    #[problem]
    #[detail("")]
    Over,

    #[status(409)]
    #[body(Page)]
    #[code("TAKEN")]
    #[detail("the name is taken")]
    Taken,

    #[status(503)]
    #[problem]
    #[detail("the bank is closed")]
    Closed {
        #[source]
        cause: io::Error,
    },

    /// Its extension has no form in JSON: an object has texts as its keys.
    #[status(409)]
    #[problem]
    #[header(SET_COOKIE, "done=1")]
    #[detail("already done")]
    Unwritable {
        #[extension]
        done: BTreeMap<[u8; 2], bool>,
        #[source]
        cause: io::Error,
    },

    #[transparent]
    Invalid(ValidationProblem),
}

any_error! {
    /// What holds all of these, and every other error.
    pub(crate) struct AnyError;
}

/// Fails in the way of that name, in the type that holds any error.
pub(crate) fn raise_any(name: &str) -> Result<String, AnyError> {
    Ok(raise(name)?)
}

/// Fails in the way of that name.
pub(crate) fn raise(name: &str) -> Result<String, ApiError> {
    let any = |status| ApiError::any(HttpException::new(status));
    Err(match name {
        "fixed" => ApiError::no_such_page(),
        "traced" => {
            let error = ApiError::no_such_page();
            error.trace();
            error
        }
        "interpolated" => ApiError::no_such_user("Zoë 蛇"),
        "challenges" => ApiError::unauthorized(
            HttpUnauthorized::new()
                .challenge(Challenge::basic("staff"))
                .header(http::header::WWW_AUTHENTICATE, Challenge::bearer().into()),
        ),
        "throttled" => ApiError::throttled(HttpTooManyRequests::new().retry_after(Duration::ZERO)),
        // In salvo, the handler has written another answer before.
        "abandoned" => ApiError::any(HttpException::from(
            HttpServiceUnavailable::with_detail("the shop is closed")
                .retry_after(Duration::from_secs(1)),
        )),
        "canary" => ApiError::archive(io::Error::other(CANARY)),
        "found" => ApiError::elsewhere(Redirect::found("/straße?q=é#höhe")),
        "permanent" => ApiError::elsewhere(Redirect::permanent("https://example.com/日本#top")),
        "no_content" => any(StatusCode::NO_CONTENT),
        "reset_content" => any(StatusCode::RESET_CONTENT),
        "not_modified" => ApiError::any(
            HttpException::new(StatusCode::NOT_MODIFIED)
                .header(http::header::ETAG, HeaderValue::from_static("\"7\"")),
        ),
        "problem" => ApiError::problem("Not today"),
        "cookies" => ApiError::cookies(),
        "out_of_credit" => ApiError::out_of_credit(
            "Zoë \"蛇\"",
            50,
            30,
            vec!["/account/12345", "/account/67890"],
            "/account/12345/msgs/abc",
        ),
        "over" => ApiError::over(),
        "taken" => ApiError::taken(),
        "problem_of_a_5xx" => ApiError::closed(io::Error::other(CANARY)),
        "unwritable" => {
            ApiError::unwritable(BTreeMap::from([([1, 2], true)]), io::Error::other(CANARY))
        }
        "invalid" => ApiError::invalid(
            ValidationProblem::of("age", "must be a positive integer")
                .and(["profile", "color"], "must be 'green', 'red' or 'blue'"),
        ),
        "relayed" => ApiError::any(HttpException::from(
            Problem::new(StatusCode::CONFLICT).extension("by", "ada"),
        )),
        "silent" => ApiError::any(HttpException::with_detail(StatusCode::GONE, "")),
        "opaque" => ApiError::any(
            HttpException::new(StatusCode::CONFLICT)
                .header(HeaderName::from_static("x-note"), "é".parse().expect("text")),
        ),
        other => unreachable!("no case is called {other}"),
    })
}
