//! `#[status(from)]`, `#[code(from)]`, `#[headers(from)]`: what the cause answers, under a text of one's own.

use std::error::Error;

use genro_exceptions::{
    Challenge, HttpError, HttpException, HttpTooManyRequests, HttpUnauthorized, Redirect,
};
use http::StatusCode;

#[derive(Debug, HttpError)]
enum StoreError {
    #[status(409)]
    #[code("TAKEN")]
    #[header("x-store", "1")]
    #[header("x-store", "2")]
    #[header(CONTENT_TYPE, "text/html")]
    #[header(CONTENT_LANGUAGE, "eo")]
    Taken,
    #[status(503)]
    #[code("AWAY")]
    #[header(RETRY_AFTER, "5")]
    #[detail("the disk of 10.0.0.7 is away")]
    Away,
}

#[derive(Debug, HttpError)]
#[status(from)]
#[code(from)]
#[headers(from)]
#[detail("cannot save note {id}")]
struct Save {
    id: u8,
    #[source]
    cause: StoreError,
}

#[test]
fn the_cause_gives_status_code_and_headers() {
    let error = Save::new(7, StoreError::Taken);
    assert_eq!((error.status(), error.code().as_deref()), (StatusCode::CONFLICT, Some("TAKEN")));
    let response: http::Response<String> = error.to_response();
    assert_eq!(response.headers().get_all("x-store").iter().collect::<Vec<_>>(), ["1", "2"]);
    // Those of the body of the cause are not those of this one.
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert!(!response.headers().contains_key("content-language"));
    assert_eq!(response.body(), "cannot save note 7");
    assert!(error.source().is_some_and(<dyn Error>::is::<StoreError>));

    let error = Save::new(7, StoreError::Away);
    assert_eq!((error.status().as_u16(), error.code().as_deref()), (503, Some("AWAY")));
    assert_eq!(error.headers()["retry-after"], "5");
    assert_eq!(error.detail(), "cannot save note 7");
}

/// Without a text, the phrase of that status: in a body, in the log, and as the default of a field.
#[derive(Debug, HttpError)]
#[status(from)]
struct Phrase(#[from] StoreError);

#[derive(Debug, HttpError)]
#[status(from)]
struct Told {
    #[from]
    cause: StoreError,
    #[detail]
    text: String,
}

/// A text that prints the cause is not sent from 500 on.
#[derive(Debug, HttpError)]
#[status(from)]
#[detail("no luck: {0}")]
struct Printing(#[from] StoreError);

#[test]
fn the_text_follows_the_rule_of_a_run_time_status() {
    assert_eq!(Phrase::from(StoreError::Taken).detail(), "Conflict");
    assert_eq!(Phrase::from(StoreError::Away).to_string(), "Service Unavailable");
    assert_eq!(Told::from(StoreError::Away).text, "Service Unavailable");
    assert_eq!(Told::with_text(StoreError::Away, "later").detail(), "later");
    assert_eq!(Printing::from(StoreError::Taken).detail(), "no luck: Conflict");
    assert_eq!(Printing::from(StoreError::Away).detail(), "Service Unavailable");
    assert_eq!(
        Printing::from(StoreError::Away).to_string(),
        "no luck: the disk of 10.0.0.7 is away"
    );
}

/// As the default of the variants, which may have their own.
#[derive(Debug, HttpError)]
#[status(from)]
#[code(from)]
#[headers(from)]
enum Api {
    Store(#[from] StoreError),
    #[code("BUSY")]
    #[header(RETRY_AFTER, "60")]
    Busy {
        #[from]
        source: HttpTooManyRequests,
    },
    #[headers(from)]
    SignIn(#[source] Box<HttpUnauthorized>),
    Any(#[from] HttpException),
    Boxed(#[source] Box<dyn HttpError>),
    Elsewhere(#[source] Redirect),
    #[transparent]
    Inner(#[from] Save),
}

#[test]
fn variants_inherit_it() {
    assert_eq!(Api::from(StoreError::Taken).code().as_deref(), Some("TAKEN"));
    let busy = Api::from(HttpTooManyRequests::new().retry_after(std::time::Duration::from_secs(9)));
    assert_eq!((busy.status().as_u16(), busy.code().as_deref()), (429, Some("BUSY")));
    // A header of one's own replaces that of the cause.
    assert_eq!(busy.headers().get_all("retry-after").iter().collect::<Vec<_>>(), ["60"]);
    let sign_in = Api::sign_in(Box::new(HttpUnauthorized::new().challenge(Challenge::bearer())));
    assert_eq!((sign_in.status().as_u16(), sign_in.code()), (401, None));
    assert_eq!(sign_in.headers()["www-authenticate"], "Bearer");
    assert_eq!(Api::from(HttpException::new(StatusCode::LOCKED)).status(), 423);
    assert_eq!(Api::boxed(Box::new(StoreError::Away)).code().as_deref(), Some("AWAY"));
    assert_eq!(Api::from(Save::new(1, StoreError::Taken)).detail(), "cannot save note 1");
}

#[test]
fn a_redirect_keeps_its_target_with_the_headers_alone() {
    #[derive(Debug, HttpError)]
    #[status(from)]
    struct Lost(#[from] Redirect);

    let error = Api::elsewhere(Redirect::new("/here"));
    assert_eq!(
        (error.status().as_u16(), &error.headers()["location"]),
        (302, &"/here".parse().unwrap())
    );
    assert_eq!(Lost::from(Redirect::new("/here")).status(), 500);
}

#[derive(Debug, HttpError)]
#[status(from)]
#[code(from)]
#[headers(from)]
struct Generic<E>(#[source] E);

#[test]
fn the_cause_may_be_generic() {
    let error = Generic::new(StoreError::Away);
    assert_eq!((error.status().as_u16(), error.to_string().as_str()), (503, "Service Unavailable"));
    assert_eq!(error.headers()["retry-after"], "5");
}

/// A constant called `from` has a path.
mod constants {
    #[expect(non_upper_case_globals, reason = "the name is what is tested")]
    pub(super) const from: http::StatusCode = http::StatusCode::GONE;
}

#[derive(Debug, HttpError)]
#[status(constants::from)]
struct Constant;

#[test]
fn a_constant_has_a_path() {
    assert_eq!(Constant.status(), 410);
}
