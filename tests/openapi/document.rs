//! A document as a client reads it: which answers an operation may give, and whether one is among them.

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::answer::Answer;

/// The responses of an operation, with the components they refer to.
pub(crate) struct Responses<'a> {
    pub(crate) responses: &'a Value,
    components: Value,
}

impl<'a> Responses<'a> {
    /// Of `GET path`.
    pub(crate) fn of(document: &'a Value, path: &str) -> Self {
        let responses = &document["paths"][path]["get"]["responses"];
        assert!(responses.is_object(), "{path} is not in the document: {document:#}");
        let mut components = document["components"].clone();
        nullable(&mut components);
        Self { responses, components }
    }

    /// The key of the response that documents a status.
    pub(crate) fn key(&self, status: u16) -> String {
        let key = status.to_string();
        if self.responses.get(&key).is_some() { key } else { "default".to_owned() }
    }

    /// The reasons why an answer is none of those in the document.
    pub(crate) fn mistakes(&self, answer: &Answer) -> Vec<String> {
        let response = &self.responses[self.key(answer.status)];
        if response.is_null() {
            return vec![format!("the status {} is not documented", answer.status)];
        }
        let headers = response["headers"].as_object();
        let required =
            headers.into_iter().flatten().filter(|(_, header)| header["required"] == true);
        let absent = required.filter(|(name, _)| !answer.headers.contains_key(name.as_str()));
        let mut mistakes: Vec<_> =
            absent.map(|(name, _)| format!("the header {name} is required")).collect();
        for (name, header) in headers.into_iter().flatten() {
            for value in answer.headers.get_all(name.as_str()) {
                let value = value.to_str().expect("a text").into();
                mistakes.extend(self.misfits(&header["schema"], &value));
            }
        }
        let content = &response["content"];
        match answer.media_type() {
            None if answer.body.is_empty() => {}
            None => mistakes.push("a body without content-type".to_owned()),
            Some(name) => match content.get(name).or_else(|| content.get("*/*")) {
                None => mistakes.push(format!("{name} is not documented")),
                Some(media_type) => {
                    let body = if name.ends_with("json") {
                        serde_json::from_str(&answer.body).expect("JSON")
                    } else {
                        Value::from(answer.body.as_str())
                    };
                    mistakes.extend(self.misfits(&media_type["schema"], &body));
                }
            },
        }
        mistakes
    }

    /// The reasons why a value does not fit a schema.
    pub(crate) fn misfits(&self, schema: &Value, value: &Value) -> Vec<String> {
        let errors: Vec<_> =
            self.validator(schema).iter_errors(value).map(|error| error.to_string()).collect();
        errors.into_iter().map(|error| format!("{error}: {value} by {schema}")).collect()
    }

    fn validator(&self, schema: &Value) -> Validator {
        let mut schema = schema.clone();
        nullable(&mut schema);
        let root = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "allOf": [schema],
            "components": self.components,
        });
        jsonschema::options().should_validate_formats(true).build(&root).expect("a schema")
    }
}

/// Turns the `nullable` of OpenAPI 3.0 into the `null` of JSON Schema.
fn nullable(schema: &mut Value) {
    if schema.get("nullable") == Some(&Value::Bool(true)) && schema["type"].is_string() {
        schema["type"] = json!([schema["type"], "null"]);
    }
    match schema {
        Value::Object(members) => members.values_mut().for_each(nullable),
        Value::Array(items) => items.iter_mut().for_each(nullable),
        _ => {}
    }
}
