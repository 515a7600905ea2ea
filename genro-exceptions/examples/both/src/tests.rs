//! The same errors over both protocols.

use axum::body::Body;
use http::{Request, Version};
use http_body_util::BodyExt as _;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;
use tower::ServiceExt as _;

use crate::app;
use crate::messages::{CreateRequest, GetRequest};

/// Status and body of `METHOD PATH JSON`.
async fn ask(app: &axum::Router, request: &str) -> (u16, String) {
    let mut words = request.splitn(3, ' ');
    let request = Request::builder()
        .method(words.next().unwrap())
        .uri(words.next().unwrap())
        .header("content-type", "application/json")
        .body(Body::from(words.next().unwrap_or_default().to_owned()))
        .unwrap();
    let response = app.clone().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

/// The status of a gRPC call that fails.
async fn call(app: &axum::Router, method: &str, message: impl prost::Message) -> Status {
    let message = message.encode_to_vec();
    let length = u32::try_from(message.len()).unwrap().to_be_bytes();
    let request = Request::post(format!("/users.Users/{method}"))
        .version(Version::HTTP_2)
        .header("content-type", "application/grpc")
        .body(Body::from([&[0], &length[..], &message].concat()))
        .unwrap();
    let response = app.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
    Status::from_header_map(response.headers()).unwrap()
}

#[tokio::test]
async fn an_error_is_the_same_in_both() {
    let app = app();
    let (status, body) = ask(&app, "GET /users/7").await;
    assert_eq!(status, 404);
    assert!(body.contains(r#""detail":"user 7 not found","code":"USER_NOT_FOUND""#), "{body}");
    let status = call(&app, "Get", GetRequest { id: 7 }).await;
    assert_eq!((status.code(), status.message()), (Code::NotFound, "user 7 not found"));
    assert_eq!(status.get_details_error_info().unwrap().reason, "USER_NOT_FOUND");
}

#[tokio::test]
async fn each_protocol_has_its_code() {
    let app = app();
    assert_eq!(ask(&app, r#"POST /users {"name":"ada","age":1}"#).await.0, 409);
    let ada = || CreateRequest { name: "ada".into(), age: 1 };
    assert_eq!(call(&app, "Create", ada()).await.code(), Code::AlreadyExists);

    assert_eq!(ask(&app, r#"POST /users {"name":"","age":-1}"#).await.0, 422);
    let status = call(&app, "Create", CreateRequest { name: String::new(), age: -1 }).await;
    assert_eq!(status.code(), Code::InvalidArgument);
    assert_eq!(status.get_details_bad_request().unwrap().field_violations.len(), 2);
}

#[tokio::test]
async fn the_cause_of_a_5xx_is_in_neither() {
    let app = app();
    let (status, body) = ask(&app, "GET /users/2").await;
    assert_eq!(status, 500);
    assert!(body.contains("user 2 cannot be read") && !body.contains("invalid digit"), "{body}");
    let status = call(&app, "Get", GetRequest { id: 2 }).await;
    assert_eq!((status.code(), status.message()), (Code::Internal, "user 2 cannot be read"));
    assert!(!format!("{status:?}").contains("invalid digit"));
}

#[tokio::test]
async fn a_path_of_neither_is_a_404() {
    assert_eq!(ask(&app(), "GET /nowhere").await.0, 404);
    assert_eq!(call(&app(), "Delete", GetRequest { id: 1 }).await.code(), Code::Unimplemented);
}
