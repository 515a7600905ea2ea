//! `anyhow::Error` as a cause, and into `HttpException`.

use std::error::Error;
use std::io;

use anyhow::Context as _;
use genro_exceptions::{
    CloseCode, HttpError, HttpException, HttpNotFound, HttpUnauthorized, Redirect,
    WebSocketException, http_error,
};
use http::header::SERVER;
use http::{HeaderValue, StatusCode};

const CANARY: &str = "canary-91cd";

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct UserNotFound {
    id: u64,
}

#[derive(Debug, HttpError)]
enum Failed {
    #[status(500)]
    Unknown(#[from] anyhow::Error),
    #[status(503)]
    Away {
        #[source]
        cause: anyhow::Error,
    },
    #[status(502)]
    Perhaps {
        #[source]
        cause: Option<anyhow::Error>,
    },
}

fn chain(error: &(dyn Error + 'static)) -> Vec<String> {
    std::iter::successors(Some(error), |&error| error.source()).map(ToString::to_string).collect()
}

fn sent(error: &dyn HttpError) -> (u16, String) {
    let response = error.to_response::<String>();
    let all = format!("{:?}{}", response.headers(), response.body());
    assert!(!all.contains(CANARY), "{all}");
    (response.status().as_u16(), response.into_body())
}

fn read() -> anyhow::Result<()> {
    Err(io::Error::other(CANARY)).context("reading the plan")
}

#[test]
fn a_field_holds_it_and_the_chain_goes_on() {
    fn unknown() -> Result<(), Failed> {
        Ok(read()?)
    }
    let error = unknown().unwrap_err();
    assert_eq!(sent(&error), (500, "Internal Server Error".to_owned()));
    assert_eq!(chain(&error), ["Internal Server Error", "reading the plan", CANARY]);

    let error = Failed::away(read().unwrap_err());
    assert_eq!(sent(&error), (503, "Service Unavailable".to_owned()));
    assert_eq!(chain(&error).last().map(String::as_str), Some(CANARY));

    let error = Failed::Perhaps { cause: read().err() };
    assert_eq!(sent(&error), (502, "Bad Gateway".to_owned()));
    assert_eq!(chain(&error).len(), 3);
    assert_eq!(chain(&Failed::perhaps()), ["Bad Gateway"]);
}

#[test]
fn any_error_is_a_500_without_its_text() {
    fn handler() -> Result<(), HttpException> {
        Ok(read()?)
    }
    let error = handler().unwrap_err();
    assert_eq!(sent(&error), (500, "Internal Server Error".to_owned()));
    assert_eq!(error.close_code(), CloseCode::INTERNAL_ERROR);
    assert_eq!(chain(&error), ["Internal Server Error", "reading the plan", CANARY]);

    // Without a context, the cause is the error itself and is found as such.
    let error = HttpException::from(anyhow::Error::new(io::Error::other(CANARY)));
    assert!(error.source().is_some_and(<dyn Error>::is::<io::Error>));
}

#[test]
fn an_exception_comes_back_as_it_went_in() {
    let exception = http_error!(404, "no plan")
        .header(SERVER, HeaderValue::from_static("x"))
        .caused_by(io::Error::other(CANARY));
    let back = HttpException::from(anyhow::Error::new(exception));
    assert_eq!(sent(&back), (404, "no plan".to_owned()));
    assert_eq!(back.headers()["server"], "x");
    assert_eq!(chain(&back), ["no plan", CANARY]);

    let typed = HttpException::from(UserNotFound::new(7));
    let back = HttpException::from(anyhow::Error::new(typed));
    assert!(back.is::<UserNotFound>());
    assert_eq!(sent(&back), (404, "user 7 not found".to_owned()));
}

#[test]
fn a_context_is_for_the_log() {
    let typed: Result<(), _> = Err(HttpException::from(UserNotFound::new(7)));
    let error = typed.context(CANARY).context("showing the profile").unwrap_err();
    let back = HttpException::from(error);
    assert_eq!(sent(&back), (404, "user 7 not found".to_owned()));
    assert_eq!(chain(&back), ["showing the profile", CANARY, "user 7 not found"]);
    assert_eq!(back.downcast_ref::<UserNotFound>().map(|user| user.id), Some(7));

    // Also when more is added to what came back.
    let back = back.header(SERVER, HeaderValue::from_static("x"));
    assert!(back.is::<UserNotFound>());
    assert_eq!(back.headers()["server"], "x");
}

#[test]
fn an_exception_as_the_context_answers() {
    let error = Err::<(), _>(io::Error::other(CANARY))
        .context(http_error!(409, "someone was faster"))
        .unwrap_err();
    let back = HttpException::from(error);
    assert_eq!(sent(&back), (409, "someone was faster".to_owned()));
    assert_eq!(chain(&back), ["someone was faster", CANARY]);
}

#[test]
fn a_ready_type_answers_for_itself() {
    fn go<E>(error: E) -> HttpException
    where
        E: HttpError,
    {
        HttpException::from(anyhow::Error::new(error).context(CANARY))
    }
    assert_eq!(sent(&go(HttpNotFound::with_detail("no plan"))), (404, "no plan".to_owned()));
    assert!(go(HttpNotFound::new()).is::<HttpNotFound>());

    let challenge = genro_exceptions::Challenge::basic("plans");
    let error = go(HttpUnauthorized::new().challenge(challenge));
    assert_eq!(error.status(), 401);
    assert!(error.headers().contains_key("www-authenticate"));

    let error = go(Redirect::new("/login"));
    assert_eq!(error.status(), 302);
    assert_eq!(error.headers()["location"], "/login");

    let error = go(WebSocketException::with_reason(CloseCode::GOING_AWAY, "bye"));
    assert_eq!(error.close_frame().to_payload(), b"\x03\xE9bye");

    let boxed: Box<dyn HttpError> = Box::new(UserNotFound::new(7));
    assert_eq!(sent(&go(boxed)), (404, "user 7 not found".to_owned()));
}

#[test]
fn a_5xx_inside_keeps_its_cause_to_itself() {
    let inside = HttpException::new(StatusCode::BAD_GATEWAY).caused_by(io::Error::other(CANARY));
    let error = anyhow::Error::new(inside).context(CANARY);
    let back = HttpException::from(error);
    assert_eq!(sent(&back), (502, "Bad Gateway".to_owned()));
}

#[test]
fn an_exception_in_a_foreign_error_answers_for_itself() {
    // Its own source is already that of the exception.
    let wrapped = io::Error::other(http_error!(404, "user 7 not found"));
    let back = HttpException::from(anyhow::Error::new(wrapped).context(CANARY));
    assert_eq!(sent(&back), (404, "user 7 not found".to_owned()));
}

#[test]
fn a_type_that_is_named_answers_for_itself() {
    let found = |error: anyhow::Error| HttpException::from_anyhow::<UserNotFound>(error);
    let error = found(anyhow::Error::new(UserNotFound::new(7)));
    assert_eq!(sent(&error), (404, "user 7 not found".to_owned()));
    let error = found(anyhow::Error::new(UserNotFound::new(7)).context(CANARY));
    assert_eq!(sent(&error), (404, "user 7 not found".to_owned()));
    assert_eq!(chain(&error), [CANARY, "user 7 not found"]);
    assert!(error.is::<UserNotFound>());
    // And whatever else is inside, as ever.
    let error = found(anyhow::Error::new(HttpNotFound::new()));
    assert_eq!(sent(&error), (404, "Not found".to_owned()));
    let error = found(anyhow::anyhow!(CANARY));
    assert_eq!(sent(&error), (500, "Internal Server Error".to_owned()));
}
