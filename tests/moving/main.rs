//! The pages of the guide for services that move from other crates: what they show before and after gives the same
//! responses.

#![expect(unreachable_pub, reason = "the examples are written as a service has them")]

mod actix;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::handler::Handler;
use axum::routing::get;
use http::Request;
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// The two files of a page.
macro_rules! page {
    ($before:ident $after:ident $before_file:literal $after_file:literal) => {
        #[path = $after_file]
        mod $after;
        #[path = $before_file]
        mod $before;
    };
}

page! { api_error_before api_error_after
"../../genro-exceptions/src/guide/moving/api_error_before.rs" "../../genro-exceptions/src/guide/moving/api_error_after.rs" }
page! { problem_details_before problem_details_after
"../../genro-exceptions/src/guide/moving/problem_details_before.rs" "../../genro-exceptions/src/guide/moving/problem_details_after.rs" }
page! { anyhow_http_before anyhow_http_after
"../../genro-exceptions/src/guide/moving/anyhow_http_before.rs" "../../genro-exceptions/src/guide/moving/anyhow_http_after.rs" }
page! { axum_anyhow_before axum_anyhow_after
"../../genro-exceptions/src/guide/moving/axum_anyhow_before.rs" "../../genro-exceptions/src/guide/moving/axum_anyhow_after.rs" }

#[path = "../../genro-exceptions/src/guide/moving/masterror_after.rs"]
mod masterror_after;

/// A response as a client sees it, with the members of its body in any order.
type Answer = (u16, Vec<(String, String)>, Value);

fn answer(status: u16, headers: &http::HeaderMap, body: &[u8]) -> Answer {
    let mut headers: Vec<(String, String)> = headers
        .iter()
        .filter(|(name, _)| *name != http::header::CONTENT_LENGTH)
        .map(|(name, value)| (name.to_string(), value.to_str().expect("visible ASCII").to_owned()))
        .collect();
    headers.sort_unstable();
    (status, headers, serde_json::from_slice(body).expect("JSON"))
}

/// Serves a handler, and asks for a path.
async fn ask<H, T>(route: &str, handler: H, path: &str) -> Answer
where
    H: Handler<T, ()>,
    T: 'static,
{
    let app = Router::new().route(route, get(handler));
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let (head, body) = app.oneshot(request).await.expect("infallible").into_parts();
    let body = to_bytes(body, 10_000).await.expect("a body");
    answer(head.status.as_u16(), &head.headers, &body)
}

/// Asks the handlers of both files for the same path; returns the response that both give.
macro_rules! both {
    ($before:ident, $after:ident, $handler:ident, $route:literal, $path:literal) => {{
        let before = ask($route, $before::$handler, $path).await;
        let after = ask($route, $after::$handler, $path).await;
        assert_eq!(before, after);
        after
    }};
}

fn expected(status: u16, content_type: &str, body: Value) -> Answer {
    (status, vec![("content-type".to_owned(), content_type.to_owned())], body)
}

const JSON: &str = "application/json";
const PROBLEM: &str = "application/problem+json";

#[tokio::test]
async fn from_api_error() {
    let note = both!(api_error_before, api_error_after, note, "/notes/{id}", "/notes/7");
    assert_eq!(note, expected(404, JSON, json!({"message": "no note 7"})));
    let backup = both!(api_error_before, api_error_after, backup, "/backup", "/backup");
    assert_eq!(backup, expected(503, JSON, json!({"message": "no backup was written"})));
}

#[tokio::test]
async fn from_problem_details() {
    use problem_details_after as after;
    use problem_details_before as before;

    let note = both!(before, after, note, "/notes/{id}", "/notes/7");
    let body = json!({"title": "Not Found", "status": 404, "detail": "no note 7"});
    assert_eq!(note, expected(404, PROBLEM, body));
    let buy = both!(before, after, buy, "/buy/{price}", "/buy/50");
    assert_eq!(buy.2["balance"], 30);
    let backup = both!(before, after, backup, "/backup", "/backup");
    assert_eq!(backup.2["detail"], "no backup was written");
}

/// axum-problem 0.1 sends this, from `#[error("no note {0}")]` and `#[problem(status = 404)]`, also as text.
#[tokio::test]
async fn from_axum_problem() {
    let error = problem_details_after::NoteError::missing(7);
    let body = r#"{"title":"Not Found","status":404,"detail":"no note 7"}"#;
    assert_eq!(error.to_response::<String>().body(), body);
}

#[tokio::test]
async fn from_anyhow_http() {
    let note = both!(anyhow_http_before, anyhow_http_after, note, "/notes/{id}", "/notes/7");
    assert_eq!(note, expected(404, JSON, json!({"error": {"message": "no note 7"}})));
    let backup = both!(anyhow_http_before, anyhow_http_after, backup, "/backup", "/backup");
    let body = json!({"error": {"message": "Internal Server Error"}});
    assert_eq!(backup, expected(500, JSON, body));
}

#[tokio::test]
async fn from_axum_anyhow() {
    use axum_anyhow_after as after;
    use axum_anyhow_before as before;

    let note = both!(before, after, note, "/notes/{id}", "/notes/7");
    let body = json!({"status": 404, "title": "Not Found", "detail": "no note 7"});
    assert_eq!(note, expected(404, JSON, body));
    let page = both!(before, after, page, "/pages/{number}", "/pages/two");
    assert_eq!(page.2["detail"], "a page is a number");
    let backup = both!(before, after, backup, "/backup", "/backup");
    assert_eq!(backup, expected(500, JSON, json!({"status": 500, "title": "Internal Error"})));
}

/// masterror 0.27 sends this, with one member more: `"grpc":{"name":"NOT_FOUND","value":5}`.
#[tokio::test]
async fn from_masterror() {
    let problem = |status: u16, ty: &str, title: &str, detail: &str, code: &str| {
        let ty = format!("https://errors.masterror.rs/{ty}");
        json!({"type": ty, "title": title, "status": status, "detail": detail, "code": code})
    };
    let note = ask("/notes/{id}", masterror_after::note, "/notes/7").await;
    let body = problem(404, "not-found", "Not found", "no note 7", "NOT_FOUND");
    assert_eq!(note, expected(404, PROBLEM, body));

    let search = ask("/search", masterror_after::search, "/search").await;
    let body = problem(429, "rate-limited", "Rate limit exceeded", "come again", "RATE_LIMITED");
    assert_eq!((search.0, search.2), (429, body));
    assert!(search.1.contains(&("retry-after".to_owned(), "5".to_owned())));

    let backup = ask("/backup", masterror_after::backup, "/backup").await;
    let title = "Internal server error";
    let body = problem(500, "internal", title, title, "INTERNAL");
    assert_eq!(backup, expected(500, PROBLEM, body));
}
