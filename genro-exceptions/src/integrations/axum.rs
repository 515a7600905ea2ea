//! axum: `IntoResponse`.

pub use axum_core::response::{IntoResponse, Response};

use crate::response::response;
use crate::{HttpError, HttpErrorHandle};

/// Makes the response of an error, with the error in its extensions.
pub fn into_response(error: impl HttpError) -> Response {
    respond(HttpErrorHandle::new(error))
}

/// Not generic: compiled once, not once for every error type.
fn respond(handle: HttpErrorHandle) -> Response {
    let mut made: Response = response(&*handle);
    made.extensions_mut().insert(handle);
    made
}
