//! A form of the body, as a client reads it.

use std::error::Error;

use super::Received;
use crate::format::PlainText;
use crate::problem::{Problem, ProblemJson};

/// A form of the body of error responses that a client can read: the way back of an
/// [`ErrorFormat`](crate::ErrorFormat).
///
/// An error type with `#[body(Envelope)]` and `#[http_error(decode)]` is read by `Envelope: ReadFormat`. The parts of the
/// error are those of a [`Problem`]: the code is its extension `code`, and the fields with `#[extension]` are the other
/// extensions. The status is that of the response. A response whose content type is `application/problem+json` is read as
/// such, whatever the form.
///
/// OpenAI's, where `#[serde(flatten)]` takes `type`, `code` and all other members at once:
///
/// ```
/// use std::borrow::Cow;
/// use std::error::Error;
/// use genro_exceptions::{
///     Extensions, HttpError, JsonFormat, Problem, PublicError, ReadFormat, Received,
/// };
/// use serde::{Deserialize, Serialize};
///
/// /// {"error":{"message":"no model gpt-9","type":"invalid_request_error","code":"model_not_found","param":"model"}}
/// struct OpenAi;
///
/// #[derive(Serialize)]
/// struct Written<'a> {
///     error: WrittenError<'a>,
/// }
///
/// #[derive(Serialize)]
/// struct WrittenError<'a> {
///     message: Cow<'a, str>,
///     r#type: Option<Cow<'a, str>>,
///     code: Option<Cow<'a, str>>,
///     #[serde(flatten)]
///     more: Extensions<'a>,
/// }
///
/// impl JsonFormat for OpenAi {
///     type Body<'a> = Written<'a>;
///
///     fn body<'a>(error: &PublicError<'a>) -> Written<'a> {
///         let (message, code, more) = (error.detail(), error.code(), error.extensions());
///         Written { error: WrittenError { message, r#type: error.type_uri(), code, more } }
///     }
/// }
///
/// #[derive(Deserialize)]
/// struct Read {
///     error: ReadError,
/// }
///
/// #[derive(Deserialize)]
/// struct ReadError {
///     message: String,
///     #[serde(flatten)]
///     problem: Problem,
/// }
///
/// impl ReadFormat for OpenAi {
///     fn read(received: &Received) -> Result<Problem, Box<dyn Error + Send + Sync>> {
///         let Read { error } = received.json()?;
///         Ok(error.problem.detail(error.message))
///     }
/// }
///
/// #[derive(Debug, PartialEq, HttpError)]
/// #[body(OpenAi)]
/// #[problem(type = "invalid_request_error")]
/// #[code(rename_all = "snake_case")]
/// #[http_error(decode)]
/// enum ApiError {
///     #[status(404)]
///     #[detail("no model {model}")]
///     ModelNotFound {
///         #[extension]
///         model: String,
///     },
///     #[status(400)]
///     ContextLengthExceeded {
///         #[detail]
///         message: String,
///         #[extension]
///         param: Option<String>,
///     },
/// }
///
/// let sent = || ApiError::model_not_found("gpt-9");
/// let response: http::Response<String> = sent().into();
/// assert_eq!(
///     response.body(),
///     r#"{"error":{"message":"no model gpt-9","type":"invalid_request_error","code":"model_not_found","model":"gpt-9"}}"#,
/// );
/// assert_eq!(ApiError::try_from(Received::from(response))?, sent());
/// # Ok::<(), Received>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read by a client",
    label = "this form of the body does not implement `ReadFormat`",
    note = "`#[http_error(decode)]` reads the body that `#[body(…)]` writes: write `impl ReadFormat for {Self}`"
)]
pub trait ReadFormat: 'static {
    /// Reads the parts of the error from the body.
    ///
    /// # Errors
    ///
    /// If the response is not of this form; the reason is for the log.
    fn read(received: &Received) -> Result<Problem, Box<dyn Error + Send + Sync>>;
}

impl ReadFormat for ProblemJson {
    fn read(received: &Received) -> Result<Problem, Box<dyn Error + Send + Sync>> {
        Ok(Problem::from_json_parts(received.status(), received.headers(), received.body())?)
    }
}

/// The text is the detail.
impl ReadFormat for PlainText {
    fn read(received: &Received) -> Result<Problem, Box<dyn Error + Send + Sync>> {
        let text = received.plain_text().ok_or("the response is not text/plain in UTF-8")?;
        Ok(Problem::default().detail(text))
    }
}
