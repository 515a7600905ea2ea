//! AWS Lambda: an error is a response in `Ok`; an `Err` is a failed invocation.

use axum::Router;
use axum::routing::get;
use genro_exceptions::{
    Challenge, HttpError, HttpException, HttpUnauthorized, Redirect, http_error,
};
use http::Response;
use lambda_http::lambda_runtime::Diagnostic;
use lambda_http::request::LambdaRequest;
use lambda_http::{
    Adapter, Body, Context, IntoResponse, LambdaEvent, Request, Service, service_fn,
};
use serde_json::{Value, json};
use tower::ServiceExt as _;

use crate::CANARY;

#[derive(Debug, HttpError)]
#[status(404)]
#[problem]
#[detail("user {id} not found")]
struct UserNotFound {
    id: u64,
}

/// The work of the function.
fn user(path: &str) -> Result<String, HttpException> {
    Err(match path {
        "/users/7" => UserNotFound::new(7).into(),
        "/failed" => http_error!(500).caused_by(CANARY),
        "/moved" => Redirect::moved_permanently("/users/7").into(),
        "/private" => HttpUnauthorized::bearer().challenge(Challenge::basic("staff")).into(),
        _ => return Ok("ada".into()),
    })
}

/// As the guide writes it.
async fn handler(request: Request) -> Result<Response<Body>, lambda_http::Error> {
    Ok(match user(request.uri().path()) {
        Ok(name) => Response::new(name.into()),
        Err(error) => error.into(),
    })
}

/// As the guide warns of it.
async fn wrong_handler(request: Request) -> Result<Response<Body>, lambda_http::Error> {
    Ok(Response::new(user(request.uri().path())?.into()))
}

/// The event of a request to an HTTP API, for a handler or a router.
async fn invoke<S, R>(service: S, path: &str) -> Result<Value, S::Error>
where
    S: Service<Request, Response = R>,
    S::Future: Send + 'static,
    R: IntoResponse,
{
    let event = json!({
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {"host": "example.com"},
        "isBase64Encoded": false,
        "requestContext": {
            "stage": "$default",
            "http": {"method": "GET", "path": path, "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": "test"},
        },
    });
    let event: LambdaRequest = serde_json::from_value(event).expect("an event");
    let adapter = Adapter::from(service);
    let response = adapter.oneshot(LambdaEvent::new(event, Context::default())).await?;
    Ok(serde_json::to_value(response).expect("JSON"))
}

#[tokio::test]
async fn an_error_is_a_response() {
    let response = invoke(service_fn(handler), "/users/7").await.unwrap();
    assert_eq!(response["statusCode"], 404);
    assert_eq!(response["headers"]["content-type"], "application/problem+json");
    assert_eq!(response["isBase64Encoded"], false);
    let body = response["body"].as_str().unwrap();
    assert!(body.contains(r#""detail":"user 7 not found""#), "{body}");

    let response = invoke(service_fn(handler), "/failed").await.unwrap();
    assert_eq!(response["statusCode"], 500);
    assert!(!response.to_string().contains(CANARY));
    let response = invoke(service_fn(handler), "/moved").await.unwrap();
    assert_eq!(response["statusCode"], 301);
    assert_eq!(response["headers"]["location"], "/users/7");
    assert_eq!(invoke(service_fn(handler), "/").await.unwrap()["body"], "ada");
}

#[tokio::test]
async fn an_err_is_a_failed_invocation() {
    let error = invoke(service_fn(wrong_handler), "/users/7").await.unwrap_err();
    // What the runtime sends to Lambda: neither a status nor headers.
    let diagnostic = Diagnostic::from(error);
    assert_eq!(diagnostic.error_message, "user 7 not found");
}

#[tokio::test]
async fn a_router_of_axum_is_a_handler() {
    let app: Router = Router::new().route("/users/{id}", get(async || user("/users/7")));
    let response = invoke(app, "/users/7").await.unwrap();
    assert_eq!(response["statusCode"], 404);
    let body = response["body"].as_str().unwrap();
    assert!(body.contains(r#""detail":"user 7 not found""#), "{body}");
}

#[tokio::test]
async fn of_two_challenges_an_http_api_gets_the_first() {
    let response = invoke(service_fn(handler), "/private").await.unwrap();
    assert_eq!(response["statusCode"], 401);
    assert_eq!(response["headers"]["www-authenticate"], "Bearer");
    assert!(!response.to_string().contains("Basic"));
}
