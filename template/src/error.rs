//! Every error of the service, and the body of its error responses.

use std::borrow::Cow;

use axum::extract::rejection::JsonRejection;
use genro_exceptions::{HttpError, JsonFormat, PublicError};
use serde::Serialize;
use utoipa::ToSchema;

/// Every error of the service, with the response that the client receives.
#[derive(Debug, HttpError)]
#[body(Envelope)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ApiError {
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound { id: u64 },

    #[status(409)]
    #[detail("the name {name} is taken")]
    NameTaken { name: String },

    // What axum finds wrong with the JSON of a request, with the status and the text of axum.
    #[transparent]
    Json(#[from] JsonRejection),

    // The client reads only this text. The cause is for the log.
    #[status(500)]
    #[detail("the report cannot be read")]
    Report(#[from] std::io::Error),
}

/// `{"error":{"code":"USER_NOT_FOUND","message":"user 7 not found"}}`
///
/// The code is null where axum answers by itself, such as for an unknown path.
#[derive(Debug)]
pub struct Envelope;

#[derive(Debug, Serialize, ToSchema)]
pub struct Body<'a> {
    error: Content<'a>,
}

#[derive(Debug, Serialize, ToSchema)]
struct Content<'a> {
    code: Option<Cow<'a, str>>,
    message: Cow<'a, str>,
}

impl JsonFormat for Envelope {
    type Body<'a> = Body<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        Body {
            error: Content {
                code: error.code(),
                message: error.detail(),
            },
        }
    }
}
