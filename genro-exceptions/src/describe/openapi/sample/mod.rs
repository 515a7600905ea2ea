//! A value that fits a schema.

mod fits;
mod number;
mod text;

use serde_json::{Map, Value, json};

use self::fits::may_fit;
use super::{COMPONENTS, Document};

/// How many schemas are followed for one value: types that refer to each other have values without number.
const STEPS: usize = 500;

/// A value of a schema: its first example, else what documents usually show of its type. `None` if no value is found that
/// fits.
///
/// A type that contains itself ends where its schema allows it: in an empty array, a `null`, or without an optional member.
pub(super) fn sample(schema: &Value, document: &dyn Document) -> Option<Value> {
    [true, false].into_iter().find_map(|has_optional| {
        let mut sampler = Sampler { document, has_optional, within: Vec::new(), steps: STEPS };
        sampler.sample(schema)
    })
}

struct Sampler<'a> {
    document: &'a dyn Document,
    /// Whether the value has what its schema does not require.
    has_optional: bool,
    /// The names of the components around this place.
    within: Vec<String>,
    steps: usize,
}

impl Sampler<'_> {
    fn sample(&mut self, schema: &Value) -> Option<Value> {
        self.steps = self.steps.checked_sub(1)?;
        let document = self.document;
        let fits = |value: &Value| fits::fits(value, schema, document);
        if let Some(value) = given(schema).find(|value| fits(value)) {
            return Some(value.clone());
        }
        let value = self.parts(schema).and_then(merged).filter(fits);
        value.or_else(|| is_nullable(schema).then_some(Value::Null).filter(fits))
    }

    /// A value of each schema that this one consists of; the last is that of its own keywords.
    fn parts(&mut self, schema: &Value) -> Option<Vec<Value>> {
        if *schema == Value::Bool(false) || UNSAMPLED.iter().any(|name| schema.get(name).is_some())
        {
            return None;
        }
        let mut parts = Vec::new();
        if let Some(name) = component_name(schema) {
            parts.push(self.component(name)?);
        }
        for part in list(schema, "allOf") {
            parts.push(self.sample(part)?);
        }
        for choice in ["oneOf", "anyOf"] {
            if schema[choice].is_array() {
                parts.push(self.alternative(schema, choice)?);
            }
        }
        parts.push(self.of_type(schema)?);
        Some(parts)
    }

    /// Of one that is around this place already, there is none.
    fn component(&mut self, name: &str) -> Option<Value> {
        if self.within.iter().any(|outer| outer == name) {
            return None;
        }
        let schema = self.document.component(name)?;
        self.within.push(name.to_owned());
        let value = self.sample(&schema);
        self.within.pop();
        value
    }

    /// A value of the first alternative that has one; of `oneOf`, one that fits no other. `null` comes last.
    fn alternative(&mut self, schema: &Value, choice: &str) -> Option<Value> {
        let mut alternatives: Vec<&Value> = list(schema, choice).collect();
        alternatives.sort_by_key(|schema| is_null(schema));
        for (at, alternative) in alternatives.iter().enumerate() {
            let Some(value) = self.sample(alternative) else { continue };
            let mut others = alternatives.iter().enumerate().filter(|(other, _)| *other != at);
            if choice == "anyOf" || !others.any(|(_, other)| may_fit(&value, other, self.document))
            {
                return Some(value);
            }
        }
        None
    }

    fn of_type(&mut self, schema: &Value) -> Option<Value> {
        match type_of(schema) {
            Some("string") => Some(text::sample(schema)?.into()),
            Some("integer") => number::integer(schema),
            Some("number") => Some(number::sample(schema, false)?.into()),
            Some("boolean") => Some(true.into()),
            Some("array") => self.array(schema),
            Some("object") => self.object(schema),
            _ => Some(Value::Null),
        }
    }

    fn array(&mut self, schema: &Value) -> Option<Value> {
        let least = size(schema, "minItems").unwrap_or(0);
        let most = size(schema, "maxItems").unwrap_or(usize::MAX);
        let usual = if self.has_optional { list(schema, "prefixItems").count().max(1) } else { 0 };
        let items = self.items(schema, usual.min(most).max(least));
        items.or_else(|| self.items(schema, least)).map(Value::Array)
    }

    fn items(&mut self, schema: &Value, count: usize) -> Option<Vec<Value>> {
        let mut items: Vec<Value> = Vec::new();
        for at in 0..count {
            let item = self.sample(item_schema(schema, at))?;
            if schema["uniqueItems"] == true && items.contains(&item) {
                return None;
            }
            items.push(item);
        }
        Some(items)
    }

    fn object(&mut self, schema: &Value) -> Option<Value> {
        let is_required = |name: &str| list(schema, "required").any(|required| required == name);
        let mut members = Map::new();
        for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = is_required(name);
            if !is_required && !self.has_optional {
                continue;
            }
            match self.sample(schema) {
                Some(value) => _ = members.insert(name.clone(), value),
                None if is_required => return None,
                None => {}
            }
        }
        for name in list(schema, "required").filter_map(Value::as_str) {
            if !members.contains_key(name) {
                let value = self.sample(&schema["additionalProperties"])?;
                members.insert(name.to_owned(), value);
            }
        }
        Some(members.into())
    }
}

/// Keywords that a value is not made for.
const UNSAMPLED: [&str; 6] =
    ["not", "if", "contains", "dependentRequired", "dependentSchemas", "minProperties"];

/// The values that the schema itself gives.
fn given(schema: &Value) -> impl Iterator<Item = &Value> {
    let one = |name| schema.get(name).into_iter();
    let examples = one("example").chain(list(schema, "examples"));
    examples.chain(one("default")).chain(one("const")).chain(list(schema, "enum"))
}

/// One value of all parts: an object with the members of all, or what all others have.
fn merged(mut parts: Vec<Value>) -> Option<Value> {
    if parts.iter().any(Value::is_object) {
        let mut all = Map::new();
        // What the schema says itself is the widest.
        for part in parts.into_iter().rev() {
            if let Value::Object(members) = part {
                all.extend(members);
            }
        }
        return Some(all.into());
    }
    let own = parts.pop();
    let Some(value) = parts.pop() else { return own };
    parts.iter().all(|part| *part == value).then_some(value)
}

/// The items of a keyword that is a list.
fn list<'a>(schema: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    schema[name].as_array().into_iter().flatten()
}

/// A keyword that counts.
fn size(schema: &Value, name: &str) -> Option<usize> {
    schema[name].as_u64().and_then(|size| size.try_into().ok())
}

/// The schema of an item of an array.
fn item_schema(schema: &Value, at: usize) -> &Value {
    schema["prefixItems"].get(at).unwrap_or(&schema["items"])
}

fn component_name(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str().and_then(|path| path.strip_prefix(COMPONENTS))
}

/// The types that a schema names.
fn types(schema: &Value) -> impl Iterator<Item = &str> {
    let one = schema["type"].as_str();
    one.into_iter().chain(list(schema, "type").filter_map(Value::as_str))
}

/// The first type that is not `null`, or the one that the keywords are about.
fn type_of(schema: &Value) -> Option<&str> {
    let has = |name: &str| schema.get(name).is_some();
    let is_untyped = types(schema).next().is_none();
    match types(schema).find(|name| *name != "null") {
        None if is_untyped && (has("properties") || has("required")) => Some("object"),
        None if is_untyped && (has("items") || has("prefixItems")) => Some("array"),
        named => named,
    }
}

/// Whether the type has `null` too; `nullable` is the keyword of OpenAPI 3.0.
fn is_nullable(schema: &Value) -> bool {
    types(schema).any(|name| name == "null") || schema["nullable"] == true
}

/// Whether `null` is all that fits.
fn is_null(schema: &Value) -> bool {
    schema["type"] == "null" || schema["enum"] == json!([null])
}
