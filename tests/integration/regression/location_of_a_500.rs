//! A redirect without a `location` is answered as a 500, and that sent the `location` that was added afterwards.

use genro_exceptions::{HttpError, HttpException, Problem, Redirect};
use http::header::{HeaderValue, LOCATION};
use http::{Response, StatusCode};

#[derive(Debug, HttpError)]
struct Relayed {
    #[status]
    status: StatusCode,
}

#[test]
fn a_500_in_place_of_a_redirect_has_no_location() {
    let error = HttpException::from(Relayed::new(StatusCode::FOUND));
    let error = error.header(LOCATION, HeaderValue::from_static("/there"));
    let error = error.try_header("x-request", "7").unwrap();
    let response = Response::<String>::from(error);
    assert_eq!(response.status(), 500);
    assert!(!response.headers().contains_key(LOCATION));
    assert_eq!(response.headers()["x-request"], "7");
}

#[test]
fn a_502_in_place_of_a_redirect_has_no_location() {
    let problem = Problem::new(StatusCode::FOUND);
    let problem = problem.header(LOCATION, HeaderValue::from_static("/there"));
    for problem in [problem, Problem::of(&Redirect::new("/there"))] {
        let response = Response::<String>::from(problem);
        assert_eq!(response.status(), 502);
        assert!(!response.headers().contains_key(LOCATION));
    }
}

#[test]
fn other_locations_stay() {
    let there = || HeaderValue::from_static("/there");
    let made = HttpException::new(StatusCode::FOUND).header(LOCATION, there());
    assert_eq!(Response::<String>::from(made).headers()[LOCATION], "/there");
    let moved = HttpException::from(Relayed::new(StatusCode::GONE)).header(LOCATION, there());
    assert_eq!(Response::<String>::from(moved).headers()[LOCATION], "/there");
}
