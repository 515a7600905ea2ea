//! A schema that belongs to no crate.

use serde_json::{Map, Value, json};

use super::Document;
use crate::describe::TypeSchema;

/// A schema: as much of JSON Schema as the bodies of errors need.
#[derive(Clone, Debug)]
pub(super) enum Schema {
    Any,
    /// A string; one value, if there is only one.
    String {
        format: Option<&'static str>,
        value: Option<String>,
    },
    /// A status code; one value, if there is only one.
    Status(Option<u16>),
    Array(Box<Schema>),
    Object(Vec<Member>),
    /// Another schema, or `null`.
    Nullable(Box<Schema>),
    /// That of a Rust type.
    Type(TypeSchema),
}

/// A member of an object.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) schema: Schema,
    pub(super) is_required: bool,
}

impl Member {
    pub(super) fn required(name: &str, schema: Schema) -> Self {
        Self { name: name.to_owned(), schema, is_required: true }
    }

    pub(super) fn optional(name: &str, schema: Schema) -> Self {
        Self { is_required: false, ..Self::required(name, schema) }
    }
}

impl Schema {
    pub(super) const STRING: Self = Self::String { format: None, value: None };
    /// RFC 9457: `type` and `instance`.
    pub(super) const URI_REFERENCE: Self =
        Self::String { format: Some("uri-reference"), value: None };

    /// A string that has one value, if it is known.
    pub(super) fn string(value: Option<&str>) -> Self {
        Self::String { format: None, value: value.map(str::to_owned) }
    }

    /// Any object: an object of which no member is known.
    pub(super) const OBJECT: Self = Self::Object(Vec::new());

    /// The schema in JSON, with the schemas of Rust types as the document has them.
    pub(super) fn to_json(&self, document: &mut dyn Document) -> Value {
        match self {
            Self::Any => json!({}),
            Self::String { format, value } => {
                let mut schema = json!({"type": "string"});
                if let Some(format) = format {
                    schema["format"] = (*format).into();
                }
                if let Some(value) = value {
                    schema["enum"] = json!([value]);
                }
                schema
            }
            Self::Status(None) => json!({"type": "integer"}),
            Self::Status(Some(status)) => json!({"type": "integer", "enum": [status]}),
            Self::Array(items) => json!({"type": "array", "items": items.to_json(document)}),
            Self::Object(members) => object_to_json(members, document),
            Self::Nullable(schema) => match schema.to_json(document) {
                any if any == json!({}) => any,
                schema => json!({"anyOf": [schema, {"type": "null"}]}),
            },
            Self::Type(schema) => document.type_schema(*schema).unwrap_or_else(|| json!({})),
        }
    }

    /// Whether no value fits both schemas.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Object(members), Self::Object(others)) => members.iter().any(|member| {
                let same = others.iter().find(|other| other.name == member.name);
                same.is_some_and(|same| {
                    member.is_required && same.is_required && member.schema.excludes(&same.schema)
                })
            }),
            (Self::String { value: Some(value), .. }, Self::String { value: Some(other), .. }) => {
                value != other
            }
            (Self::String { .. }, Self::Object(_)) | (Self::Object(_), Self::String { .. }) => true,
            _ => false,
        }
    }
}

fn object_to_json(members: &[Member], document: &mut dyn Document) -> Value {
    let mut schema = json!({"type": "object"});
    if members.is_empty() {
        return schema;
    }
    let required = members.iter().filter(|member| member.is_required);
    let required: Vec<&str> = required.map(|member| member.name.as_str()).collect();
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    let properties: Map<String, Value> = members
        .iter()
        .map(|member| (member.name.clone(), member.schema.to_json(document)))
        .collect();
    schema["properties"] = properties.into();
    schema
}
