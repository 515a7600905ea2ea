//! What a body of a problem must be: the JSON schema of RFC 9457, appendix A, and what the answer around it says.

use std::sync::LazyLock;

use http::Response;
use jsonschema::Validator;
use serde_json::{Value, json};

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {
            "type": {"type": "string", "format": "uri-reference"},
            "title": {"type": "string"},
            "status": {"type": "integer", "minimum": 100, "maximum": 599},
            "detail": {"type": "string"},
            "instance": {"type": "string", "format": "uri-reference"},
        },
    });
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema).expect("a schema")
});

/// The members of the body, which is that of a problem and of this answer.
#[track_caller]
pub(crate) fn read(response: &Response<String>) -> Value {
    let types = response.headers().get_all("content-type");
    assert_eq!(types.iter().collect::<Vec<_>>(), ["application/problem+json"]);
    let body: Value = serde_json::from_str(response.body()).expect("JSON");
    check(&body);
    assert_eq!(body["status"], response.status().as_u16());
    assert!(!response.body().contains(r#""detail":"""#), "{body}");
    assert_eq!(count_members(response.body()), count(&body), "{body}");
    body
}

#[track_caller]
pub(crate) fn check(body: &Value) {
    let errors: Vec<_> = SCHEMA.iter_errors(body).map(|e| e.to_string()).collect();
    assert!(errors.is_empty(), "{body}: {errors:?}");
}

fn count(body: &Value) -> usize {
    body.as_object().expect("an object").len()
}

/// The number of members as they stand in the text: a reader that builds a map shows no name that is there twice.
fn count_members(body: &str) -> usize {
    struct Count(usize);

    impl<'de> serde::Deserialize<'de> for Count {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_map(Visitor)
        }
    }

    struct Visitor;

    impl<'de> serde::de::Visitor<'de> for Visitor {
        type Value = Count;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Count, A::Error> {
            let mut count = 0;
            while map.next_entry::<String, serde::de::IgnoredAny>()?.is_some() {
                count += 1;
            }
            Ok(Count(count))
        }
    }

    let Count(count) = serde_json::from_str(body).expect("an object");
    count
}

#[test]
fn the_schema_tells_right_from_wrong() {
    check(&json!({"type": "/a?b#c", "status": 404, "instance": "", "other": []}));
    for wrong in [
        json!([]),
        json!({"type": "a b"}),
        json!({"status": "404"}),
        json!({"status": 99_999}),
        json!({"instance": "/é"}),
        json!({"title": null}),
    ] {
        assert!(!SCHEMA.is_valid(&wrong), "{wrong}");
    }
}
