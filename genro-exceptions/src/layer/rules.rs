//! Which error responses get a form, which form that is, and who is told about the error.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};

use super::foreign::Foreign;
use super::headers::{Shape, has_true_length, may_be_left_out, remove_values, vary_by_accept};
use super::request::{Asked, RequestSummary, Wanted};
use crate::error::{HttpErrorHandle, is_server_error};
use crate::format::{ErrorFormat, Format, PlainText, PublicError, is_raised};
use crate::header::is_text;
use crate::response::{self, Unwritable};

type Hook = Arc<dyn Fn(&HttpErrorHandle, &RequestSummary) + Send + Sync>;

/// The forms and the hooks of an `ErrorLayer`.
#[derive(Clone, Default)]
pub(crate) struct Rules {
    /// The form of the client that has no preference, by `format`.
    default: Option<Format>,
    /// The other forms that a client can ask for, by `or_format`.
    others: Vec<Format>,
    hooks: Vec<Hook>,
    wanted: Wanted,
    #[cfg(feature = "tracing")]
    pub(super) is_traced: bool,
}

/// An error response, as an adapter found it.
pub(crate) struct Found<'a> {
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a mut HeaderMap,
    /// The error from which the response was created.
    pub(crate) handle: Option<HttpErrorHandle>,
    /// Whether the framework has created the body because nobody else had, with whatever content type.
    pub(crate) is_default: bool,
    /// Whether the request is a HEAD, so that somebody may have left out the body already.
    pub(crate) is_head: bool,
    /// What an inner layer has done.
    pub(crate) done: Done,
}

/// What an adapter does with an error response.
#[derive(Debug)]
pub(crate) struct Settled {
    /// The status, which is another one only if the form has failed.
    pub(crate) status: StatusCode,
    /// The error, for the extensions of the response.
    pub(crate) handle: HttpErrorHandle,
    /// What is done, for the extensions of the response.
    pub(crate) done: Done,
    /// The body that replaces the one of the response; without one, that stays untouched.
    pub(crate) body: Option<Cow<'static, str>>,
    /// Whether that body has the length of the answer to a GET. If not, a HEAD gets neither the body nor a length, which it
    /// may lack but not have wrong (RFC 9110 section 8.6).
    pub(crate) has_length: bool,
}

/// What the layers of a response have done, so that no outer layer does it again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Done {
    is_shaped: bool,
    is_told: bool,
    #[cfg(feature = "tracing")]
    pub(super) is_traced: bool,
}

impl Rules {
    pub(crate) fn format<F: ErrorFormat>(&mut self) {
        self.default = Some(Format::of::<F>());
        self.read_requests();
    }

    pub(crate) fn or_format<F: ErrorFormat>(&mut self) {
        self.others.push(Format::of::<F>());
        self.read_requests();
    }

    pub(crate) fn on_error(
        &mut self,
        hook: impl Fn(&HttpErrorHandle, &RequestSummary) + Send + Sync + 'static,
    ) {
        self.hooks.push(Arc::new(hook));
        self.read_requests();
    }

    fn read_requests(&mut self) {
        let parts = self.forms().any(Format::reads_request);
        let (accept, summary) = (self.is_negotiated(), !self.hooks.is_empty());
        self.wanted = Wanted { accept, parts, summary };
    }

    /// Returns what is read of each request.
    pub(crate) const fn wanted(&self) -> Wanted {
        self.wanted
    }

    /// Returns the forms, the default first.
    fn forms(&self) -> impl Iterator<Item = Format> {
        self.default.into_iter().chain(self.others.iter().copied())
    }

    fn is_negotiated(&self) -> bool {
        self.forms().count() > 1
    }

    /// Decides what becomes of an error response.
    ///
    /// `peek` returns the body if all of it is there, and only up to [`MAX_TEXT`](super::MAX_TEXT) bytes. It is called
    /// only if the body is replaced.
    pub(crate) fn settle(
        &self,
        asked: &Asked,
        found: Found<'_>,
        peek: impl FnOnce() -> Option<Vec<u8>>,
    ) -> Settled {
        let Found { status, headers, handle, is_default, is_head, done } = found;
        // What a layer has shaped is not the framework's: somebody has replaced the response since.
        let done = if is_default && done.is_shaped { Done::default() } else { done };
        let own = handle.as_ref().and_then(|handle| handle.format());
        let shape = if is_default { Shape::Bare } else { Shape::of(headers, own) };
        let is_raised = handle.as_ref().is_some_and(|handle| is_raised(&**handle, status));
        let form =
            if done.is_shaped { None } else { self.form_of(asked, headers, own, shape, is_raised) };
        // A layer without a form has not read the text.
        let handle = handle.filter(|handle| form.is_none() || !Foreign::is_without_text(handle));
        let mut has_length = true;
        let handle = handle.unwrap_or_else(|| {
            let body = if form.is_some() && is_text(headers) { peek() } else { None };
            let is_lost = is_head && !is_default && !is_server_error(status);
            has_length =
                !is_lost || !body.as_deref().is_some_and(|body| may_be_left_out(headers, body));
            let body = body.filter(|body| has_true_length(headers, body.len()));
            HttpErrorHandle::new(Foreign::new(status, body))
        });
        let mut settled = Settled { status, handle, done, body: None, has_length };
        settled.done.is_shaped |= self.forms().next().is_some();
        if let Some(form) = form {
            settled.shape(asked, headers, form);
        }
        settled.done = self.told(asked, settled.done, &settled.handle, settled.status);
        settled
    }

    /// Logs an error and tells of it, unless an inner layer has.
    pub(super) fn told(
        &self,
        asked: &Asked,
        mut done: Done,
        handle: &HttpErrorHandle,
        status: StatusCode,
    ) -> Done {
        #[cfg(feature = "tracing")]
        self.trace(&mut done, handle, status);
        let _ = status;
        if !done.is_told && !self.hooks.is_empty() {
            done.is_told = true;
            self.tell(asked, handle);
        }
        done
    }

    /// Returns the form that the response gets, if that is not the one that it has.
    fn form_of(
        &self,
        asked: &Asked,
        headers: &mut HeaderMap,
        own: Option<Format>,
        shape: Shape,
        is_raised: bool,
    ) -> Option<Format> {
        let first = self.forms().next()?;
        if shape == Shape::Other {
            return None;
        }
        let form = if self.is_negotiated() {
            vary_by_accept(headers);
            let offers: Vec<Format> = own.into_iter().chain(self.forms()).collect();
            offers[asked.preferred(offers.iter().map(|form| form.content_type()))]
        } else {
            own.unwrap_or(first)
        };
        // A form that reads the request had none when the error was converted.
        let has_new_input = form.reads_request() && asked.parts().is_some();
        (shape != Shape::Own(form) || has_new_input || is_raised).then_some(form)
    }

    fn tell(&self, asked: &Asked, handle: &HttpErrorHandle) {
        for hook in &self.hooks {
            if let Some(summary) = asked.summary() {
                hook(handle, summary);
            }
        }
    }
}

impl Settled {
    /// Writes the error in a form, with the headers of the response but those of its old body.
    fn shape(&mut self, asked: &Asked, headers: &mut HeaderMap, form: Format) {
        let error = PublicError::in_response(&*self.handle, self.status, asked.parts());
        match response::written(&error, form) {
            Ok(text) => {
                response::replace_body_headers(headers, &*self.handle, self.status);
                response::set_type_of(headers, form, &text);
                self.body = Some(text);
            }
            Err(reason) => self.fail(headers, reason),
        }
    }

    /// Answers for an error that cannot be written: without the headers that the error has given.
    #[cold]
    fn fail(&mut self, headers: &mut HeaderMap, reason: Box<dyn Error + Send + Sync>) {
        remove_values(headers, &self.handle.headers());
        let failed = HttpErrorHandle::new(Unwritable::new(reason, self.handle.clone()));
        self.status = failed.status();
        response::replace_body_headers(headers, &*failed, self.status);
        let text = failed.to_detail();
        response::set_type_of(headers, Format::of::<PlainText>(), &text);
        self.handle = failed;
        self.body = Some(text);
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { default, others, hooks, .. } = self;
        let formats: Vec<_> = default.iter().chain(others).collect();
        f.debug_struct("ErrorLayer")
            .field("formats", &formats)
            .field("hooks", &hooks.len())
            .finish()
    }
}
