//! The library with the feature of every framework, of gRPC, of the catalogue and of every OpenAPI crate, for the packages
//! that test what is generated.

use genro_exceptions::HttpError;
use genro_exceptions::describe::Describe;

/// An error that every framework and gRPC answer with, and that the catalogue and every OpenAPI document have.
///
/// Cargo turns on the features for all packages that are built with this one. A test that asks for the trait fails to
/// build where one of them is off, instead of passing without the code of a framework.
pub trait Everywhere:
    HttpError
    + Describe
    + Into<actix_web::Error>
    + axum_core::response::IntoResponse
    + Into<poem::Error>
    + for<'r> rocket::response::Responder<'r, 'static>
    + salvo_core::Scribe
    + Into<tonic::Status>
    + warp::Reply
    + Into<warp::Rejection>
    + aide::OperationOutput
    + poem_openapi::ApiResponse
    + salvo_oapi::EndpointOutRegister
    + salvo_oapi::ToResponses
    + utoipa::IntoResponses
{
}

impl<T> Everywhere for T where
    T: HttpError
        + Describe
        + Into<actix_web::Error>
        + axum_core::response::IntoResponse
        + Into<poem::Error>
        + for<'r> rocket::response::Responder<'r, 'static>
        + salvo_core::Scribe
        + Into<tonic::Status>
        + warp::Reply
        + Into<warp::Rejection>
        + aide::OperationOutput
        + poem_openapi::ApiResponse
        + salvo_oapi::EndpointOutRegister
        + salvo_oapi::ToResponses
        + utoipa::IntoResponses
{
}
