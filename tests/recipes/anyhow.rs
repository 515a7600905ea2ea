//! A service of axum that moves from anyhow, at each of its steps.

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::routing::{get, put};
use genro_exceptions::HttpErrorHandle;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

#[path = "../../genro-exceptions/src/guide/recipes/moving_from_anyhow.rs"]
mod recipe;

/// Status and body, and what is for the log.
async fn answer(method: &str, path: &str, body: &'static str) -> (u16, String, String) {
    let app = Router::new()
        .route("/users/{id}", get(recipe::user).delete(recipe::delete))
        .route("/users/{id}/name", put(recipe::put_name));
    let request = Request::builder().method(method).uri(path).body(Body::from(body));
    let response = app.oneshot(request.expect("a request")).await.expect("infallible");
    let handle = HttpErrorHandle::of(&response);
    let log = handle.map(|error| error.report().to_string()).unwrap_or_default();
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a body").to_bytes();
    (status, String::from_utf8_lossy(&body).into_owned(), log)
}

fn expected(status: u16, body: &str, log: &str) -> (u16, String, String) {
    (status, body.to_owned(), log.to_owned())
}

#[tokio::test]
async fn a_handler_that_did_not_change_answers_by_type() {
    assert_eq!(
        answer("GET", "/users/7", "").await,
        expected(404, "no row with id 7", "cannot show user 7: no row with id 7")
    );
    assert_eq!(
        answer("GET", "/users/1", "").await,
        expected(
            500,
            "Internal Server Error",
            "Internal Server Error: RECIPE_PORT: cannot parse integer from empty string"
        )
    );
}

#[tokio::test]
async fn a_function_of_anyhow_returns_errors_with_a_status() {
    assert_eq!(
        answer("PUT", "/users/1/name", "").await,
        expected(422, "a name is missing", "cannot rename: a name is missing")
    );
    assert_eq!(
        answer("PUT", "/users/9/name", "Mary").await,
        expected(404, "no row with id 9", "cannot rename: no row with id 9")
    );
    assert_eq!(answer("PUT", "/users/0/name", "Mary").await, expected(200, "Ada is Mary now", ""));
}

#[tokio::test]
async fn a_handler_has_its_own_type() {
    assert_eq!(
        answer("DELETE", "/users/7", "").await,
        expected(404, "no row with id 7", "no row with id 7")
    );
    let last = "user 0 is the last one";
    assert_eq!(answer("DELETE", "/users/0", "").await, expected(409, last, last));
    assert_eq!(answer("DELETE", "/users/1", "").await, expected(200, "Grace is deleted", ""));
}
