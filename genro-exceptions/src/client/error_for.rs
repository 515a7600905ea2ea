//! The responses of HTTP clients.

use std::future::Future;

#[cfg(feature = "http-body")]
use http::Response;
use http::StatusCode;

use super::received::is_failure;
use super::{ClientError, Decode, Received};

/// The response of an HTTP client: reqwest's (feature `reqwest`), and hyper's or any other `http::Response` whose body is
/// an `http_body::Body` (feature `http-body`).
pub trait ErrorFor: Sized {
    /// Returns the response if it is a success, and otherwise the error that it tells of. Of a success, nothing is read.
    ///
    /// # Errors
    ///
    /// For a status of 400 and above, and for no other, whatever the body is. It is read up to
    /// [`Received::LIMIT`](Received::LIMIT), 64 KiB.
    fn error_for<E: Decode>(self) -> impl Future<Output = Result<Self, ClientError<E>>> {
        self.error_for_within(Received::LIMIT)
    }

    /// The same with another limit for the body of an error, in bytes.
    ///
    /// # Errors
    ///
    /// As [`error_for`](Self::error_for).
    fn error_for_within<E: Decode>(
        self,
        limit: usize,
    ) -> impl Future<Output = Result<Self, ClientError<E>>> {
        async move {
            if is_failure(self.status_code()) {
                Err(self.receive(limit).await.into())
            } else {
                Ok(self)
            }
        }
    }

    /// Reads the response, whatever its status, with a limit for the body, in bytes.
    ///
    /// It does not fail: if the connection does, what has come so far is there, [`Received::is_cut`] is true, and the failure
    /// is the source.
    fn receive(self, limit: usize) -> impl Future<Output = Received>;

    #[doc(hidden)]
    fn status_code(&self) -> StatusCode;
}

#[cfg(feature = "http-body")]
impl<B> ErrorFor for Response<B>
where
    B: http_body::Body<Error: Into<crate::error::BoxError>>,
{
    async fn receive(self, limit: usize) -> Received {
        use super::body::BoundedBody;

        let (head, body) = self.into_parts();
        let mut body = std::pin::pin!(body);
        let (mut start, mut failure) = (BoundedBody::new(limit), None);
        while let Some(frame) =
            std::future::poll_fn(|context| body.as_mut().poll_frame(context)).await
        {
            match frame {
                Ok(frame) => {
                    if !frame.into_data().is_ok_and(|data| push(&mut start, data)) {
                        break;
                    }
                }
                Err(error) => {
                    start.cut();
                    failure = Some(error.into());
                    break;
                }
            }
        }
        Received::new(head.status, head.headers, start, failure)
    }

    fn status_code(&self) -> StatusCode {
        self.status()
    }
}

/// Adds the chunks of a buffer. Returns whether more can be added.
#[cfg(feature = "http-body")]
fn push(start: &mut super::body::BoundedBody, mut data: impl bytes::Buf) -> bool {
    while data.has_remaining() {
        let chunk = data.chunk();
        if !start.push(chunk) {
            return false;
        }
        let length = chunk.len();
        data.advance(length);
    }
    true
}
