//! A service whose errors are declared in `error.rs`.

mod error;

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Path, State, rejection::JsonRejection};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use genro_exceptions::HttpInternalServerError;
use genro_exceptions::describe::Answers;
use genro_exceptions::tower::{ErrorLayer, panic_response};
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use utoipa::{OpenApi, ToSchema};

use crate::error::{ApiError, Envelope};

/// What each operation may answer besides its success, for the OpenAPI document.
type Errors = Answers<(ApiError, HttpInternalServerError), Envelope>;

#[derive(OpenApi)]
#[openapi(paths(read, create, report))]
struct Api;

#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
struct User {
    name: String,
}

/// The users by number. Replace it by a database.
type Users = State<Arc<Mutex<BTreeMap<u64, User>>>>;

#[utoipa::path(get, path = "/users/{id}", params(("id" = u64, Path)),
    responses((status = 200, description = "The user.", body = User), Errors))]
async fn read(users: Users, Path(id): Path<u64>) -> Result<Json<User>, ApiError> {
    let users = users.lock().unwrap_or_else(PoisonError::into_inner);
    let user = users.get(&id).ok_or(ApiError::user_not_found(id))?;
    Ok(Json(user.clone()))
}

#[utoipa::path(post, path = "/users", request_body = User,
    responses((status = 201, description = "The new user.", body = User), Errors))]
async fn create(
    users: Users,
    user: Result<Json<User>, JsonRejection>,
) -> Result<(StatusCode, Json<User>), ApiError> {
    let Json(user) = user?;
    let mut users = users.lock().unwrap_or_else(PoisonError::into_inner);
    if users.values().any(|other| other.name == user.name) {
        return Err(ApiError::name_taken(user.name));
    }
    let id = users.last_key_value().map_or(1, |(last, _)| last + 1);
    users.insert(id, user.clone());
    Ok((StatusCode::CREATED, Json(user)))
}

#[utoipa::path(get, path = "/report",
    responses((status = 200, description = "The report.", body = String), Errors))]
async fn report() -> Result<String, ApiError> {
    Ok(tokio::fs::read_to_string("report.txt").await?)
}

fn app() -> Router {
    // Gives every error response the body of an `Envelope`, those of axum and of a panic too, and logs each.
    let errors = ErrorLayer::new().format::<Envelope>().traced();
    Router::new()
        .route("/users", post(create))
        .route("/users/{id}", get(read))
        .route("/report", get(report))
        .route("/openapi.json", get(async || Json(Api::openapi())))
        .layer(CatchPanicLayer::custom(panic_response))
        // Everything that creates an error response belongs inside of this layer.
        .layer(errors)
        .with_state(Users::default().0)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt::init();
    let port = env::var("PORT").map_or(Ok(3000), |port| port.parse())?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, app()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::Request;
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

    /// The status and the body of the response to a GET request.
    async fn get(path: &str) -> (u16, String) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = super::app().oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn an_unknown_user_is_404() {
        let body = r#"{"error":{"code":"USER_NOT_FOUND","message":"user 7 not found"}}"#;
        assert_eq!(get("/users/7").await, (404, body.to_owned()));
    }
}
