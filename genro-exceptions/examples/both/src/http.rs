//! The HTTP routes.

use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::{Path, State};
use axum::routing::{get, post};
use axum::{Json, Router};

use crate::error::UserError;
use crate::messages::{CreateRequest, User};
use crate::store::Store;

pub(crate) fn routes(store: Store) -> Router {
    Router::new().route("/users", post(create)).route("/users/{id}", get(show)).with_state(store)
}

async fn show(
    State(store): State<Store>,
    id: Result<Path<u64>, PathRejection>,
) -> Result<Json<User>, UserError> {
    let Path(id) = id?;
    Ok(Json(store.get(id)?))
}

async fn create(
    State(store): State<Store>,
    request: Result<Json<CreateRequest>, JsonRejection>,
) -> Result<Json<User>, UserError> {
    let Json(request) = request?;
    Ok(Json(store.create(request)?))
}
