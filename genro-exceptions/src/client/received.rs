//! A response as a client has received it.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, Response, StatusCode};
use serde::de::DeserializeOwned;

use super::body::BoundedBody;
use super::decode::{Decode, ReadForm, read_form};
use super::mismatch::Mismatch;
use super::{ClientError, ReadFormat};
use crate::error::BoxError;
use crate::header::{is_text, media_type};
use crate::problem::Problem;
use crate::ready::phrase::phrase;

/// The response of a service, as a client has received it: status, headers, and the body up to a limit.
///
/// An error type with `#[http_error(decode)]` is made of it by `TryFrom`, and an [`ClientError`](crate::ClientError) by
/// `From`. Where that fails, it comes back whole: nothing of the response is lost.
///
/// **Units**: the body has at most [`LIMIT`](Self::LIMIT) bytes, 64 KiB, or those of another limit. What is beyond is left
/// out, and [`is_cut`](Self::is_cut) returns whether something is. A cut body is never read as an error; the status still tells that it is one.
///
/// A clone is cheap, and shares the body.
///
/// ```
/// use genro_exceptions::{HttpError, Received};
///
/// #[derive(Debug, PartialEq, HttpError)]
/// #[status(404)]
/// #[problem]
/// #[code("USER_NOT_FOUND")]
/// #[detail("user {id} not found")]
/// #[http_error(decode)]
/// struct UserNotFound {
///     #[extension]
///     id: u64,
/// }
///
/// // On the server, and over the wire.
/// let response: http::Response<String> = UserNotFound::new(7).into();
///
/// let error = UserNotFound::try_from(Received::from(response))?;
/// assert_eq!(error, UserNotFound { id: 7 });
/// # Ok::<(), Received>(())
/// ```
#[derive(Clone)]
pub struct Received {
    response: Arc<Whole>,
    /// The form of the body, where the caller has named it.
    form: Option<ReadForm>,
    /// Why it is not what was asked for.
    reason: Option<Arc<dyn Error + Send + Sync>>,
}

#[derive(Debug)]
struct Whole {
    status: StatusCode,
    headers: HeaderMap,
    body: BoundedBody,
}

impl Received {
    /// The number of bytes of a body that are kept, unless another limit is given: 64 KiB.
    pub const LIMIT: usize = 64 * 1024;

    pub(super) fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: BoundedBody,
        failure: Option<BoxError>,
    ) -> Self {
        let reason = failure
            .map(|cause| Mismatch::new("the body has not been read to its end", Some(cause)));
        let reason = match reason {
            None if body.is_cut() => Some(Mismatch::new("the body is longer than the limit", None)),
            reason => reason,
        };
        let response = Arc::new(Whole { status, headers, body });
        Self { response, form: None, reason: reason.map(|reason| Arc::new(reason) as _) }
    }

    /// Creates it from a complete response, with as much of the body as the limit allows, in bytes.
    ///
    /// ```
    /// use genro_exceptions::Received;
    ///
    /// let response = http::Response::builder().status(502).body("<html>…</html>")?;
    /// let received = Received::within(4, response);
    /// assert_eq!((received.body(), received.is_cut()), (&b"<htm"[..], true));
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn within<B: AsRef<[u8]>>(limit: usize, response: Response<B>) -> Self {
        let (head, body) = response.into_parts();
        Self::new(head.status, head.headers, BoundedBody::of(body.as_ref(), limit), None)
    }

    /// Returns the response if it is a success, and otherwise the error that it tells of: [`ErrorFor::error_for`] for a
    /// response whose body is in memory.
    ///
    /// # Errors
    ///
    /// For a status of 400 and above, and for no other, whatever the body is.
    ///
    /// ```
    /// use genro_exceptions::{ClientError, HttpError, Received};
    /// #[derive(Debug, HttpError)]
    /// #[status(409)]
    /// #[code("TAKEN")]
    /// #[problem]
    /// #[http_error(decode)]
    /// struct Taken;
    ///
    /// let response: http::Response<String> = Taken.into();
    /// let error = Received::error_for::<Taken, _>(response).unwrap_err();
    /// assert!(matches!(error, ClientError::Declared(Taken)));
    /// assert!(Received::error_for::<Taken, _>(http::Response::new("ok")).is_ok());
    /// ```
    ///
    /// [`ErrorFor::error_for`]: https://docs.rs/genro-exceptions/latest/genro_exceptions/trait.ErrorFor.html
    pub fn error_for<E: Decode, B: AsRef<[u8]>>(
        response: Response<B>,
    ) -> Result<Response<B>, ClientError<E>> {
        if is_failure(response.status()) { Err(Self::from(response).into()) } else { Ok(response) }
    }

    /// Names the form of the body, for an error type that does not: that of a service whose `ErrorLayer` has it.
    ///
    /// ```
    /// use std::error::Error;
    /// use genro_exceptions::{HttpError, Problem, ReadFormat, Received};
    ///
    /// /// `NO_USER: user 7 not found`
    /// struct Line;
    ///
    /// impl ReadFormat for Line {
    ///     fn read(received: &Received) -> Result<Problem, Box<dyn Error + Send + Sync>> {
    ///         let text = received.text();
    ///         let (code, detail) = text.split_once(": ").ok_or("no code")?;
    ///         Ok(Problem::default().extension("code", code).detail(detail))
    ///     }
    /// }
    ///
    /// #[derive(Debug, HttpError)]
    /// #[status(404)]
    /// #[code("NO_USER")]
    /// #[http_error(decode)]
    /// struct NoUser {
    ///     #[detail]
    ///     text: String,
    /// }
    ///
    /// let response = http::Response::builder().status(404).body("NO_USER: user 7 not found")?;
    /// let error = NoUser::try_from(Received::from(response).with_format::<Line>())?;
    /// assert_eq!(error.text, "user 7 not found");
    /// # Ok::<(), Box<dyn Error>>(())
    /// ```
    #[must_use]
    pub fn with_format<F: ReadFormat>(self) -> Self {
        Self { form: Some(read_form::<F>()), ..self }
    }

    /// Returns the status code.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// Returns the body, or its start: see [`is_cut`](Self::is_cut).
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.response.body.bytes()
    }

    /// Returns whether the body is not all there: it is longer than the limit, or the connection has failed.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.response.body.is_cut()
    }

    /// Returns the body as text, without a byte order mark; a byte that is not UTF-8 becomes U+FFFD.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match String::from_utf8_lossy(self.body()) {
            Cow::Borrowed(text) => text.trim_start_matches('\u{feff}').into(),
            Cow::Owned(text) => text.trim_start_matches('\u{feff}').to_owned().into(),
        }
    }

    /// Reads the body as JSON of a type, whatever the content type is.
    ///
    /// # Errors
    ///
    /// If the body is not such JSON.
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(&self.text())
    }

    /// Reads the body as a problem (RFC 9457), by the form that was named, else as [`Problem::from_json`] does.
    #[must_use]
    pub fn problem(&self) -> Option<Problem> {
        self.read_problem().ok()
    }

    pub(super) fn read_problem(&self) -> Result<Problem, BoxError> {
        match self.form {
            Some(form) => self.read_as(form),
            None => self.read_json(),
        }
    }

    /// A problem says by its content type that it is one, in whatever form it was expected.
    pub(super) fn read_as(&self, form: ReadForm) -> Result<Problem, BoxError> {
        if self.is_problem() {
            return self.read_json();
        }
        self.check_whole()?;
        let problem = form.read(self)?;
        Ok(problem.read_from(self.status(), self.headers()).received_in(self))
    }

    fn read_json(&self) -> Result<Problem, BoxError> {
        self.check_whole()?;
        let problem = Problem::from_json_parts(self.status(), self.headers(), self.body())?;
        Ok(problem.received_in(self))
    }

    fn check_whole(&self) -> Result<(), BoxError> {
        if self.is_cut() { Err("the body is cut".into()) } else { Ok(()) }
    }

    fn is_problem(&self) -> bool {
        media_type(self.headers()) == crate::problem::MEDIA_TYPE
    }

    /// The body as the text of an error, if it is one: of type `text/plain`, or of none.
    pub(super) fn plain_text(&self) -> Option<Cow<'_, str>> {
        let is_plain = matches!(&*media_type(self.headers()), "" | "text/plain");
        (is_plain && is_text(self.headers()) && !self.is_cut()).then(|| self.text())
    }

    /// The same response, with the reason why it is not what was asked for; an earlier reason is the cause of it.
    pub(super) fn because(self, reason: Mismatch) -> Self {
        let reason = self.reason.unwrap_or_else(|| Arc::new(reason));
        Self { reason: Some(reason), ..self }
    }
}

/// Returns whether a status is that of a failure; what is above 599 is a 5xx to a client (RFC 9110 section 15).
pub(super) fn is_failure(status: StatusCode) -> bool {
    status.as_u16() >= 400
}

/// Creates it from a complete response, with as much of the body as [`LIMIT`](Self::LIMIT) allows.
impl<B: AsRef<[u8]>> From<Response<B>> for Received {
    fn from(response: Response<B>) -> Self {
        Self::within(Self::LIMIT, response)
    }
}

/// Writes status, content type and length: `502 Bad Gateway, text/html, 512 bytes`.
impl fmt::Display for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status();
        write!(f, "{} {}", status.as_u16(), phrase(status))?;
        let media_type = media_type(self.headers());
        if !media_type.is_empty() {
            write!(f, ", {}", media_type.escape_default())?;
        }
        write!(f, ", {} bytes{}", self.body().len(), if self.is_cut() { ", cut" } else { "" })
    }
}

/// Shows all of it, the body as text.
impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Whole { status, headers, .. } = &*self.response;
        let mut shown = f.debug_struct("Received");
        shown.field("status", status).field("headers", headers).field("body", &self.text());
        shown.field("is_cut", &self.is_cut()).field("reason", &self.reason).finish_non_exhaustive()
    }
}

/// The source is the reason why it is not the error, or the problem, that was asked for.
impl Error for Received {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&**self.reason.as_ref()?)
    }
}
