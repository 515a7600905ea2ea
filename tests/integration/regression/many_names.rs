//! Reading and writing a problem of many members, and taking the headers of a response whose `connection` names many, took
//! time with the square of their number: half a minute for what a client sends in half a megabyte.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use genro_exceptions::{Headers, Problem};
use http::{HeaderMap, HeaderName, HeaderValue, Response};

/// Far above what it takes, on a busy machine too, and far below what the square took.
const LIMIT: Duration = Duration::from_secs(10);

#[test]
fn a_problem_is_read_and_written_member_by_member() {
    let start = Instant::now();
    let mut json = "{\"status\":409".to_owned();
    for number in 0..40_000 {
        write!(json, ",\"k{number}\":1e2").unwrap();
    }
    json.push('}');
    let upstream =
        Response::builder().status(409).header("content-type", "application/problem+json");
    let problem = Problem::try_from(upstream.body(json).unwrap()).unwrap();
    assert_eq!(problem.extensions.len(), 40_000);
    assert_eq!(serde_json::to_string(&problem).unwrap().matches(":1e2").count(), 40_000);
    let response: Response<String> = problem.into();
    assert_eq!(response.body().matches(":1e2").count(), 40_000);
    assert!(start.elapsed() < LIMIT, "{:?}", start.elapsed());
}

#[test]
fn the_names_in_connection_are_looked_up_once() {
    let start = Instant::now();
    let mut upstream = HeaderMap::new();
    for number in 0..12_000 {
        let name = HeaderName::try_from(format!("x-{number}")).unwrap();
        upstream.append(&name, HeaderValue::from_static("1"));
        upstream.append(name, HeaderValue::from_static("2"));
        upstream.append("connection", HeaderValue::try_from(format!("y-{number}")).unwrap());
    }
    upstream.append("connection", HeaderValue::from_static("x-7"));
    assert_eq!(Headers::from(upstream).len(), 2 * 11_999);
    assert!(start.elapsed() < LIMIT, "{:?}", start.elapsed());
}
