//! The handlers of the list.

use axum::Json;
use axum::extract::{FromRequest, FromRequestParts, Path, State};
use axum::http::{StatusCode, Uri, header::LOCATION};
use axum::response::IntoResponse;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::Service;
use crate::auth::User;
use crate::error::TodoError;
use crate::openapi::Errors;
use crate::store::Todo;

const LONGEST_TITLE: usize = 80;

/// The body of a new todo. `via` converts a rejection of `Json` into a [`TodoError`].
#[derive(Debug, Deserialize, FromRequest, ToSchema)]
#[from_request(via(Json), rejection(TodoError))]
pub(crate) struct NewTodo {
    title: String,
}

/// The number of a todo, from the path.
#[derive(Debug, Deserialize, FromRequestParts)]
#[from_request(via(Path), rejection(TodoError))]
pub(crate) struct Id(i64);

/// Returns the todos of the user.
#[utoipa::path(
    get,
    path = "/todos",
    responses((status = 200, description = "The todos.", body = Vec<Todo>), Errors)
)]
pub(crate) async fn list(
    user: User,
    State(service): State<Service>,
) -> Result<Json<Vec<Todo>>, TodoError> {
    Ok(Json(service.store.list(user).await?))
}

/// Adds a todo.
#[utoipa::path(
    post,
    path = "/todos",
    request_body = NewTodo,
    responses(
        (
            status = 201,
            description = "The new todo.",
            body = Todo,
            headers(("location" = String, description = "The path of the todo."))
        ),
        Errors
    )
)]
pub(crate) async fn create(
    user: User,
    State(service): State<Service>,
    new: NewTodo,
) -> Result<impl IntoResponse, TodoError> {
    let todo = add(&service, user, new.title).await?;
    let location = [(LOCATION, format!("/todos/{}", todo.id))];
    Ok((StatusCode::CREATED, location, Json(todo)))
}

/// Marks a todo as done.
#[utoipa::path(
    put,
    path = "/todos/{id}/done",
    params(("id" = i64, Path, description = "The number of the todo.")),
    responses((status = 204, description = "It is done."), Errors)
)]
pub(crate) async fn finish(
    user: User,
    State(service): State<Service>,
    Id(id): Id,
) -> Result<StatusCode, TodoError> {
    service.limit.count(user)?;
    service.store.finish(user, id).await?;
    service.feed.tell(user, format!("finished {id}"));
    Ok(StatusCode::NO_CONTENT)
}

/// Removes a todo.
#[utoipa::path(
    delete,
    path = "/todos/{id}",
    params(("id" = i64, Path, description = "The number of the todo.")),
    responses((status = 204, description = "It is gone."), Errors)
)]
pub(crate) async fn remove(
    user: User,
    State(service): State<Service>,
    Id(id): Id,
) -> Result<StatusCode, TodoError> {
    service.limit.count(user)?;
    service.store.remove(user, id).await?;
    service.feed.tell(user, format!("removed {id}"));
    Ok(StatusCode::NO_CONTENT)
}

pub(crate) async fn no_such_path(uri: Uri) -> TodoError {
    TodoError::no_such_path(uri.path())
}

/// Adds a todo, from a request or from a message of the feed.
pub(crate) async fn add(service: &Service, user: User, title: String) -> Result<Todo, TodoError> {
    check_title(&title)?;
    service.limit.count(user)?;
    let id = service.store.add(user, title.clone()).await?;
    service.feed.tell(user, format!("added {id} {title}"));
    Ok(Todo { id, title, done: false })
}

fn check_title(title: &str) -> Result<(), TodoError> {
    if title.trim().is_empty() {
        return Err(TodoError::title("must not be empty"));
    }
    if title.chars().count() > LONGEST_TITLE {
        return Err(TodoError::title("has more than 80 characters"));
    }
    Ok(())
}
