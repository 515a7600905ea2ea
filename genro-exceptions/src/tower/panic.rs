//! The response of a panic.

use std::any::Any;

use bytes::Bytes;
use http::Response;
use http_body_util::Full;

use crate::error::HttpErrorHandle;
use crate::layer::Panicked;
use crate::response::body;
use crate::response::framework::response_with_handle;

/// Creates the response of a panic, for [`CatchPanicLayer::custom`] of tower-http.
///
/// **Shape**: a 500 with its reason phrase as text, which an [`ErrorLayer`](super::ErrorLayer) around it writes in its
/// form. The message of the panic is in the [`HttpErrorHandle`], for the log.
///
/// ```text
/// let app = app.layer(CatchPanicLayer::custom(panic_response)).layer(errors);
/// ```
///
/// ```
/// use genro_exceptions::{HttpErrorHandle, tower::panic_response};
///
/// let response = panic_response(Box::new("index 7 is out of bounds"));
/// assert_eq!(response.status(), 500);
/// let error = HttpErrorHandle::of(&response).expect("a handle");
/// assert_eq!(error.detail(), "Internal Server Error");
/// assert_eq!(error.report().to_string(), "the handler panicked: index 7 is out of bounds");
/// ```
///
/// [`CatchPanicLayer::custom`]: https://docs.rs/tower-http/latest/tower_http/catch_panic/struct.CatchPanicLayer.html
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "the signature that tower-http calls")]
pub fn panic_response(payload: Box<dyn Any + Send>) -> Response<Full<Bytes>> {
    let handle = HttpErrorHandle::new(Panicked::new(&*payload));
    response_with_handle(handle, |_, text| Full::new(body(text)))
}
