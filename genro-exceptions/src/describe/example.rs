//! The body of a case, as an example: an error with the response that the case describes.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::{HeaderMap, HeaderValue, StatusCode};

use super::{CaseText, ErrorCase};
use crate::error::HttpError;
use crate::format::{Format, PlainText, PublicError};
use crate::header::append;
#[cfg(feature = "json")]
use crate::problem::{ProblemMembers, ProblemType};
use crate::ready::phrase::phrase;

impl ErrorCase {
    /// Returns the body as an example, in the form that the error declares: what is known only at run time is its name in
    /// braces, `user {id} not found`.
    ///
    /// There is none where the response has no body, where the status is chosen at run time, and where the form cannot write
    /// an error that it does not know.
    ///
    /// ```
    /// use genro_exceptions::HttpError;
    /// use genro_exceptions::describe::Describe;
    ///
    /// # #[cfg(feature = "json")] {
    /// #[derive(Debug, HttpError)]
    /// #[status(404)]
    /// #[problem]
    /// #[detail("user {id} not found")]
    /// struct UserNotFound {
    ///     #[extension]
    ///     id: u64,
    /// }
    ///
    /// let body = UserNotFound::cases()[0].example_body();
    /// let expected = r#"{"title":"Not Found","status":404,"detail":"user {id} not found","id":"{id}"}"#;
    /// assert_eq!(body.as_deref(), Some(expected));
    /// # }
    /// ```
    #[must_use]
    pub fn example_body(&self) -> Option<String> {
        let status = self.status().filter(|_| self.has_body() && !self.is_open())?;
        #[cfg(feature = "json")]
        let values = self.extensions().iter().map(|extension| format!("{{{}}}", extension.name()));
        example_body(&Example {
            case: self.clone(),
            status,
            #[cfg(feature = "json")]
            values: values.map(|value| Some(value.into())).collect(),
        })
    }

    /// The same with values for the extension members, `None` for one that is left out, also where the status is chosen at
    /// run time.
    #[cfg(feature = "__openapi")]
    #[allow(dead_code, reason = "each OpenAPI crate uses a part of it")]
    pub(super) fn example_body_with(
        &self,
        values: Vec<Option<serde_json::Value>>,
    ) -> Option<String> {
        // One that shows the detail, as a status of 500 and above may not.
        let status = self.status().unwrap_or(StatusCode::BAD_REQUEST);
        example_body(&Example { case: self.clone(), status, values })
    }
}

fn example_body(example: &Example) -> Option<String> {
    let form = example.case.format().unwrap_or(Format::of::<PlainText>());
    form.to_text(&PublicError::of(example)).ok().map(Cow::into_owned)
}

impl CaseText {
    /// The text as a reader takes it: a value is its name in braces, without how it is printed.
    pub(super) fn readable(&self) -> Option<String> {
        let text = self.text()?;
        if let Self::Fixed(_) = self {
            return Some(text.to_owned());
        }
        let mut written = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, behind) = rest.split_at(at);
            let (brace, behind) = behind.split_at(1);
            written.extend([before, brace]);
            rest = behind.strip_prefix(brace).unwrap_or(behind);
            if brace == "{" && rest.len() == behind.len() {
                let (inside, behind) = rest.split_once('}').unwrap_or((rest, ""));
                let name = inside.split(':').next().unwrap_or_default();
                written.extend([if name.is_empty() { "…" } else { name }, "}"]);
                rest = behind;
            }
        }
        Some(written + rest)
    }
}

/// An error with the response that a case describes.
#[derive(Debug)]
struct Example {
    case: ErrorCase,
    status: StatusCode,
    /// Of the extension members, in their order; one may be left out.
    #[cfg(feature = "json")]
    values: Vec<Option<serde_json::Value>>,
}

impl fmt::Display for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail())
    }
}

impl Error for Example {}

impl HttpError for Example {
    fn status(&self) -> StatusCode {
        self.status
    }

    fn detail(&self) -> Cow<'_, str> {
        match self.case.detail().readable() {
            Some(text) => text.into(),
            None => phrase(self.status).into(),
        }
    }

    fn append_headers(&self, headers: &mut HeaderMap) {
        for header in self.case.headers() {
            if let Some(Ok(value)) = header.value().map(HeaderValue::try_from) {
                append(headers, header.name(), value);
            }
        }
    }

    fn code(&self) -> Option<Cow<'_, str>> {
        match self.case.code() {
            CaseText::Absent => None,
            text => Some(text.text().unwrap_or("{code}").into()),
        }
    }

    fn format(&self) -> Option<Format> {
        self.case.format()
    }

    #[cfg(feature = "json")]
    fn problem_type(&self) -> Option<ProblemType<'_>> {
        Some(ProblemType::declared(self.case.type_uri(), self.case.title()))
    }

    #[cfg(feature = "json")]
    fn write_problem(&self, members: &mut ProblemMembers<'_>) {
        members.detail(self.detail());
        if self.case.instance() != super::Presence::Never {
            members.instance("...");
        }
        for (extension, value) in self.case.extensions().iter().zip(&self.values) {
            if let Some(value) = value {
                members.foreign_extension(extension.name(), value);
            }
        }
    }
}
