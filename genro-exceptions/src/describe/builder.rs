//! The construction of a case.

use std::borrow::Cow;

use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::case::{Close, ErrorCase};
use super::parts::{CaseExtension, CaseForm, CaseHeader, CaseText, Presence};
use super::schema::TypeSchema;
use crate::error::code::computed_code;
use crate::error::is_server_error;
use crate::format::{ErrorFormat, Format, PlainText};
use crate::header::{is_of_another_body, is_plain_text};
use crate::ready::uri_reference;
use crate::websocket::CloseCode;

/// How a case is created.
impl ErrorCase {
    /// Creates a case with a status, whose detail is the reason phrase; with `None`, the status is chosen at run time.
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>, status: impl Into<Option<StatusCode>>) -> Self {
        Self {
            name: name.into(),
            type_name: None,
            docs: Cow::Borrowed(""),
            is_open: false,
            status: status.into(),
            code: CaseText::Absent,
            title: None,
            type_uri: None,
            detail: None,
            instance: Presence::Never,
            headers: Vec::new(),
            has_further_headers: false,
            extensions: Vec::new(),
            form: None,
            close: Close::ByStatus,
        }
    }

    /// Creates a case of which nothing is known, since its response is that of any other error.
    #[must_use]
    pub fn open(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            is_open: true,
            code: CaseText::RunTime,
            instance: Presence::Sometimes,
            has_further_headers: true,
            close: Close::RunTime,
            ..Self::new(name, None)
        }
    }

    /// Sets the description of when the error occurs, in Markdown.
    #[must_use]
    pub fn with_docs(mut self, docs: impl Into<Cow<'static, str>>) -> Self {
        self.docs = docs.into();
        self
    }

    /// Sets the code.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<CaseText>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets the title of the problem type.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Cow<'static, str>>) -> Self {
        self.title = Some(title.into()).filter(|title| !title.is_empty());
        self
    }

    /// Sets the URI reference of the problem type; characters that RFC 3986 does not allow are percent-encoded, as they are
    /// in the body.
    #[must_use]
    pub fn with_type_uri(mut self, uri: &str) -> Self {
        let is_sent = !matches!(uri, "" | "about:blank");
        self.type_uri = is_sent.then(|| uri_reference::encode(uri).into_owned().into());
        self
    }

    /// Sets the detail.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<CaseText>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets whether the response has an `instance`.
    #[must_use]
    pub fn with_instance(mut self, instance: Presence) -> Self {
        self.instance = instance;
        self
    }

    /// Adds a header; one that is never sent, such as `content-length`, is left out.
    #[must_use]
    pub fn with_header(mut self, header: CaseHeader) -> Self {
        if !is_of_another_body(header.name()) {
            self.headers.push(header);
        }
        self
    }

    /// Marks the response as one that may have headers that are not in the declaration.
    #[must_use]
    pub fn with_further_headers(mut self) -> Self {
        self.has_further_headers = true;
        self
    }

    /// Adds an extension member.
    #[must_use]
    pub fn with_extension(mut self, extension: CaseExtension) -> Self {
        self.extensions.push(extension);
        self
    }

    /// Sets the form of the body.
    #[must_use]
    pub fn with_format<F: ErrorFormat>(self) -> Self {
        self.with_form(Some(Format::of::<F>()), TypeSchema::default())
    }

    /// Sets the code of the close frame; with `None`, it is chosen at run time.
    #[must_use]
    pub fn with_close_code(mut self, code: impl Into<Option<CloseCode>>) -> Self {
        self.close = code.into().map_or(Close::RunTime, Close::Fixed);
        self
    }

    /// Sets the form of a layer, which leaves alone what the error has shaped itself: in a form that it declares, or as a
    /// text of another type than `text/plain`.
    pub(super) fn in_layer(self, format: Format, schema: TypeSchema) -> Self {
        let text_type = self.text_type().filter(|_| self.has_body());
        let is_shaped = text_type.is_some_and(|header| {
            !header.value().is_some_and(|value| is_plain_text(value.as_bytes()))
        });
        if is_shaped { self } else { self.or_form(format, schema) }
    }

    /// Sets the form of the body unless the error declares one; plain text is what it has without.
    pub(super) fn or_form(self, format: Format, schema: TypeSchema) -> Self {
        let is_declared = self.form.is_some() || format == Format::of::<PlainText>();
        if is_declared { self } else { self.with_form(Some(format), schema).with_true_type() }
    }

    /// Leaves out a `content-type` that is not sent: a form sets its own, and without a body there is none.
    pub(super) fn with_true_type(mut self) -> Self {
        if !self.is_text() || !self.has_body() {
            self.headers.retain(|header| *header.name() != CONTENT_TYPE);
        }
        self
    }

    /// Sets the type that declares the case.
    pub(super) fn declared_by(mut self, type_name: &'static str) -> Self {
        self.type_name = Some(type_name);
        self
    }

    /// Names a case of a field by way of the transparent case that has the field: `ApiError::Store` and `StoreError::NoRow`
    /// become `ApiError::Store::NoRow`. The only case of a struct has the name of the transparent one.
    pub(super) fn within(mut self, name: &'static str, is_one: bool, docs: &str) -> Self {
        self.name = match self.name.split_once("::") {
            Some((_, rest)) => format!("{name}::{rest}").into(),
            None if is_one => name.into(),
            None => format!("{name}::{}", self.name).into(),
        };
        if self.docs.is_empty() {
            self.docs = docs.to_owned().into();
        }
        self
    }

    /// Creates a case for generated code: without a conversion, for which the compiler would search in every type.
    #[doc(hidden)]
    #[must_use]
    pub fn declared(name: &'static str, status: Option<StatusCode>) -> Self {
        Self::new(name, status)
    }

    /// Sets a code that is written in the declaration.
    #[doc(hidden)]
    #[must_use]
    pub fn with_fixed_code(self, code: &'static str) -> Self {
        self.with_code(code)
    }

    /// Sets a text that is written in the declaration, without placeholders.
    #[doc(hidden)]
    #[must_use]
    pub fn with_fixed_detail(self, text: &'static str) -> Self {
        self.with_detail(text)
    }

    /// Says that the code is chosen at run time.
    #[doc(hidden)]
    #[must_use]
    pub fn with_run_time_code(self) -> Self {
        self.with_code(CaseText::RunTime)
    }

    /// Sets the type and the title of `#[problem]`, whose default form is `ProblemJson`.
    #[doc(hidden)]
    #[must_use]
    pub fn with_problem(mut self, uri: Option<&'static str>, title: Option<&'static str>) -> Self {
        self = self.with_type_uri(uri.unwrap_or_default()).with_title(title.unwrap_or_default());
        #[cfg(feature = "json")]
        return self.with_format::<crate::format::ProblemJson>();
        #[cfg(not(feature = "json"))]
        self
    }

    /// Sets a code that is a constant of the user's.
    #[doc(hidden)]
    #[must_use]
    pub fn with_constant_code(mut self, code: Option<Cow<'static, str>>) -> Self {
        self.code = computed_code(code).map_or(CaseText::Absent, CaseText::Fixed);
        self
    }

    /// Sets the format string that the detail is printed with.
    #[doc(hidden)]
    #[must_use]
    pub fn with_template(self, text: &'static str) -> Self {
        self.with_detail(CaseText::written(text))
    }

    /// Sets the text of a Display that this crate does not write: it is sent below 500 only.
    #[doc(hidden)]
    #[must_use]
    pub fn with_display(mut self, text: Option<&'static str>) -> Self {
        let text = text.map_or(CaseText::RunTime, CaseText::written);
        self.detail = match self.status {
            Some(status) if is_server_error(status) => None,
            Some(_) => Some(text),
            None => Some(text.or_other()),
        };
        self
    }

    /// Says that the error may have another detail at run time.
    #[doc(hidden)]
    #[must_use]
    pub fn or_other_detail(mut self) -> Self {
        self.detail = Some(self.detail().or_other());
        self
    }

    /// Sets the form of the body for generated code; none is one that the compiler reports.
    #[doc(hidden)]
    #[must_use]
    pub fn with_form(mut self, format: Option<Format>, schema: TypeSchema) -> Self {
        self.form = format.map(|format| CaseForm { format, schema });
        self
    }
}
