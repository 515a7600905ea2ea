//! `?` did not take what axum's `Multipart` rejects, nor the errors of its fields.

use std::future::ready;
use std::io;

use axum::body::{Body, Bytes};
use axum::extract::multipart::{InvalidBoundary, MultipartError, MultipartRejection};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::response::IntoResponse;
use genro_exceptions::{HttpError, HttpException};
use http_body_util::{BodyExt as _, Full};

const FORM: &str = "multipart/form-data; boundary=x";

/// A variant of an error of one's own.
#[derive(Debug, HttpError)]
enum UploadError {
    #[transparent]
    Form(#[from] MultipartRejection),
    #[transparent]
    Field(#[from] MultipartError),
}

/// Reads all fields, as a handler does.
async fn upload(request: Request) -> Result<usize, HttpException> {
    let mut form = Multipart::from_request(request, &()).await?;
    let mut bytes = 0;
    while let Some(field) = form.next_field().await? {
        bytes += field.bytes().await?.len();
    }
    Ok(bytes)
}

async fn upload_by_variant(request: Request) -> Result<usize, UploadError> {
    let mut form = Multipart::from_request(request, &()).await?;
    let mut bytes = 0;
    while let Some(field) = form.next_field().await? {
        bytes += field.bytes().await?.len();
    }
    Ok(bytes)
}

fn request(content_type: &str, body: impl Into<Body>) -> Request {
    let request = Request::builder().method("POST").header("content-type", content_type);
    request.body(body.into()).expect("a request")
}

fn field(content: &str) -> String {
    format!("--x\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n{content}\r\n--x--\r\n")
}

/// A body that ends with an error of the connection.
fn broken() -> Body {
    let begin = Full::new(Bytes::from(field("")[..20].to_owned())).map_err(|never| match never {});
    Body::new(begin.with_trailers(ready(Some(Err(io::Error::other("canary-7d1"))))))
}

/// What axum itself answers: status and text.
async fn by_axum(error: impl IntoResponse) -> (u16, String) {
    let response = error.into_response();
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a body").to_bytes();
    (status, String::from_utf8(body.to_vec()).expect("a text"))
}

fn answer(error: &dyn HttpError) -> (u16, String) {
    let response = error.to_response::<String>();
    (response.status().as_u16(), response.into_body())
}

#[tokio::test]
async fn what_is_well_formed_is_read() {
    assert_eq!(upload(request(FORM, field("four"))).await.expect("a form"), 4);
}

#[tokio::test]
async fn a_content_type_without_a_boundary_is_a_400() {
    let error = upload(request("multipart/form-data", field(""))).await.unwrap_err();
    let rejection = error.downcast_ref::<MultipartRejection>().expect("the original");
    assert_eq!(answer(&error), (400, rejection.body_text()));
    let error = upload_by_variant(request("text/plain", "")).await.unwrap_err();
    assert_eq!(error.status(), 400);
    let UploadError::Form(rejection) = error else { panic!("a rejection") };
    let MultipartRejection::InvalidBoundary(boundary) = rejection else { panic!("no other") };
    assert!(HttpException::from(boundary).is::<InvalidBoundary>());
}

#[tokio::test]
async fn a_form_that_ends_too_early_is_a_400() {
    let body = field("");
    let error = upload(request(FORM, body[..body.len() - 8].to_owned())).await.unwrap_err();
    let field = error.downcast_ref::<MultipartError>().expect("the original");
    assert_eq!(answer(&error), (400, field.body_text()));
}

#[tokio::test]
async fn a_field_that_is_too_long_is_a_413() {
    let mut long = request(FORM, field(&"x".repeat(1_000)));
    DefaultBodyLimit::max(100).apply(&mut long);
    let error = upload_by_variant(long).await.unwrap_err();
    assert_eq!(answer(&error), (413, "Request payload is too large".to_owned()));
    let UploadError::Field(error) = error else { panic!("an error of a field") };
    assert_eq!(by_axum(error).await.0, 413);
}

#[tokio::test]
async fn a_broken_connection_is_a_500_that_the_log_can_read() {
    let error = upload(request(FORM, broken())).await.unwrap_err();
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));
    assert!(error.report().to_string().contains("canary-7d1"), "{}", error.report());
}
