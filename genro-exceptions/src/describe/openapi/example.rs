//! An example of the body of a case, written by the form of the case itself.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::StatusCode;
use serde_json::Value;

use super::Document;
use super::sample::sample;
use super::schema::Schema;
use crate::describe::{CaseText, ErrorCase, Presence};
use crate::error::HttpError;
use crate::format::{Format, PlainText, PublicError};
use crate::problem::{ProblemMembers, ProblemType};

/// The body of an error of the case, if its form writes one: a text, or what it is as JSON.
pub(super) fn example(case: &ErrorCase, document: &mut dyn Document) -> Option<Value> {
    let error = ExampleError::of(case, document);
    let format = case.format().unwrap_or(const { Format::of::<PlainText>() });
    let text = format.to_text(&PublicError::of(&error)).ok()?;
    let media_type = essence(case.content_type()?);
    let is_json = media_type == "application/json" || media_type.ends_with("+json");
    if is_json { serde_json::from_str(&text).ok() } else { Some(Value::from(text)) }
}

/// A content type without its parameters.
pub(super) fn essence(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or_default().trim_end()
}

/// An error of a case, with samples for what only an error at run time has.
#[derive(Debug)]
struct ExampleError {
    status: StatusCode,
    code: Option<String>,
    title: Option<String>,
    type_uri: Option<String>,
    detail: String,
    instance: Option<&'static str>,
    extensions: Vec<(String, Value)>,
}

impl ExampleError {
    fn of(case: &ErrorCase, document: &mut dyn Document) -> Self {
        let extensions = case.extensions().iter().map(|extension| {
            let schema = Schema::Type(*extension.schema()).to_json(document);
            (extension.name().to_owned(), sample(&schema, document))
        });
        let code = match case.code() {
            CaseText::RunTime => Some("CODE"),
            code => code.text(),
        };
        Self {
            extensions: extensions.collect(),
            // Which shows the detail, as one of 500 and above may not.
            status: case.status().unwrap_or(StatusCode::BAD_REQUEST),
            code: code.map(str::to_owned),
            title: case.title().map(str::to_owned),
            type_uri: case.type_uri().map(str::to_owned),
            detail: detail(&case.detail()),
            instance: (case.instance() == Presence::Always).then_some("/occurrences/1"),
        }
    }
}

/// The detail as it is declared.
fn detail(detail: &CaseText) -> String {
    match detail {
        CaseText::RunTime => "detail".to_owned(),
        CaseText::Template(text) | CaseText::Default(text) => {
            text.replace("{{", "{").replace("}}", "}")
        }
        text => text.text().unwrap_or_default().to_owned(),
    }
}

impl fmt::Display for ExampleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl Error for ExampleError {}

impl HttpError for ExampleError {
    fn status(&self) -> StatusCode {
        self.status
    }

    fn detail(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.detail)
    }

    fn code(&self) -> Option<Cow<'_, str>> {
        self.code.as_deref().map(Cow::Borrowed)
    }

    fn problem_type(&self) -> Option<ProblemType<'_>> {
        Some(ProblemType::declared(self.type_uri.as_deref(), self.title.as_deref()))
    }

    fn write_problem(&self, members: &mut ProblemMembers<'_>) {
        members.detail(&self.detail);
        if let Some(instance) = self.instance {
            members.instance(instance);
        }
        for (name, value) in &self.extensions {
            members.foreign_extension(name, value);
        }
    }
}
