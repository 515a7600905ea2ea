//! What a client makes of the response of a service that failed.

use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::Received;
use super::decode::{Decode, Undeclared, decode_or_problem};
use crate::error::HttpError;
use crate::problem::Problem;

/// What a response of status 400 and above tells a client: what [`ErrorFor::error_for`] and
/// [`Received::error_for`](crate::Received::error_for) return.
///
/// The status alone has said that it is an error. Its code, else its type, else its status say whether it is one that `E`
/// declares; and a response that nobody declared comes back whole, with status, headers and body.
///
/// Display writes the message of what is inside, and the source is the cause, or the reason why the response is not a case
/// of `E`.
///
/// It does not implement `HttpError`, so that a server does not relay the response of another service. There, it is a cause:
///
/// ```
/// use genro_exceptions::{ClientError, HttpError, Received};
///
/// #[derive(Debug, HttpError)]
/// #[status(402)]
/// #[problem]
/// #[code("CARD_DECLINED")]
/// #[http_error(decode)]
/// struct CardDeclined;
///
/// #[derive(Debug, HttpError)]
/// enum ShopError {
///     #[status(422)]
///     #[detail("the card was declined")]
///     Card,
///
///     #[status(502)]
///     #[detail("the payment service does not answer")]
///     Payment(#[source] ClientError<CardDeclined>),
/// }
///
/// impl From<ClientError<CardDeclined>> for ShopError {
///     fn from(error: ClientError<CardDeclined>) -> Self {
///         match error {
///             ClientError::Declared(CardDeclined) => Self::Card,
///             other => Self::Payment(other),
///         }
///     }
/// }
///
/// fn pay(response: http::Response<String>) -> Result<String, ShopError> {
///     Ok(Received::error_for::<CardDeclined, _>(response)?.into_body())
/// }
///
/// assert!(matches!(pay(CardDeclined.into()), Err(ShopError::Card)));
///
/// let proxy = http::Response::builder().status(504).body("<html>timeout</html>".to_owned())?;
/// let error = pay(proxy).unwrap_err();
/// assert_eq!(error.status(), 502);
/// assert!(error.report().to_string().contains("504 Gateway Timeout"));
/// # Ok::<(), http::Error>(())
/// ```
///
/// [`ErrorFor::error_for`]: https://docs.rs/genro-exceptions/latest/genro_exceptions/trait.ErrorFor.html
#[derive(Debug)]
#[non_exhaustive]
pub enum ClientError<E> {
    /// A case that `E` declares.
    Declared(E),
    /// Another problem (RFC 9457): of a newer version of the service, or of something in between. Its
    /// [`received`](Problem::received) has all of the response. It is boxed, since a `Problem` has more than 128 bytes.
    Problem(Box<Problem>),
    /// Any other response, such as the HTML of a proxy.
    Other(Received),
}

impl<E: HttpError> ClientError<E> {
    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Declared(error) => error.status(),
            Self::Problem(problem) => {
                problem.received().map_or(StatusCode::BAD_GATEWAY, Received::status)
            }
            Self::Other(received) => received.status(),
        }
    }
}

impl<E> ClientError<E> {
    /// Returns the response, unless it is a declared error: what that has not declared is not kept. A caller that needs all
    /// of the response in any case makes the error by hand, `ApiError::try_from(received.clone())`.
    #[must_use]
    pub fn received(&self) -> Option<&Received> {
        match self {
            Self::Declared(_) => None,
            Self::Problem(problem) => problem.received(),
            Self::Other(received) => Some(received),
        }
    }
}

/// Reads the response, whatever its status: as a declared error, else as a problem.
impl<E: Decode> From<Received> for ClientError<E> {
    fn from(received: Received) -> Self {
        let Undeclared { reason, problem } = match decode_or_problem(&received) {
            Ok(error) => return Self::Declared(error),
            Err(undeclared) => undeclared,
        };
        let received = received.because(reason);
        match problem {
            Some(problem) => Self::Problem(Box::new(problem.received_in(&received))),
            None => Self::Other(received),
        }
    }
}

impl<E: fmt::Display> fmt::Display for ClientError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Declared(error) => error.fmt(f),
            Self::Problem(problem) => problem.fmt(f),
            Self::Other(received) => received.fmt(f),
        }
    }
}

impl<E: Error> Error for ClientError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Declared(error) => error.source(),
            Self::Problem(_) | Self::Other(_) => self.received()?.source(),
        }
    }
}
