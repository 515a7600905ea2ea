//! `#[body(Envelope)]` on a struct, an enum or a variant: the form of the body.

use genro_exceptions::{
    Format, HttpError, HttpException, HttpNotFound, JsonFormat, PlainText, ProblemJson, PublicError,
};
use http::Response;

use crate::body_format::{Envelope, Xml};

fn answer(error: impl Into<HttpException>) -> (String, String) {
    let response: Response<String> = error.into().into();
    let content_type = response.headers()["content-type"].to_str().expect("text").to_owned();
    (content_type, response.into_body())
}

#[derive(Debug, HttpError)]
#[status(404)]
#[code("USER_NOT_FOUND")]
#[detail("user {id} not found")]
#[body(Envelope)]
struct UserNotFound {
    id: u64,
}

#[test]
fn a_struct_has_its_form() {
    let expected = r#"{"error":{"code":"USER_NOT_FOUND","message":"user 7 not found"}}"#;
    let error = UserNotFound::new(7);
    assert_eq!(error.format(), Some(Format::of::<Envelope>()));
    let response: Response<String> = error.to_response();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (404, expected));
    assert_eq!(error.to_response_as::<Xml, String>().body(), "<error>user 7 not found</error>");
    assert_eq!(
        (error.detail().as_ref(), error.to_string().as_str()),
        ("user 7 not found", "user 7 not found")
    );
    assert_eq!(answer(error), ("application/json".to_owned(), expected.to_owned()));
}

mod forms {
    pub(super) use super::Envelope;
    use genro_exceptions::{JsonFormat, PublicError};

    /// A form with an argument.
    pub(super) struct Versioned<const N: u8>;

    impl<const N: u8> JsonFormat for Versioned<N> {
        type Body<'a> = (u8, u16);

        fn body(error: &PublicError<'_>) -> (u8, u16) {
            (N, error.status().as_u16())
        }
    }
}

#[derive(Debug, HttpError)]
#[status(403)]
#[body(forms::Envelope)]
enum ApiError {
    Inherited,
    #[body(forms::Versioned<2>)]
    Own,
    #[body(PlainText)]
    Text,
    /// The form of the enum holds here too: `#[problem]` says what the problem is.
    #[problem(type = "/probs/locked", title = "Locked")]
    #[detail("the door is locked")]
    Named {
        #[extension]
        door: u8,
    },
    #[body(ProblemJson)]
    #[problem(type = "/probs/locked", title = "Locked")]
    Problem,
    #[transparent]
    Inner(UserNotFound),
    #[transparent]
    Ready(HttpNotFound),
}

#[test]
fn the_form_of_the_variant_comes_before_that_of_the_enum() {
    for (error, expected) in [
        (
            ApiError::inherited(),
            r#"application/json {"error":{"code":null,"message":"Forbidden"}}"#,
        ),
        (ApiError::own(), "application/json [2,403]"),
        (ApiError::text(), "text/plain; charset=utf-8 Forbidden"),
        (
            ApiError::named(3),
            r#"application/json {"error":{"code":null,"message":"the door is locked","door":3}}"#,
        ),
        (
            ApiError::problem(),
            r#"application/problem+json {"type":"/probs/locked","title":"Locked","status":403,"detail":"Forbidden"}"#,
        ),
        (
            ApiError::inner(UserNotFound::new(7)),
            r#"application/json {"error":{"code":"USER_NOT_FOUND","message":"user 7 not found"}}"#,
        ),
        (ApiError::ready(HttpNotFound::new()), "text/plain; charset=utf-8 Not found"),
    ] {
        let (content_type, body) = answer(error);
        assert_eq!(format!("{content_type} {body}"), expected);
    }
}

#[test]
fn a_form_knows_the_problem_in_any_form() {
    let error = ApiError::named(3);
    let public = PublicError::of(&error);
    assert_eq!(
        (public.title().as_ref(), public.type_uri().as_deref()),
        ("Locked", Some("/probs/locked"))
    );
    let problem = error.to_problem_response::<String>();
    assert!(problem.body().contains(r#""title":"Locked""#), "{}", problem.body());
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
enum Problems {
    Problem,
    #[body(Envelope)]
    Enveloped,
}

#[test]
fn a_problem_is_the_form_where_no_other_is_declared() {
    assert_eq!(Problems::Problem.format(), Some(Format::of::<ProblemJson>()));
    assert_eq!(Problems::Enveloped.format(), Some(Format::of::<Envelope>()));
}

/// The form of a generic error may depend on its parameter.
#[derive(Debug, HttpError)]
#[status(418)]
#[body(Of<T>)]
struct Generic<T: std::fmt::Debug + Send + Sync + 'static>(T);

struct Of<T>(T);

impl<T: 'static> JsonFormat for Of<T> {
    type Body<'a> = usize;

    fn body(_: &PublicError<'_>) -> usize {
        size_of::<T>()
    }
}

#[test]
fn a_form_may_be_generic() {
    assert_eq!(Generic(7_u64).to_response::<String>().body(), "8");
    assert_eq!(Generic(()).to_response::<String>().body(), "0");
}

/// One's own method and impls stand where those of the derive are skipped.
#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(methods, response, grpc, openapi, describe))]
struct Skipping;

impl Skipping {
    fn to_response(&self) -> String {
        format!("{self:?} by hand")
    }
}

impl axum::response::IntoResponse for Skipping {
    fn into_response(self) -> axum::response::Response {
        axum::response::Response::new("by hand".into())
    }
}

#[test]
fn what_is_skipped_may_be_written_by_hand() {
    use axum::response::IntoResponse as _;
    assert_eq!(Skipping.to_response(), "Skipping by hand");
    assert_eq!(Skipping.into_response().status(), 200);
    let response: Response<String> = Skipping.into();
    assert_eq!(response.status(), 404);
    assert_eq!(HttpException::from(Skipping).status(), 404);
}

/// A form that an error is itself.
#[derive(Debug, HttpError)]
#[status(404)]
#[body(Self)]
struct OwnForm;

#[derive(Debug, HttpError)]
#[status(404)]
#[body(Of<Self>)]
enum OwnForms {
    Inherited,
    #[body(self::Of<Self>)]
    Given,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[body(Self)]
struct GenericForm<const N: usize>;

macro_rules! forms {
    ($([$($parameter:tt)*] $form:ty;)*) => {
        $(impl<$($parameter)*> JsonFormat for $form {
            type Body<'a> = &'static str;

            fn body(_: &PublicError<'_>) -> &'static str {
                "own"
            }
        })*
    };
}

forms! {
    [] OwnForm;
    [const N: usize] GenericForm<N>;
}

#[test]
fn a_form_may_be_self() {
    let expected = ("application/json".to_owned(), r#""own""#.to_owned());
    assert_eq!(answer(OwnForm::new()), expected);
    assert_eq!(answer(GenericForm::<7>::new()), expected);
    let size = size_of::<OwnForms>().to_string();
    assert_eq!(answer(OwnForms::inherited()).1, size);
    assert_eq!(answer(OwnForms::given()).1, size);
}
