//! The conversion of a problem to JSON and back.

use std::fmt;

use http::StatusCode;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::raw_json::RawJson;
use super::{Problem, is_standard, lenient};

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { type_uri, title, status, detail, instance, extensions, origin: _ } = self;
        let mut map = serializer.serialize_map(None)?;
        if let Some(uri) = type_uri {
            map.serialize_entry("type", uri)?;
        }
        if let Some(title) = title {
            map.serialize_entry("title", title)?;
        }
        if let Some(status) = status {
            map.serialize_entry("status", &status.as_u16())?;
        }
        if let Some(detail) = detail {
            map.serialize_entry("detail", detail)?;
        }
        if let Some(instance) = instance {
            map.serialize_entry("instance", instance)?;
        }
        for (name, value) in extensions.iter().filter(|(name, _)| !is_standard(name)) {
            match self.text_of(name, value) {
                Some(text) => map.serialize_entry(name, text)?,
                None => map.serialize_entry(name, value)?,
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ProblemVisitor)
    }
}

struct ProblemVisitor;

impl<'de> Visitor<'de> for ProblemVisitor {
    type Value = Problem;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object with the members of a problem")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Problem, A::Error> {
        let mut problem = Problem::default();
        while let Some((RawJson(name), RawJson(value))) = map.next_entry()? {
            // A name is always a text, so this is the name.
            let Some(name) = text(name.get()) else { continue };
            match name.as_str() {
                "type" => set(&mut problem.type_uri, text(value.get())),
                "title" => set(&mut problem.title, text(value.get())),
                "status" => set(&mut problem.status, status(value.get())),
                "detail" => set(&mut problem.detail, text(value.get())),
                "instance" => set(&mut problem.instance, text(value.get())),
                _ => problem.keep(name, &value),
            }
        }
        Ok(problem)
    }
}

/// Ignores a member of the wrong type (RFC 9457 section 3.1).
fn set<T>(member: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *member = value;
    }
}

fn text(json: &str) -> Option<String> {
    match lenient::read(json)?.0 {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// Returns a number as a status; in JSON, 404 and 404.0 are the same.
fn status(json: &str) -> Option<StatusCode> {
    lenient::read(json)?.0.as_f64()?.to_string().parse().ok()
}
