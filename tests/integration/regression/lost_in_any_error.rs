//! An HTTP error in an `anyhow::Error` or a box was a 500, or lost its problem, its code and its members.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use anyhow::Context as _;
use genro_exceptions::{
    FieldErrors, HttpError, HttpErrorHandle, HttpException, HttpNotFound, HttpUnauthorized,
    Problem, ProblemMembers, Redirect, ValidationProblem,
};
use http::{Response, StatusCode};

#[derive(Debug, HttpError)]
#[status(409)]
#[code("NAME_TAKEN")]
#[problem(type = "/probs/taken", title = "Taken")]
#[detail("the name {name} is taken")]
#[header("retry-after", "7")]
struct NameTaken {
    #[extension]
    name: String,
}

fn taken() -> NameTaken {
    NameTaken { name: "ada".to_owned() }
}

const TAKEN: &str = r#"{"type":"/probs/taken","title":"Taken","status":409,"detail":"the name ada is taken","code":"NAME_TAKEN","name":"ada"}"#;

/// An error that is not one of HTTP, around any other.
#[derive(Debug)]
struct Step<E>(&'static str, E);

impl<E> fmt::Display for Step<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl<E: Error + 'static> Error for Step<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.1)
    }
}

type BoxError = Box<dyn Error + Send + Sync>;

/// The same error by every way into an exception, behind three contexts.
fn ways<E: Error + Send + Sync + 'static>(
    error: impl Fn() -> E,
) -> Vec<(&'static str, HttpException)> {
    let steps = || Step("outer", Step("middle", Step("inner", error())));
    let contexts = |error: anyhow::Error| error.context("inner").context("middle").context("outer");
    vec![
        ("anyhow", anyhow::Error::new(error()).into()),
        ("anyhow, of a box", anyhow::Error::from_boxed(Box::new(error())).into()),
        ("contexts of anyhow", contexts(anyhow::Error::new(error())).into()),
        ("contexts around a box", contexts(anyhow::Error::from_boxed(Box::new(error()))).into()),
        ("sources in anyhow", anyhow::Error::new(steps()).into()),
        ("a box", HttpException::from_boxed(Box::new(error()))),
        ("a box in a box", HttpException::from_boxed(Box::new(Box::new(error())))),
        ("an Arc in a box", HttpException::from_boxed(Box::new(Arc::new(error())))),
        ("sources in a box", HttpException::from_boxed(Box::new(steps()))),
        ("from_anyhow", HttpException::from_anyhow::<HttpNotFound>(anyhow::Error::new(steps()))),
    ]
}

#[test]
fn a_problem_keeps_all_of_itself() {
    for (way, error) in ways(taken) {
        assert_eq!(
            (error.status().as_u16(), error.code().as_deref()),
            (409, Some("NAME_TAKEN")),
            "{way}"
        );
        assert!(error.is::<NameTaken>(), "{way}");
        assert!(HttpErrorHandle::new(error).downcast_ref::<NameTaken>().is_some());
    }
    for (way, error) in ways(taken) {
        let report = error.report().to_string();
        assert!(report.ends_with("the name ada is taken"), "{way}: {report}");
        assert_eq!(error.close_frame().reason, "the name ada is taken", "{way}");
        let response: Response<String> = error.into();
        assert_eq!(response.body(), TAKEN, "{way}");
        assert_eq!(response.headers()["retry-after"], "7", "{way}");
        assert_eq!(response.headers()["content-type"], "application/problem+json", "{way}");
    }
}

#[test]
fn every_type_of_this_crate_answers_for_itself() {
    let invalid =
        || ValidationProblem::check(FieldErrors::from_iter([("age", "too young")])).unwrap_err();
    let not_a_problem = || Problem::try_from(Response::new(Vec::new())).unwrap_err();
    for (expected, ways) in [
        (400, ways(|| Redirect::local("//evil").unwrap_err())),
        (422, ways(invalid)),
        (502, ways(not_a_problem)),
        (418, ways(|| Problem::new(StatusCode::IM_A_TEAPOT))),
        (404, ways(HttpNotFound::new)),
        (302, ways(|| Redirect::new("/login"))),
        (401, ways(|| HttpException::from(HttpUnauthorized::bearer()).caused_by("no token"))),
        (404, ways(|| Box::new(HttpNotFound::new()) as Box<dyn HttpError>)),
    ] {
        for (way, error) in ways {
            assert_eq!(error.status(), expected, "{way}");
        }
    }
    for (way, error) in ways(|| HttpException::from(HttpUnauthorized::bearer())) {
        assert_eq!(error.headers()["www-authenticate"], "Bearer", "{way}");
    }
}

#[tokio::test]
async fn a_rejection_of_axum_answers_for_itself() {
    use axum::extract::{FromRequest, Json, rejection::JsonRejection};
    let mut rejections: Vec<JsonRejection> = Vec::new();
    for _ in 0..10 {
        let request = http::Request::builder().header("content-type", "application/json");
        let request = request.body(axum::body::Body::from("nonsense")).unwrap();
        rejections.push(Json::<u8>::from_request(request, &()).await.unwrap_err());
    }
    let rejections = std::cell::RefCell::new(rejections);
    for (way, error) in ways(|| rejections.borrow_mut().pop().expect("one for each way")) {
        assert_eq!(error.status(), 400, "{way}");
    }
}

#[derive(Debug, HttpError)]
#[transparent]
enum Api {
    Taken(NameTaken),
}

#[derive(Debug, HttpError)]
#[status(503)]
#[detail("busy")]
struct Busy(#[source] BoxError);

#[test]
fn the_outermost_http_error_answers() {
    for (way, error) in ways(|| Api::Taken(taken())) {
        assert_eq!(error.status(), 409, "{way}");
        assert!(error.is::<Api>(), "{way}");
    }
    for (way, error) in ways(|| Busy(Box::new(taken()))) {
        assert_eq!((error.status().as_u16(), error.detail().as_ref()), (503, "busy"), "{way}");
    }
}

#[test]
fn the_rest_is_a_500_with_the_whole_chain_for_the_log() {
    for (way, error) in ways(|| std::io::Error::other("hunter2")) {
        assert_eq!(
            (error.status().as_u16(), error.detail().as_ref()),
            (500, "Internal Server Error"),
            "{way}"
        );
        assert_eq!(error.to_string(), "Internal Server Error", "{way}");
        assert!(error.report().to_string().ends_with("hunter2"), "{way}");
        let response: Response<String> = error.into();
        assert!(!format!("{response:?}").contains("hunter2"), "{way}");
    }
}

/// One by hand that reports a source which is not derived is not taken for the source.
#[test]
fn what_one_error_leaves_is_not_read_of_another() {
    assert_eq!(HttpException::from_boxed(Box::new(taken())).status(), 409);
    // Its `cause` is that of `Error`, which leaves nothing.
    let error = HttpException::from_boxed("by hand".into());
    assert_eq!(error.status(), 500);
    let cause: &dyn Error = &taken();
    #[allow(deprecated, reason = "what the search calls")]
    let cause = cause.cause();
    assert!(cause.is_none());
    assert_eq!(HttpException::from_boxed("by hand".into()).status(), 500);
}

#[test]
fn a_context_that_is_a_ready_type_answers() {
    let error = Err::<(), _>(std::io::Error::other("a")).context(HttpNotFound::new()).unwrap_err();
    assert_eq!(HttpException::from(error).status(), 404);
}

/// For the trait of `ProblemMembers` in an impl by hand.
#[derive(Debug)]
struct ByHand;

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

impl Error for ByHand {}

impl HttpError for ByHand {
    fn status(&self) -> StatusCode {
        StatusCode::GONE
    }
    fn detail(&self) -> std::borrow::Cow<'_, str> {
        "gone".into()
    }
    fn write_problem(&self, members: &mut ProblemMembers<'_>) {
        members.extension("since", &1999);
    }
}

/// Whose `Error` is not derived is named.
#[test]
fn a_type_by_hand_is_named_on_the_way_out() {
    let error = || anyhow::Error::new(ByHand).context("outer");
    assert_eq!(HttpException::from(error()).status(), 500);
    let error = HttpException::from_anyhow::<ByHand>(error());
    assert_eq!(error.status(), 410);
    assert!(error.to_problem_response::<String>().body().contains(r#""since":1999"#));
}
