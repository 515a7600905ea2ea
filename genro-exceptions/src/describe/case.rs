//! One case of an error type: a variant, or the struct itself.

use std::borrow::Cow;

use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::parts::{CaseExtension, CaseForm, CaseHeader, CaseText, Presence};
use super::schema::TypeSchema;
use crate::format::{ErrorFormat, Format, PlainText};
use crate::ready::phrase::phrase;
use crate::websocket::CloseCode;

/// One response that an error type can give: what a variant, or a struct, declares.
///
/// The derive creates them. By hand, [`new`](Self::new) starts with a status, and each `with_…` method adds what the
/// implementation of [`HttpError`](crate::HttpError) sends.
///
/// ```
/// use genro_exceptions::describe::{CaseHeader, Describe, ErrorCase};
/// use http::StatusCode;
/// use http::header::RETRY_AFTER;
///
/// struct Maintenance;
///
/// impl Describe for Maintenance {
///     fn cases() -> Vec<ErrorCase> {
///         let case = ErrorCase::new("Maintenance", StatusCode::SERVICE_UNAVAILABLE)
///             .with_docs("A migration of the database is running.")
///             .with_detail("back soon")
///             .with_header(CaseHeader::new(RETRY_AFTER));
///         vec![case]
///     }
/// }
///
/// let case = &Maintenance::cases()[0];
/// assert_eq!(case.status().map(|status| status.as_u16()), Some(503));
/// assert_eq!(case.title(), Some("Service Unavailable"));
/// assert_eq!(case.content_type(), Some("text/plain; charset=utf-8"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorCase {
    pub(super) name: Cow<'static, str>,
    pub(super) type_name: Option<&'static str>,
    pub(super) docs: Cow<'static, str>,
    pub(super) is_open: bool,
    pub(super) status: Option<StatusCode>,
    pub(super) code: CaseText,
    pub(super) title: Option<Cow<'static, str>>,
    pub(super) type_uri: Option<Cow<'static, str>>,
    pub(super) detail: Option<CaseText>,
    pub(super) instance: Presence,
    pub(super) headers: Vec<CaseHeader>,
    pub(super) has_further_headers: bool,
    pub(super) extensions: Vec<CaseExtension>,
    pub(super) form: Option<CaseForm>,
    pub(super) close: Close,
}

/// Where the close code comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Close {
    ByStatus,
    Fixed(CloseCode),
    RunTime,
}

/// What a case is, for those who read it.
impl ErrorCase {
    /// Returns the name: that of the struct, `UserNotFound`, or that of the enum with the variant, `ApiError::UserNotFound`.
    ///
    /// A case of the field of a `#[transparent]` variant is found by way of that variant: `ApiError::Store::NoRow`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the name of the type that declares the case, with its path, as [`std::any::type_name`] has it.
    ///
    /// In the log, it is `exception.type`. `None` for a case that was not created by the derive.
    #[must_use]
    pub fn type_name(&self) -> Option<&'static str> {
        self.type_name
    }

    /// Returns the whole doc comment of the variant or struct; it is empty if there is none.
    ///
    /// Of a type of this crate, such as [`HttpNotFound`](crate::HttpNotFound), it is the first paragraph: the rest is not for
    /// the clients of a service.
    #[must_use]
    pub fn docs(&self) -> &str {
        &self.docs
    }

    /// Returns the first paragraph of the doc comment, without line breaks.
    #[must_use]
    pub fn summary(&self) -> String {
        let lines = self.docs.lines().map(str::trim).skip_while(|line| line.is_empty());
        let words = lines.take_while(|line| !line.is_empty()).flat_map(str::split_whitespace);
        words.collect::<Vec<_>>().join(" ")
    }

    /// Returns whether nothing is known of the response: it is that of another error, which is known only at run time.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Returns the status code; `None` if it is chosen at run time.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the code: the name for programs.
    #[must_use]
    pub fn code(&self) -> &CaseText {
        &self.code
    }

    /// Returns the title of the problem type, else the reason phrase; `None` if only the status at run time decides.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref().or_else(|| self.status.map(phrase))
    }

    /// Returns the URI reference of the problem type as it is sent; `None` for `about:blank`.
    #[must_use]
    pub fn type_uri(&self) -> Option<&str> {
        self.type_uri.as_deref()
    }

    /// Returns the detail: the text for people.
    ///
    /// Where none is declared, it is the reason phrase.
    #[must_use]
    pub fn detail(&self) -> CaseText {
        let phrase = || self.status.map_or(CaseText::RunTime, |status| phrase(status).into());
        self.detail.clone().unwrap_or_else(phrase)
    }

    /// Returns whether the response has the URI reference of this occurrence, the member `instance` of a problem.
    #[must_use]
    pub fn instance(&self) -> Presence {
        self.instance
    }

    /// Returns the headers that are declared, in the order in which they are sent; a name may repeat.
    #[must_use]
    pub fn headers(&self) -> &[CaseHeader] {
        &self.headers
    }

    /// Returns whether a response may have headers that no declaration names: those of a `#[headers]` field or of a cause.
    #[must_use]
    pub fn has_further_headers(&self) -> bool {
        self.has_further_headers
    }

    /// Returns the extension members, in the order in which they are sent.
    #[must_use]
    pub fn extensions(&self) -> &[CaseExtension] {
        &self.extensions
    }

    /// Returns the form that the error declares for its body; `None` if the form is the detail as text, or, in a service
    /// with an `ErrorLayer`, that of the layer.
    #[must_use]
    pub fn format(&self) -> Option<Format> {
        self.form.as_ref().map(|form| form.format)
    }

    /// Returns whether a response may have a body: a redirect has none, and as text, an empty detail is none either.
    #[must_use]
    pub fn has_body(&self) -> bool {
        let is_empty = self.is_text() && self.detail() == CaseText::Fixed(Cow::Borrowed(""));
        !self.status.is_some_and(|status| status.is_redirection()) && !is_empty
    }

    /// Returns the value of `content-type`; `None` if there is no body, or a field holds that header.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        if !self.has_body() || (self.is_open && self.form.is_none()) {
            return None;
        }
        match self.format().filter(|_| !self.is_text()) {
            Some(format) => Some(format.content_type()),
            None => match self.text_type() {
                Some(header) => header.value(),
                None => Some(PlainText::CONTENT_TYPE),
            },
        }
    }

    /// Whether the body is the detail and nothing else.
    pub(super) fn is_text(&self) -> bool {
        self.format().is_none_or(|format| format == Format::of::<PlainText>())
    }

    /// The type that the error gives its detail; of several, the last is sent.
    pub(super) fn text_type(&self) -> Option<&CaseHeader> {
        self.headers.iter().rfind(|header| *header.name() == CONTENT_TYPE)
    }

    /// Returns the code of the close frame; `None` if it is chosen at run time.
    #[must_use]
    pub fn close_code(&self) -> Option<CloseCode> {
        match self.close {
            Close::ByStatus => self.status.map(CloseCode::for_status),
            Close::Fixed(code) => Some(code),
            Close::RunTime => None,
        }
    }

    /// What the OpenAPI crates know of the body, where the error declares its form.
    #[allow(dead_code, reason = "the OpenAPI crates read it")]
    pub(crate) fn form_schema(&self) -> Option<&TypeSchema> {
        self.form.as_ref().map(|form| &form.schema)
    }
}
