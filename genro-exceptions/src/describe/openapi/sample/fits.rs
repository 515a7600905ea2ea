//! Whether a value fits a schema.
//!
//! Read are the keywords that derives write; a `pattern` is not.

use serde_json::{Map, Value};

use super::super::Document;
use super::{component_name, item_schema, list, number, size, text, types};

/// Whether a value fits a schema. Of `oneOf`, no second one may fit it.
pub(super) fn fits(value: &Value, schema: &Value, document: &dyn Document) -> bool {
    Check { document, within: &[], is_strict: true }.fits(value, schema)
}

/// Whether a value may fit a schema: not where a keyword excludes it.
pub(super) fn may_fit(value: &Value, schema: &Value, document: &dyn Document) -> bool {
    Check { document, within: &[], is_strict: false }.fits(value, schema)
}

#[derive(Clone, Copy)]
struct Check<'a> {
    document: &'a dyn Document,
    /// The components that the value is held to already: a schema may lead back to itself.
    within: &'a [String],
    /// Whether an alternative that may fit excludes another.
    is_strict: bool,
}

impl Check<'_> {
    fn fits(self, value: &Value, schema: &Value) -> bool {
        *schema != Value::Bool(false)
            && is_of_type(value, schema)
            && is_listed(value, schema)
            && match value {
                Value::Number(number) => number.as_f64().is_none_or(|it| number::fits(it, schema)),
                Value::String(text) => text::fits(text, schema),
                Value::Array(items) => self.fit_items(items, schema),
                Value::Object(members) => self.fit_members(members, schema),
                Value::Null | Value::Bool(_) => true,
            }
            && component_name(schema).is_none_or(|name| self.fits_component(value, name))
            && list(schema, "allOf").all(|schema| self.fits(value, schema))
            && self.fits_any(value, schema, "anyOf")
            && self.fits_any(value, schema, "oneOf")
            && (!self.is_strict || self.may_fit_one(value, schema))
    }

    fn fits_component(self, value: &Value, name: &str) -> bool {
        if self.within.iter().any(|outer| outer == name) {
            return true;
        }
        let within = [self.within, &[name.to_owned()]].concat();
        let component = self.document.component(name);
        component.is_none_or(|schema| Check { within: &within, ..self }.fits(value, &schema))
    }

    fn fits_any(self, value: &Value, schema: &Value, choice: &str) -> bool {
        let mut alternatives = list(schema, choice);
        schema.get(choice).is_none() || alternatives.any(|schema| self.fits(value, schema))
    }

    fn may_fit_one(self, value: &Value, schema: &Value) -> bool {
        let check = Check { is_strict: false, ..self };
        list(schema, "oneOf").filter(|schema| check.fits(value, schema)).count() <= 1
    }

    fn fit_items(self, items: &[Value], schema: &Value) -> bool {
        let check = Check { within: &[], ..self };
        size(schema, "minItems").is_none_or(|least| items.len() >= least)
            && size(schema, "maxItems").is_none_or(|most| items.len() <= most)
            && items.iter().enumerate().all(|(at, item)| check.fits(item, item_schema(schema, at)))
    }

    fn fit_members(self, members: &Map<String, Value>, schema: &Value) -> bool {
        let check = Check { within: &[], ..self };
        let has_patterns = schema.get("patternProperties").is_some();
        let mut required = list(schema, "required").filter_map(Value::as_str);
        required.all(|name| members.contains_key(name))
            && members.iter().all(|(name, value)| match schema["properties"].get(name) {
                Some(schema) => check.fits(value, schema),
                None => has_patterns || check.fits(value, &schema["additionalProperties"]),
            })
    }
}

fn is_of_type(value: &Value, schema: &Value) -> bool {
    let is_type = |name: &str| match value {
        Value::Null => name == "null",
        Value::Bool(_) => name == "boolean",
        Value::Number(number) => {
            let is_integer = || number.as_f64().is_some_and(|number| number.fract() == 0.0);
            name == "number" || (name == "integer" && is_integer())
        }
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
    };
    let is_nullable = value.is_null() && schema["nullable"] == true;
    is_nullable || types(schema).next().is_none() || types(schema).any(is_type)
}

fn is_listed(value: &Value, schema: &Value) -> bool {
    let is_const = schema.get("const").is_none_or(|only| only == value);
    is_const && (schema.get("enum").is_none() || list(schema, "enum").any(|one| one == value))
}
