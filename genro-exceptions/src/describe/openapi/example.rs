//! An example of the body of a case, as a value.

use serde_json::Value;

use super::Document;
use super::sample::sample;
use super::schema::Schema;
use crate::describe::ErrorCase;

/// The body, if the form of the case can write one: a text, or what it is as JSON. There is none where a member has no
/// value that fits its schema.
pub(super) fn example(case: &ErrorCase, document: &mut dyn Document) -> Option<Value> {
    let content_type = case.content_type().filter(|_| !case.is_open())?;
    let values = case.extensions().iter().map(|extension| {
        let schema = Schema::Type(*extension.schema()).to_json(document);
        let null = || extension.is_nullable().then_some(Value::Null);
        let value = sample(&schema, document).or_else(null);
        let is_enough = value.is_some() || extension.is_optional() || case.is_text();
        is_enough.then_some(value)
    });
    let values: Option<Vec<_>> = values.collect();
    let text = case.example_body_with(values?)?;
    let media_type = essence(content_type);
    if is_json(media_type) { serde_json::from_str(&text).ok() } else { Some(text.into()) }
}

/// Whether the body of this media type is JSON.
pub(super) fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}

/// A content type without its parameters.
pub(super) fn essence(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or_default().trim_end()
}
