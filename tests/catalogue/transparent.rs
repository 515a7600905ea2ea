//! A transparent case brings along those of its field.

use std::sync::Arc;

use genro_exceptions::describe::{Describe, ErrorCase};
use genro_exceptions::{HttpConflict, HttpError, HttpException, HttpNotFound};
use http::StatusCode;

use crate::declarations::{ProblemError, UserNotFound};
use crate::reality::assert_holds;

#[derive(Debug)]
pub(crate) struct ByHand;

impl std::fmt::Display for ByHand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("by hand")
    }
}

impl std::error::Error for ByHand {}

impl HttpError for ByHand {
    fn status(&self) -> StatusCode {
        StatusCode::GONE
    }

    fn detail(&self) -> std::borrow::Cow<'_, str> {
        "by hand".into()
    }
}

#[derive(Debug, HttpError)]
enum ApiError {
    /// The user is not there.
    #[transparent]
    User(UserNotFound),
    #[transparent]
    Problem(Box<ProblemError>),
    #[transparent]
    Boxed(Box<dyn HttpError>),
    /// Told by hand.
    #[transparent]
    ByHand(ByHand),
    #[transparent]
    Shared(Arc<HttpConflict>),
    #[transparent]
    Any(HttpException),
    #[status(400)]
    Own,
}

#[derive(Debug, HttpError)]
#[transparent]
struct Wrapper<T: HttpError>(T);

#[derive(Debug, HttpError)]
enum Itself {
    #[transparent]
    Again(Box<Itself>),
    #[status(400)]
    End,
}

#[derive(Debug, HttpError)]
enum Left {
    #[transparent]
    Right(Box<Right>),
    #[status(400)]
    End,
}

#[derive(Debug, HttpError)]
enum Right {
    #[transparent]
    Left(Box<Left>),
    #[status(409)]
    End,
}

fn names(cases: &[ErrorCase]) -> Vec<&str> {
    cases.iter().map(ErrorCase::name).collect()
}

#[test]
fn the_cases_of_the_field_are_found_by_the_variant() {
    let cases = ApiError::cases();
    let expected = [
        "ApiError::User",
        "ApiError::Problem::OutOfCredit",
        "ApiError::Problem::NotFound",
        "ApiError::Problem::Broken",
        "ApiError::Problem::Taken",
        "ApiError::Boxed",
        "ApiError::ByHand",
        "ApiError::Shared",
        "ApiError::Any",
        "ApiError::Own",
    ];
    assert_eq!(names(&cases), expected);
    let open: Vec<_> = cases.iter().filter(|case| case.is_open()).map(ErrorCase::name).collect();
    assert_eq!(open, ["ApiError::Boxed", "ApiError::ByHand", "ApiError::Any"]);
    assert_eq!(cases[0].docs(), "There is no such user.\n\nA second paragraph.");
    assert_eq!(cases[6].docs(), "Told by hand.");

    let errors = [
        (0, ApiError::User(UserNotFound { id: 7 })),
        (2, ApiError::Problem(Box::new(ProblemError::NotFound { uri: None }))),
        (5, ApiError::Boxed(Box::new(HttpNotFound::new()))),
        (6, ApiError::ByHand(ByHand)),
        (7, ApiError::Shared(Arc::new(HttpConflict::new()))),
        (8, ApiError::Any(HttpException::new(StatusCode::GONE))),
        (9, ApiError::Own),
    ];
    for (index, error) in errors {
        assert_holds(&cases[index], &error);
    }
}

#[test]
fn a_generic_type_has_the_cases_of_its_argument() {
    let cases = Wrapper::<UserNotFound>::cases();
    assert_eq!(names(&cases), ["Wrapper"]);
    assert_holds(&cases[0], &Wrapper(UserNotFound { id: 7 }));
    assert_eq!(names(&Wrapper::<ProblemError>::cases())[1], "Wrapper::NotFound");
    assert!(Wrapper::<Box<dyn HttpError>>::cases()[0].is_open());
}

#[test]
fn a_type_that_holds_itself_ends() {
    assert_eq!(names(&Itself::cases()), ["Itself::End"]);
    assert_eq!(names(&Left::cases()), ["Left::Right::End", "Left::End"]);
    assert_eq!(names(&Right::cases()), ["Right::Left::End", "Right::End"]);
    // Nothing is left behind of the first time.
    assert_eq!(Left::cases().len(), 2);
    assert_holds(&Itself::cases()[0], &Itself::Again(Box::new(Itself::End)));
    let right = Right::Left(Box::new(Left::Right(Box::new(Right::End))));
    assert_holds(&Right::cases()[1], &right);
    assert_holds(&Left::cases()[1], &Left::End);
}
