//! `any_error!`: a type into which `?` converts every error.

mod conversions;

use std::error::Error;
use std::fmt;
use std::io;

use genro_exceptions::{
    CloseCode, ErrorFormat, HttpError, HttpErrorHandle, HttpException, HttpNotFound,
    HttpTooManyRequests, OrStatus as _, PublicError, Redirect, any_error, bail, ensure, http_error,
};
use http::{Response, StatusCode};

const CANARY: &str = "canary-40aa";

any_error! {
    /// What the handlers return.
    pub struct AppError;
}

any_error! { struct WithEmptyList:; }

any_error! { pub(crate) struct WithList: ByHand, ByThiserror, Generic<u8>; }

any_error! {
    #[body(Tagged)]
    struct WithForm: ByThiserror,;
}

#[derive(Debug, HttpError)]
#[status(409)]
#[code("NAME_TAKEN")]
#[header("retry-after", "7")]
#[detail("the name {name} is taken")]
struct NameTaken {
    name: &'static str,
}

#[derive(Debug, HttpError)]
#[status(410)]
#[body(Own)]
struct Formed;

#[derive(Debug, HttpError)]
#[status(402)]
#[problem(title = "No credit")]
struct Credit;

#[derive(Debug, thiserror::Error, HttpError)]
enum ByThiserror {
    #[error("no row {0}")]
    #[status(404)]
    NoRow(u8),
}

#[derive(Debug, HttpError)]
#[status(422)]
#[detail("{0} is no age")]
struct Generic<T: fmt::Display + fmt::Debug + Send + Sync + 'static>(T);

#[derive(Debug)]
struct ByHand;

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(CANARY)
    }
}

impl Error for ByHand {}

impl HttpError for ByHand {
    fn status(&self) -> StatusCode {
        StatusCode::IM_A_TEAPOT
    }
    fn detail(&self) -> std::borrow::Cow<'_, str> {
        "short and stout".into()
    }
}

/// An error that is not one of HTTP, around any other.
#[derive(Debug)]
struct Step<E>(E);

impl<E> fmt::Display for Step<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a step")
    }
}

impl<E: Error + 'static> Error for Step<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

macro_rules! forms {
    ($($name:ident = $tag:literal)*) => {$(
        struct $name;

        impl ErrorFormat for $name {
            const CONTENT_TYPE: &'static str = concat!("text/x-", $tag);

            fn write(
                error: &PublicError<'_>,
                out: &mut String,
            ) -> Result<(), Box<dyn Error + Send + Sync>> {
                *out += concat!($tag, ": ");
                *out += &error.detail();
                Ok(())
            }
        }
    )*};
}

forms! { Tagged = "tagged" Own = "own" }

type BoxError = Box<dyn Error + Send + Sync>;

/// The same error in each type, by every way into it.
fn ways<A, E>(error: impl Fn() -> E, boxed: fn(BoxError) -> A) -> Vec<(&'static str, A)>
where
    E: Error + Send + Sync + 'static,
    A: From<E> + From<io::Error> + From<anyhow::Error> + From<Step<E>> + From<Step<Step<Step<E>>>>,
    A: From<Step<io::Error>>,
{
    let contexts = |error: anyhow::Error| error.context("inner").context("middle").context("outer");
    vec![
        ("itself", error().into()),
        ("a source", Step(error()).into()),
        ("a source of three", Step(Step(Step(error()))).into()),
        ("anyhow", anyhow::Error::new(error()).into()),
        ("contexts of anyhow", contexts(anyhow::Error::new(error())).into()),
        ("contexts around sources", contexts(anyhow::Error::new(Step(error()))).into()),
        ("contexts around a box", contexts(anyhow::Error::from_boxed(Box::new(error()))).into()),
        ("a box", boxed(Box::new(error()))),
        ("a box in a box", boxed(Box::new(Box::new(error())))),
        ("an I/O error", io::Error::other(error()).into()),
        ("an I/O error of three", io::Error::other(io::Error::other(Step(error()))).into()),
        ("a source in an I/O error", io::Error::new(io::ErrorKind::NotFound, Step(error())).into()),
        ("an I/O error in a source", Step(io::Error::other(error())).into()),
        (
            "an I/O error in contexts",
            contexts(anyhow::Error::new(io::Error::other(error()))).into(),
        ),
        (
            "an I/O error in contexts around a box",
            contexts(anyhow::Error::from_boxed(Box::new(io::Error::other(error())))).into(),
        ),
        ("an I/O error in a box", boxed(Box::new(io::Error::other(error())))),
        (
            "an I/O error that shares",
            boxed(Box::new(std::sync::Arc::new(io::Error::other(error())))),
        ),
        ("a source in a box", boxed(Box::new(Step(error())))),
        ("a source of three in a box", boxed(Box::new(Step(Step(Step(error())))))),
    ]
}

fn statuses<A: std::ops::Deref<Target = dyn HttpError>>(ways: Vec<(&str, A)>) -> Vec<u16> {
    let statuses = ways.into_iter().map(|(_, error)| error.status().as_u16());
    let mut statuses: Vec<_> = statuses.collect();
    statuses.dedup();
    statuses
}

#[test]
fn a_derived_type_answers_for_itself_in_every_type() {
    let taken = || NameTaken::new("ada");
    for (way, error) in ways(taken, AppError::from_boxed) {
        assert_eq!(error.status(), 409, "{way}");
        assert_eq!(error.code().as_deref(), Some("NAME_TAKEN"), "{way}");
        assert!(error.is::<NameTaken>(), "{way}");
        assert_eq!(error.downcast_ref::<NameTaken>().map(|taken| taken.name), Some("ada"), "{way}");
        assert!(error.report().to_string().ends_with("the name ada is taken"), "{way}");
        assert_eq!(error.close_code(), CloseCode::POLICY_VIOLATION);
        let response: Response<String> = error.into();
        assert_eq!(
            (response.status().as_u16(), response.body().as_str()),
            (409, "the name ada is taken")
        );
        assert_eq!(response.headers()["retry-after"], "7", "{way}");
    }
    // The list adds to what is found.
    assert_eq!(statuses(ways(taken, WithEmptyList::from_boxed)), [409]);
    assert_eq!(statuses(ways(taken, WithList::from_boxed)), [409]);
    assert_eq!(statuses(ways(HttpNotFound::new, WithList::from_boxed)), [404]);
    assert_eq!(statuses(ways(|| Redirect::new("/"), AppError::from_boxed)), [302]);
    assert_eq!(statuses(ways(|| http_error!(423), AppError::from_boxed)), [423]);
}

#[test]
fn a_type_whose_error_is_not_derived_is_found_if_it_is_listed() {
    let unlisted = || ways(|| ByThiserror::NoRow(7), AppError::from_boxed);
    assert_eq!(statuses(unlisted()), [500]);
    assert!(unlisted().iter().all(|(_, error)| error.detail() == "Internal Server Error"));
    assert_eq!(statuses(ways(|| ByThiserror::NoRow(7), WithEmptyList::from_boxed)), [500]);

    assert_eq!(statuses(ways(|| ByThiserror::NoRow(7), WithList::from_boxed)), [404]);
    assert_eq!(statuses(ways(|| ByHand, WithList::from_boxed)), [418]);
    assert_eq!(statuses(ways(|| Generic(7_u8), WithList::from_boxed)), [422]);
    // Another type of the same name.
    assert_eq!(statuses(ways(|| Generic(7_u16), WithList::from_boxed)), [500]);
    for (way, error) in ways(|| ByThiserror::NoRow(7), WithForm::from_boxed) {
        assert!(error.is::<ByThiserror>(), "{way}");
        assert_eq!(error.to_response::<String>().body(), "tagged: no row 7", "{way}");
    }
}

#[test]
fn the_rest_is_a_500_with_the_whole_chain_for_the_log() {
    for (way, error) in ways(|| io::Error::other(CANARY), AppError::from_boxed) {
        assert_eq!(
            (error.status().as_u16(), error.to_string().as_str()),
            (500, "Internal Server Error")
        );
        let report = error.report().to_string();
        assert!(
            report.starts_with("Internal Server Error: ") && report.ends_with(CANARY),
            "{report}"
        );
        assert!(
            format!("{error:?}").starts_with("AppError(") && format!("{error:?}").contains(CANARY)
        );
        let response: Response<String> = error.into();
        assert_eq!(response.body(), "Internal Server Error", "{way}");
        let handle = HttpErrorHandle::of(&response).expect("a handle");
        assert!(handle.report().to_string().ends_with(CANARY), "{way}");
    }
    for (_, error) in ways(|| io::Error::other(CANARY), WithForm::from_boxed) {
        let response: Response<String> = error.into();
        assert_eq!(response.body(), "tagged: Internal Server Error");
        assert_eq!(response.headers()["content-type"], "text/x-tagged");
    }
}

#[test]
fn the_form_is_of_errors_that_have_none() {
    let body = |error: WithForm| Response::<String>::from(error).into_body();
    assert_eq!(body(HttpNotFound::new().into()), "tagged: Not found");
    assert_eq!(body(http_error!(404).into()), "tagged: Not Found");
    assert_eq!(body(Formed.into()), "own: Gone");
    assert_eq!(body(Step(Formed).into()), "own: Gone");
    assert_eq!(body(anyhow::Error::new(Formed).context("a").into()), "own: Gone");
    assert_eq!(
        body(Credit.into()),
        r#"{"title":"No credit","status":402,"detail":"Payment Required"}"#
    );
    assert!(WithForm::from(Formed).is::<Formed>());
    // It goes along with the exception.
    let exception = HttpException::from(WithForm::from(HttpNotFound::new()));
    assert_eq!(exception.to_response::<String>().body(), "tagged: Not found");
    assert!(exception.is::<HttpNotFound>());
    assert!(AppError::from(HttpNotFound::new()).format().is_none());
}
