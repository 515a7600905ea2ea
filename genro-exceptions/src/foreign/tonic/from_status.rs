//! The error of a status: of one that another service has sent, and of one that this service has created.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::{Extensions, StatusCode};
use tonic::{Code, Status};

use super::code::{default_grpc_code, status_of};
use crate::error::{HttpError, HttpErrorHandle, HttpException, is_server_error};
use crate::header::required_header;
use crate::ready::phrase::phrase;

/// Converts the status of a gRPC call, so that an HTTP handler can call another service with `?`.
///
/// **Shape**: the HTTP status of the code as [`google.rpc.Code`] documents it; the detail is the message of the status. For
/// a 5xx the detail is the reason phrase: what another service says of its own failure is for the log, not for your
/// clients. `UNAUTHENTICATED` is a 502, because a 401 requires a challenge, which a status does not have. `OK`, which is not
/// an error, is a 500.
///
/// | code | HTTP status |
/// |---|---|
/// | `INVALID_ARGUMENT`, `FAILED_PRECONDITION`, `OUT_OF_RANGE` | 400 |
/// | `PERMISSION_DENIED` | 403 |
/// | `NOT_FOUND` | 404 |
/// | `ABORTED`, `ALREADY_EXISTS` | 409 |
/// | `RESOURCE_EXHAUSTED` | 429 |
/// | `CANCELLED` | 499 |
/// | `INTERNAL`, `UNKNOWN`, `DATA_LOSS`, `OK` | 500 |
/// | `UNIMPLEMENTED` | 501 |
/// | `UNAUTHENTICATED` | 502 |
/// | `UNAVAILABLE` | 503 |
/// | `DEADLINE_EXCEEDED` | 504 |
///
/// **Source**: the status; Display is the reason phrase of the HTTP status.
///
/// ```
/// use genro_exceptions::{HttpError, HttpException};
/// use tonic::Status;
///
/// async fn user() -> Result<String, Status> {
///     Err(Status::not_found("user 7 not found"))
/// }
/// async fn handler() -> Result<String, HttpException> {
///     Ok(user().await?)
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let error = handler().await.unwrap_err();
/// assert_eq!((error.status().as_u16(), error.detail().as_ref()), (404, "user 7 not found"));
///
/// let error = HttpException::from(Status::internal("shard 3 is corrupt"));
/// assert_eq!((error.status().as_u16(), error.detail().as_ref()), (500, "Internal Server Error"));
/// # }
/// ```
///
/// A status that this service has created from an error has that error as its source;
/// [`HttpException::from_boxed`] finds it.
///
/// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
impl From<Status> for HttpException {
    fn from(status: Status) -> Self {
        Self::from_error(StatusError(status))
    }
}

/// The status of a gRPC call, as an error.
///
/// It is not derived, because the status and the detail are known only at run time.
#[derive(Debug)]
struct StatusError(Status);

/// Writes the reason phrase; the status, with its message, is the source.
impl fmt::Display for StatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase(self.status()))
    }
}

impl Error for StatusError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

impl HttpError for StatusError {
    fn status(&self) -> StatusCode {
        let status = status_of(self.0.code());
        if required_header(status).is_some() { StatusCode::BAD_GATEWAY } else { status }
    }

    fn detail(&self) -> Cow<'_, str> {
        let status = self.status();
        let message = self.0.message();
        let is_hidden = is_server_error(status) || message.is_empty();
        if is_hidden { phrase(status) } else { message }.into()
    }

    /// The code of the call, unless the error is another one.
    fn grpc_code(&self) -> Code {
        match self.0.code() {
            Code::Ok | Code::Unauthenticated => default_grpc_code(self),
            code => code,
        }
    }
}

/// Returns the handle in a status that this service has created from an error.
fn handle_of_status(status: &Status) -> Option<&HttpErrorHandle> {
    status.source()?.downcast_ref()
}

/// Returns the handle in the status that a gRPC server has put into the extensions of its response.
pub(crate) fn handle_in(extensions: &Extensions) -> Option<&HttpErrorHandle> {
    handle_of_status(extensions.get()?)
}

/// Returns the error of a gRPC response, whose HTTP status is always 200.
pub(crate) fn handle_of(extensions: &Extensions) -> Option<HttpErrorHandle> {
    let status: &Status = extensions.get()?;
    if status.code() == Code::Ok {
        return None;
    }
    let handle = handle_of_status(status).cloned();
    Some(handle.unwrap_or_else(|| HttpErrorHandle::new(StatusError(status.clone()))))
}
