//! Texts of the format and the length of a schema.

use serde_json::Value;

use super::size;

/// The longest text that is shown for its length.
const LONGEST: usize = 100;

/// A text that fits a schema; there is none for a pattern.
pub(super) fn sample(schema: &Value) -> Option<String> {
    if schema.get("pattern").is_some() {
        return None;
    }
    let text = match of_format(schema["format"].as_str().unwrap_or_default()) {
        Some(text) => text.to_owned(),
        None => of_length(schema)?,
    };
    fits(&text, schema).then_some(text)
}

/// Whether a text has the length that a schema permits, in characters.
pub(super) fn fits(text: &str, schema: &Value) -> bool {
    let length = text.chars().count();
    size(schema, "minLength").is_none_or(|least| length >= least)
        && size(schema, "maxLength").is_none_or(|most| length <= most)
}

fn of_length(schema: &Value) -> Option<String> {
    let usual = "string";
    let least = size(schema, "minLength").unwrap_or(0).max(usual.len());
    let length = least.min(size(schema, "maxLength").unwrap_or(least));
    (length <= LONGEST).then(|| usual.chars().cycle().take(length).collect())
}

/// A text of a format of JSON Schema or OpenAPI that not every text has.
fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "byte" => "c3RyaW5n",
        "date" => "2030-01-01",
        "date-time" => "2030-01-01T00:00:00Z",
        "time" => "00:00:00Z",
        "duration" => "PT1S",
        "email" | "idn-email" => "ada@example.com",
        "hostname" | "idn-hostname" => "example.com",
        "ip" | "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "iri" | "uri" | "url" => "https://example.com/",
        "json-pointer" => "/string",
        "relative-json-pointer" => "0",
        "uuid" => "00000000-0000-0000-0000-000000000000",
        _ => return None,
    })
}
