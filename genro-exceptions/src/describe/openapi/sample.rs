//! A value that fits a schema.

use serde_json::{Map, Value, json};

use super::{COMPONENTS, Document};

/// How deep a schema is followed: a type may contain itself.
const DEPTH: usize = 6;

/// A value of a schema: its first example, else what documents usually show of its type.
pub(super) fn sample(schema: &Value, document: &dyn Document) -> Value {
    sample_at(schema, document, DEPTH)
}

fn sample_at(schema: &Value, document: &dyn Document, depth: usize) -> Value {
    let Some(depth) = depth.checked_sub(1) else { return Value::Null };
    if let Some(value) = given(schema) {
        return value.clone();
    }
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix(COMPONENTS)) {
        return document
            .component(name)
            .map_or(Value::Null, |schema| sample_at(&schema, document, depth));
    }
    for choice in ["oneOf", "anyOf"] {
        let mut schemas = schema[choice].as_array().into_iter().flatten();
        if let Some(schema) = schemas.find(|schema| schema["type"] != "null") {
            return sample_at(schema, document, depth);
        }
    }
    if let Some(parts) = schema["allOf"].as_array() {
        return all_of(parts, document, depth);
    }
    match type_of(schema) {
        Some("string") => json!(string(schema)),
        Some("integer") => schema["minimum"].as_i64().unwrap_or_default().into(),
        Some("number") => schema["minimum"].as_f64().unwrap_or_default().into(),
        Some("boolean") => true.into(),
        Some("array") => json!([sample_at(&schema["items"], document, depth)]),
        Some("object") => {
            let properties = schema["properties"].as_object().into_iter().flatten();
            let sampled =
                properties.map(|(name, schema)| (name.clone(), sample_at(schema, document, depth)));
            sampled.collect::<Map<_, _>>().into()
        }
        _ => Value::Null,
    }
}

/// What the schema itself gives as a value.
fn given(schema: &Value) -> Option<&Value> {
    let examples = ["examples", "enum"].map(|list| schema[list].get(0));
    [schema.get("example"), examples[0], schema.get("default"), schema.get("const"), examples[1]]
        .into_iter()
        .flatten()
        .next()
}

/// The first type that is not `null`.
fn type_of(schema: &Value) -> Option<&str> {
    let list = schema["type"].as_array().into_iter().flatten().filter_map(Value::as_str);
    schema["type"].as_str().or_else(|| list.into_iter().find(|name| *name != "null"))
}

fn string(schema: &Value) -> &'static str {
    match schema["format"].as_str() {
        Some("date") => "2030-01-01",
        Some("date-time") => "2030-01-01T00:00:00Z",
        Some("uuid") => "00000000-0000-0000-0000-000000000000",
        Some("uri") => "https://example.com/",
        _ => "string",
    }
}

/// The members of all parts together.
fn all_of(parts: &[Value], document: &dyn Document, depth: usize) -> Value {
    let mut all = Map::new();
    for part in parts {
        match sample_at(part, document, depth) {
            Value::Object(members) => all.extend(members),
            Value::Null => {}
            other => return other,
        }
    }
    all.into()
}
