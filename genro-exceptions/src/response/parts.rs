//! The response in pieces: status, headers and text.

use std::borrow::Cow;
use std::error::Error;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::body_headers::{has_body, keep_true, set_content_type};
use super::unwritable::{UNPRINTABLE, Unwritable};
use crate::error::{HttpError, HttpErrorHandle};
use crate::format::{ErrorFormat as _, Format, PlainText, PublicError, Written};
use crate::ready::phrase::phrase;
use crate::text::failures;

/// The response in pieces, for the frameworks that have a response type of their own.
pub(crate) struct Parts {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: Cow<'static, str>,
    /// Why this is a 500 and not the response of the error.
    pub(super) failure: Option<Box<dyn Error + Send + Sync>>,
}

// Filled in place: the response is made of every error that a service answers with, and these are many bytes to move.
impl Parts {
    #[inline]
    pub(super) fn new() -> Self {
        Self {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            headers: HeaderMap::new(),
            text: Cow::Borrowed(""),
            failure: None,
        }
    }

    /// The response of an error, in the form that is given or else in the one that it declares.
    pub(super) fn fill(&mut self, error: &dyn HttpError, form: Option<Format>) {
        self.status = error.status();
        error.append_headers(&mut self.headers);
        keep_true(&mut self.headers, self.status);
        if !has_body(self.status) {
            return;
        }
        if form == Some(Format::of::<PlainText>())
            && error.format().is_some_and(|own| Some(own) != form)
        {
            // It is the type of the own form of the error; every other form sets its type.
            self.headers.remove(CONTENT_TYPE);
        }
        let written = match form.or_else(|| error.format()) {
            None => self.write_plain(error),
            Some(form) => self.write(error, form),
        };
        match written {
            Ok(text) => self.text = text,
            Err(reason) => self.fill_with_failure(reason),
        }
    }

    /// Writes the detail, whose type the error may give itself.
    fn write_plain(&mut self, error: &dyn HttpError) -> Written {
        let text = printed(|| Ok(error.to_detail()))?;
        // A walk over the few names, mostly none, is cheaper than looking one up.
        let has_type = self.headers.keys().any(|name| name == CONTENT_TYPE);
        if text.is_empty() {
            self.headers.remove(CONTENT_TYPE);
        } else if !has_type {
            set_content_type(&mut self.headers, plain_text);
        }
        Ok(text)
    }

    fn write(&mut self, error: &dyn HttpError, form: Format) -> Written {
        if form == Format::of::<PlainText>() {
            return self.write_plain(error);
        }
        let text = written(&PublicError::new(error, self.status, None), form)?;
        set_content_type(&mut self.headers, form.header());
        Ok(text)
    }

    /// The response where that of an error could not be written: none of its headers, which may be about its status.
    #[cold]
    fn fill_with_failure(&mut self, reason: Box<dyn Error + Send + Sync>) {
        *self = Self::new();
        set_content_type(&mut self.headers, plain_text);
        self.text = Cow::Borrowed(phrase(self.status));
        self.failure = Some(reason);
    }

    /// What the log is to find where nobody can keep the original: nothing, unless the response is not that of the
    /// original.
    #[inline]
    pub(crate) fn handle_of_failure(
        &mut self,
        original: &dyn HttpError,
    ) -> Option<HttpErrorHandle> {
        let reason = self.failure.take()?;
        Some(handle_of_report(reason, original))
    }
}

#[cold]
fn handle_of_report(
    reason: Box<dyn Error + Send + Sync>,
    original: &dyn HttpError,
) -> HttpErrorHandle {
    HttpErrorHandle::new(Unwritable::of_report(reason, original))
}

/// The body of an error in a form.
pub(crate) fn written(error: &PublicError<'_>, form: Format) -> Written {
    printed(|| form.to_text(error))
}

/// What has been written, unless a `Display` of it has failed.
pub(crate) fn printed(write: impl FnOnce() -> Written) -> Written {
    let before = failures();
    let text = write()?;
    if failures() == before { Ok(text) } else { Err(UNPRINTABLE.into()) }
}

/// The content type of a detail.
fn plain_text() -> HeaderValue {
    const { HeaderValue::from_static(PlainText::CONTENT_TYPE) }
}
