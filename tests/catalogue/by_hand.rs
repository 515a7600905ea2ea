//! Types without a derived `Describe`: those of this crate, and `skip(describe)`.

use genro_exceptions::describe::{Describe, ErrorCase, Presence};
use genro_exceptions::{
    HttpError, HttpException, Problem, Redirect, ValidationProblem, WebSocketException,
};
use http::StatusCode;

use crate::reality::assert_holds;

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(describe))]
struct Skipped;

impl Describe for Skipped {
    fn cases() -> Vec<ErrorCase> {
        vec![ErrorCase::new("Skipped", StatusCode::NOT_FOUND).with_docs("By hand.")]
    }
}

#[test]
fn an_impl_by_hand_stands_where_the_derive_leaves_it_out() {
    let cases = Skipped::cases();
    assert_eq!(cases[0].docs(), "By hand.");
    assert_holds(&cases[0], &Skipped);
}

#[test]
fn any_error_is_open() {
    let cases = HttpException::cases();
    assert!(cases[0].is_open() && cases[0].status().is_none());
    assert_eq!((cases[0].instance(), cases[0].close_code()), (Presence::Sometimes, None));
    assert_holds(&cases[0], &HttpException::new(StatusCode::GONE));
    let cases = Problem::cases();
    assert_eq!(cases[0].content_type(), Some("application/problem+json"));
}

#[test]
fn each_redirect_is_described() {
    let cases = Redirect::cases();
    let redirects = [
        Redirect::moved_permanently("/a"),
        Redirect::found("/a"),
        Redirect::see_other("/a"),
        Redirect::temporary("/a"),
        Redirect::permanent("/a"),
    ];
    assert_eq!(cases.len(), redirects.len());
    for (case, redirect) in cases.iter().zip(&redirects) {
        assert!(!case.has_body());
        assert_holds(case, redirect);
    }
}

#[test]
fn ready_types_are_described_by_the_derive() {
    let refused = WebSocketException::default();
    assert_holds(&WebSocketException::cases()[0], &refused);
    let case = &ValidationProblem::cases()[0];
    assert_holds(case, &ValidationProblem::of("age", "must be positive"));
    assert_eq!(case.extensions()[0].name(), "errors");
}
