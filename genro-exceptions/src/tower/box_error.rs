//! The errors of tower's own layers.

use std::error::Error;
use std::future::{Ready, ready};

use ::tower::load_shed::error::Overloaded;
use ::tower::timeout::error::Elapsed;

use crate::error::HttpException;
use crate::error::search::{Position, chain};
use crate::ready::HttpServiceUnavailable;

/// Converts the boxed error of a layer of tower, for axum's `HandleErrorLayer::new(box_error)`.
///
/// **Shape**: an HTTP error in it, at any depth of sources, answers for itself, as in [`HttpException::from_boxed`]. The
/// `Elapsed` of tower's timeout and the `Overloaded` of its load shed are a 503, everything else is a 500.
///
/// **Source**: the error that is given, for the log.
///
/// ```
/// use axum::{BoxError, Router, error_handling::HandleErrorLayer, routing::get};
/// use genro_exceptions::{PlainText, tower::{ErrorLayer, box_error}};
/// use std::time::Duration;
/// use tower::{ServiceBuilder, timeout::TimeoutLayer};
///
/// let limits = ServiceBuilder::new()
///     .layer(HandleErrorLayer::new(box_error))
///     .layer(TimeoutLayer::new(Duration::from_secs(10)));
/// let app: Router = Router::new()
///     .route("/", get(async || "home"))
///     .layer(limits)
///     .layer(ErrorLayer::new().format::<PlainText>());
/// # let _ = app;
/// ```
pub fn box_error(error: Box<dyn Error + Send + Sync>) -> Ready<HttpException> {
    let is_busy = Position::find(&*error, &[]).is_none() && chain(&*error).any(is_busy);
    ready(if is_busy {
        HttpServiceUnavailable::new().caused_by(error).into()
    } else {
        HttpException::from_boxed(error)
    })
}

/// Returns whether tower has given up, rather than the service.
fn is_busy(error: &(dyn Error + 'static)) -> bool {
    error.is::<Elapsed>() || error.is::<Overloaded>()
}
