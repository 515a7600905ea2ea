//! The examples of members of all kinds of schemas, judged by a validator that is not ours.

use std::cell::RefCell;

use aide::OperationOutput as _;
use aide::generate::in_context;
use aide::openapi::Operation;
use genro_exceptions::ProblemJson;
use genro_exceptions::describe::{Answers, CaseExtension, Describe, ErrorCase, TypeSchema};
use proptest::prelude::*;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Value, json};

use crate::document::Responses;

thread_local! {
    /// The schema of the member, and the components.
    static SCHEMAS: RefCell<(Value, Value)> = RefCell::default();
}

/// An error with one member.
struct WithMember;

impl Describe for WithMember {
    fn cases() -> Vec<ErrorCase> {
        let mut schema = TypeSchema::default();
        schema.aide = Some(|_: &mut SchemaGenerator| {
            let schema = SCHEMAS.with_borrow(|(member, _)| member.clone());
            Schema::try_from(schema).expect("a schema")
        });
        let case = ErrorCase::new("WithMember", http::StatusCode::CONFLICT);
        let member = CaseExtension::new("member").with_schema(schema);
        vec![case.with_format::<ProblemJson>().with_extension(member)]
    }
}

/// The member in the example, which fits the schema of the body; none if there is no example.
#[track_caller]
fn member_of(schema: &Value, components: &Value) -> Option<Value> {
    SCHEMAS.replace((schema.clone(), components.clone()));
    let response = in_context(|context| {
        let components = components.as_object().into_iter().flatten();
        let components = components.map(|(name, schema)| (name.clone(), schema.clone()));
        context.schema.definitions_mut().extend(components);
        Answers::<WithMember>::operation_response(context, &mut Operation::default())
    });
    let response = serde_json::to_value(response).expect("JSON");
    let content = &response["content"]["application/problem+json"];
    let document = json!({
        "paths": {"/": {"get": {"responses": {}}}},
        "components": {"schemas": components},
    });
    let example = content["examples"].get("WithMember")?;
    let misfits = Responses::of(&document, "/").misfits(&content["schema"], &example["value"]);
    assert!(misfits.is_empty(), "{misfits:#?}");
    Some(example["value"]["member"].clone())
}

#[track_caller]
fn assert_members(cases: &[(Value, Option<Value>)], components: &Value) {
    for (schema, expected) in cases {
        assert_eq!(member_of(schema, components), *expected, "{schema}");
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn a_value_is_within_the_bounds_of_its_type() {
    let cases = [
        (json!({}), Some(json!(null))),
        (json!({"type": "integer", "minimum": -128, "maximum": 127}), Some(json!(0))),
        (json!({"type": "integer", "minimum": 1.0}), Some(json!(1))),
        (json!({"type": "integer", "exclusiveMinimum": 5, "multipleOf": 5}), Some(json!(10))),
        (json!({"type": "integer", "maximum": -3}), Some(json!(-3))),
        (json!({"type": "integer", "minimum": 2, "maximum": 1}), None),
        (json!({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}), Some(json!(0.5))),
        (json!({"type": "string", "maxLength": 1}), Some(json!("s"))),
        (json!({"type": "string", "minLength": 8}), Some(json!("stringst"))),
        (json!({"type": "string", "pattern": "^[0-9]+$"}), None),
        (json!({"type": "string", "pattern": "^[0-9]+$", "examples": ["7"]}), Some(json!("7"))),
        (json!({"type": ["string", "null"], "pattern": "^[0-9]+$"}), Some(json!(null))),
        (json!({"type": "string", "format": "ipv4"}), Some(json!("192.0.2.1"))),
        (json!({"type": "string", "format": "uuid", "maxLength": 8}), None),
        // An example that does not fit is none.
        (json!({"type": "integer", "examples": ["7", 7]}), Some(json!(7))),
        (json!({"const": "one"}), Some(json!("one"))),
        (json!({"type": "string", "enum": ["one", "two"]}), Some(json!("one"))),
    ];
    assert_members(&cases, &json!({}));
}

#[test]
fn an_array_has_as_many_items_as_it_must() {
    let number = json!({"type": "integer"});
    let digits = json!({"type": "string", "pattern": "^[0-9]+$"});
    let pair = json!([number, {"type": "boolean"}]);
    let cases = [
        (json!({"type": "array", "items": number}), Some(json!([0]))),
        (json!({"type": "array", "items": number, "maxItems": 0}), Some(json!([]))),
        (json!({"type": "array", "items": number, "minItems": 2}), Some(json!([0, 0]))),
        (json!({"type": "array", "items": number, "minItems": 2, "uniqueItems": true}), None),
        (json!({"type": "array", "items": number, "minItems": 100_000}), None),
        (json!({"type": "array", "items": digits}), Some(json!([]))),
        (json!({"type": "array", "items": digits, "minItems": 1}), None),
        (json!({"type": "array", "prefixItems": pair, "items": false}), Some(json!([0, true]))),
        (
            json!({"type": "array", "prefixItems": pair, "minItems": 2, "maxItems": 2}),
            Some(json!([0, true])),
        ),
    ];
    assert_members(&cases, &json!({}));
}

#[test]
fn an_object_has_what_it_must() {
    let number = json!({"type": "integer"});
    let digits = json!({"type": "string", "pattern": "^[0-9]+$"});
    let cases = [
        (
            json!({"type": "object", "properties": {"a": number, "b": digits}}),
            Some(json!({"a": 0})),
        ),
        (json!({"type": "object", "properties": {"b": digits}, "required": ["b"]}), None),
        (
            json!({"type": "object", "required": ["c"], "additionalProperties": number}),
            Some(json!({"c": 0})),
        ),
        (json!({"type": "object", "required": ["c"], "additionalProperties": false}), None),
        (json!({"type": "object", "additionalProperties": number}), Some(json!({}))),
    ];
    assert_members(&cases, &json!({}));
}

/// As the enums of serde are: with a tag outside, inside, and without one.
#[test]
fn an_alternative_has_the_members_around_it() {
    let components = json!({
        "Inner": {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
    });
    let tag = json!({"kind": {"type": "string", "const": "inner"}});
    let tagged = json!({
        "type": "object",
        "properties": tag,
        "required": ["kind"],
        "$ref": "#/components/schemas/Inner",
    });
    let flattened = json!({
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "required": ["name"],
        "oneOf": [tagged, {"type": "object", "required": ["other"]}],
    });
    let [integer, number] = ["integer", "number"].map(|name| json!({"type": name}));
    let null = json!({"type": "null"});
    let one_of = |alternatives: &[&Value]| json!({"oneOf": alternatives});
    let cases = [
        (tagged, Some(json!({"kind": "inner", "a": 0}))),
        (flattened, Some(json!({"name": "string", "kind": "inner", "a": 0}))),
        (one_of(&[&null, &integer]), Some(json!(0))),
        (one_of(&[&integer, &number]), None),
        (one_of(&[&integer, &number, &reference("Inner")]), Some(json!({"a": 0}))),
        (json!({"anyOf": [integer, number]}), Some(json!(0))),
        (json!({"allOf": [reference("Inner")], "description": "It."}), Some(json!({"a": 0}))),
        (json!({"allOf": [reference("Inner"), integer]}), None),
        (json!({"type": "string", "anyOf": [{"const": "a"}, {"const": "b"}]}), Some(json!("a"))),
        (json!({"not": integer}), None),
        (reference("Unknown"), None),
    ];
    assert_members(&cases, &components);
}

#[test]
fn a_type_that_contains_itself_ends_where_it_may() {
    let list = |bounds: Value| {
        let mut list = json!({"type": "array", "items": reference("List")});
        list.as_object_mut().expect("an object").extend(bounds.as_object().expect("one").clone());
        json!({"type": "object", "properties": {"list": list}, "required": ["list"]})
    };
    let cases = [(reference("List"), Some(json!({"list": []})))];
    assert_members(&cases, &json!({"List": list(json!({}))}));
    let cases = [
        (reference("List"), None),
        (json!({"type": "array", "items": reference("List")}), Some(json!([]))),
        (json!({"anyOf": [reference("List"), {"type": "null"}]}), Some(json!(null))),
    ];
    assert_members(&cases, &json!({"List": list(json!({"minItems": 1}))}));
}

/// Twenty types, each of which refers to all: they have values without number.
#[test]
fn types_that_refer_to_each_other_have_a_small_example() {
    let names: Vec<_> = (0..20).map(|number| format!("Type{number}")).collect();
    let others = || names.iter().map(|name| (name.clone(), reference(name)));
    let components = |required: &[&str]| {
        let mut properties: serde_json::Map<_, _> = others().collect();
        properties.insert("id".to_owned(), json!({"type": "integer"}));
        let schema = json!({"type": "object", "properties": properties, "required": required});
        Value::Object(names.iter().map(|name| (name.clone(), schema.clone())).collect())
    };
    let member = member_of(&reference("Type0"), &components(&["id"]));
    assert!(member.is_some_and(|member| member.to_string().len() < 10_000));
    assert_eq!(member_of(&reference("Type0"), &components(&["id", "Type1"])), None);
}

/// Formats that not every text has.
const FORMATS: &[&str] =
    &["date-time", "time", "duration", "email", "hostname", "ipv6", "uri", "uuid"];

/// Schemas of all keywords that derives write, within each other, and of three components.
fn any_schema() -> impl Strategy<Value = Value> {
    let number = (prop_oneof!["integer", "number"], any::<[Option<i8>; 4]>(), 0..4_u8);
    let number = number.prop_map(|(name, bounds, step)| {
        let mut schema = json!({"type": name});
        let names = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"];
        for (name, bound) in names.into_iter().zip(bounds) {
            if let Some(bound) = bound {
                schema[name] = bound.into();
            }
        }
        if step > 0 {
            schema["multipleOf"] = step.into();
        }
        schema
    });
    let leaf = prop_oneof![
        number,
        (0..9_u8, 5..12_u8).prop_map(
            |(least, most)| json!({"type": "string", "minLength": least, "maxLength": most})
        ),
        proptest::sample::select(FORMATS).prop_map(|it| json!({"type": "string", "format": it})),
        (0..3_u8).prop_map(|it| json!({"type": "string", "enum": [it.to_string(), "one"]})),
        (0..3_u8).prop_map(|it| reference(&it.to_string())),
        Just(json!({"type": ["string", "null"], "pattern": "^[0-9]+$"})),
        Just(json!({"type": "null"})),
        Just(json!({"type": "boolean"})),
        Just(json!({})),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        let list = proptest::collection::vec(inner.clone(), 1..4);
        let members = proptest::collection::btree_map("[a-c]", inner.clone(), 0..4);
        prop_oneof![
            (inner, 0..3_u8, any::<bool>()).prop_map(|(items, least, unique)| {
                json!({"type": "array", "items": items, "minItems": least, "uniqueItems": unique})
            }),
            (list.clone(), any::<bool>()).prop_map(|(items, are_all)| {
                json!({"type": "array", "prefixItems": items, "items": are_all})
            }),
            (list, prop_oneof!["oneOf", "anyOf", "allOf"], any::<bool>()).prop_map(
                |(schemas, name, is_object)| {
                    let mut schema = json!({name: schemas});
                    if is_object {
                        schema["required"] = json!(["a"]);
                        schema["type"] = json!("object");
                    }
                    schema
                }
            ),
            (members, proptest::collection::btree_set("[a-d]", 0..3), any::<bool>()).prop_map(
                |(members, required, is_open)| {
                    json!({
                        "type": "object",
                        "properties": members,
                        "required": required,
                        "additionalProperties": is_open,
                    })
                }
            ),
        ]
    })
}

proptest! {
    /// [`member_of`] asserts it.
    #[test]
    fn an_example_of_any_schema_fits(schema in any_schema(), components in prop::array::uniform3(any_schema())) {
        let components = components.into_iter().enumerate();
        let components = components.map(|(name, schema)| (name.to_string(), schema));
        member_of(&schema, &Value::Object(components.collect()));
    }
}
