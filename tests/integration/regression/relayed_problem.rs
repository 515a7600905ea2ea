//! A problem that was read from the response of another service and sent on told clients wrong things.

mod numbers;
mod odd_tokens;
mod reading;
mod rules;

use genro_exceptions::{HttpException, Problem};
use http::header::{HeaderName, HeaderValue};
use http::{Response, StatusCode};

use crate::problem_schema::read;

/// What another service answers: status, header lines, body.
fn upstream(status: u16, lines: &[(&'static str, &'static str)], body: &str) -> Response<Vec<u8>> {
    let mut response = Response::new(body.as_bytes().to_vec());
    *response.status_mut() = StatusCode::from_u16(status).expect("a status");
    let headers = response.headers_mut();
    for (name, value) in lines {
        headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.entry("content-type").or_insert(HeaderValue::from_static("application/problem+json"));
    response
}

fn problem(status: u16, body: &str) -> Problem {
    Problem::try_from(upstream(status, &[], body)).expect("a problem")
}

/// The response to the client.
fn relayed(problem: Problem) -> Response<String> {
    let by_exception = HttpException::from(problem.clone()).to_response::<String>();
    let response: Response<String> = problem.into();
    assert_eq!(by_exception.headers(), response.headers());
    assert_eq!(by_exception.body(), response.body());
    read(&response);
    response
}

fn values<'a>(response: &'a Response<String>, name: &str) -> Vec<&'a HeaderValue> {
    response.headers().get_all(name).iter().collect()
}
