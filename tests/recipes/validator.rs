//! validator, in a handler of axum.

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::routing::post;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

#[path = "../../genro-exceptions/src/guide/recipes/validator.rs"]
mod recipe;

async fn posted(content: &'static str) -> (u16, String) {
    let app = Router::new().route("/signup", post(recipe::signup));
    let request = Request::post("/signup").header("content-type", "application/json");
    let request = request.body(Body::from(content)).expect("a request");
    let response = app.oneshot(request).await.expect("infallible");
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a body").to_bytes();
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn what_is_wrong_is_a_422_with_a_pointer_to_each_field() {
    assert_eq!(
        posted(r#"{"mail":"ada@example.com","age":36}"#).await,
        (200, "welcome, ada@example.com".to_owned())
    );
    let (status, body) = posted(r#"{"mail":"ada","age":7}"#).await;
    assert_eq!(status, 422);
    for expected in [
        r##"{"detail":"must be of age","pointer":"#/age"}"##,
        r##"{"detail":"must be an email address","pointer":"#/mail"}"##,
    ] {
        assert!(body.contains(expected), "{body}");
    }
}

/// What the comment in the recipe says.
#[test]
fn without_a_word_it_is_a_500() {
    use validator::Validate as _;
    let signup = recipe::Signup { mail: String::new(), age: 7 };
    let error = recipe::AppError::from(signup.validate().unwrap_err());
    assert_eq!(error.status(), 500);
}
