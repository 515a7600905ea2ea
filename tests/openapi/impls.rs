//! Which types have which traits, and what single declarations become.

use std::collections::BTreeMap;

use aide::OperationOutput;
use aide::generate::in_context;
use aide::openapi::Operation;
use genro_exceptions::describe::{Answers, Describe, ErrorCase};
use genro_exceptions::*;
use poem_openapi::ApiResponse;
use poem_openapi::registry::Registry;
use salvo::oapi::{Components, EndpointOutRegister, ToResponses};
use serde_json::{Value, json};
use utoipa::IntoResponses;
use utoipa::openapi::RefOr;

use crate::bodies::Envelope;
use crate::errors::{Layered, Merged};

/// The responses by utoipa, in JSON.
fn responses<T: IntoResponses>() -> Value {
    serde_json::to_value(T::responses()).expect("JSON")
}

/// The names of the statuses in all four crates.
fn statuses<T>() -> [Vec<String>; 4]
where
    T: OperationOutput + ApiResponse + EndpointOutRegister + ToResponses + IntoResponses,
{
    let name = |status: Option<u16>| {
        status.map_or_else(|| "default".to_owned(), |status| status.to_string())
    };
    let by_aide = in_context(|context| T::inferred_responses(context, &mut Operation::default()));
    let by_poem = T::meta().responses.into_iter().map(|response| name(response.status));
    <T as ApiResponse>::register(&mut Registry::new());
    let mut components = Components::new();
    let mut operation = salvo::oapi::Operation::new();
    <T as EndpointOutRegister>::register(&mut components, &mut operation);
    [
        by_aide.into_iter().map(|(status, _)| name(status)).collect(),
        by_poem.collect(),
        operation.responses.keys().cloned().collect(),
        T::responses().into_keys().collect(),
    ]
}

#[track_caller]
fn assert_statuses<T>(expected: &[&str])
where
    T: OperationOutput + ApiResponse + EndpointOutRegister + ToResponses + IntoResponses,
{
    for mut statuses in statuses::<T>() {
        statuses.sort();
        assert_eq!(statuses, expected);
    }
}

#[test]
fn every_type_of_the_library_documents_its_answers() {
    assert_statuses::<HttpNotFound>(&["404"]);
    assert_statuses::<HttpMethodNotAllowed>(&["405"]);
    assert_statuses::<HttpNetworkAuthenticationRequired>(&["511"]);
    assert_statuses::<ValidationProblem>(&["422"]);
    assert_statuses::<Redirect>(&["301", "302", "303", "307", "308"]);
    assert_statuses::<WebSocketException>(&["403"]);
    assert_statuses::<HttpException>(&["default"]);
    assert_statuses::<Problem>(&["default"]);
    assert_statuses::<Answers<HttpGone>>(&["410"]);
    assert_statuses::<Answers<(HttpGone, HttpConflict), ProblemJson>>(&["409", "410"]);
    assert_statuses::<Answers<(HttpGone, HttpConflict), Envelope>>(&["409", "410"]);
}

#[derive(Debug, HttpError)]
#[status(409)]
#[problem]
struct Conflict<T: std::fmt::Debug + serde::Serialize + Send + Sync + 'static> {
    #[extension]
    value: T,
}

any_error! {
    struct AppError: HttpGone;
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(openapi))]
struct Alone;

/// By hand: the derive leaves the place free.
impl IntoResponses for Alone {
    fn responses() -> BTreeMap<String, RefOr<utoipa::openapi::Response>> {
        BTreeMap::new()
    }
}

#[test]
fn so_does_every_declaration() {
    assert_statuses::<Conflict<u8>>(&["409"]);
    let responses = [responses::<Conflict<u8>>(), responses::<Alone>()];
    let schema = &responses[0]["409"]["content"]["application/problem+json"]["schema"];
    assert_eq!(schema["properties"]["value"], json!({}), "nothing is known of a type parameter");
    assert_statuses::<AppError>(&["410", "500", "default"]);
    assert_eq!(responses[1], json!({}));
}

/// Of two errors of one status and one that is there twice, none is lost and none is double.
#[test]
fn merged_types_lose_no_case() {
    let responses = responses::<Merged>();
    let examples = &responses["404"]["content"]["text/plain"]["examples"];
    let names: Vec<_> = examples.as_object().expect("an object").keys().collect();
    assert_eq!(names, ["HttpNotFound", "TextError::NoPage", "TextError::UserNotFound"]);
}

#[test]
fn the_form_of_the_layer_is_that_of_the_cases_without_one() {
    let responses = responses::<Layered>();
    let media_types = |status: &str| -> Vec<String> {
        let content = responses[status]["content"].as_object().into_iter().flatten();
        content.map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(media_types("404"), ["application/json"]);
    assert_eq!(media_types("410"), ["application/problem+json"], "a form of its own stays");
    assert_eq!(media_types("303"), [""; 0], "a redirect has no body");
    let example = &responses["404"]["content"]["application/json"]["examples"]["TextError::NoPage"];
    assert_eq!(example["value"], json!({"error": {"code": null, "message": "nothing here"}}));
}

/// What a problem of the RFC has of the fields of a request.
#[test]
fn the_errors_of_fields_have_a_detail_and_a_pointer() {
    let responses = responses::<ValidationProblem>();
    let schema = &responses["422"]["content"]["application/problem+json"]["schema"];
    let item = json!({
        "type": "object",
        "required": ["detail", "pointer"],
        "properties": {"detail": {"type": "string"}, "pointer": {"type": "string"}},
    });
    assert_eq!(schema["properties"]["errors"], json!({"type": "array", "items": item}));
    assert_eq!(schema["required"], json!(["title", "status", "detail", "errors"]));
}

/// One that contains itself, which a document without components cannot show in full.
#[derive(Debug, Clone, serde::Serialize, utoipa::ToSchema)]
struct Tree {
    name: String,
    #[schema(no_recursion)]
    children: Vec<Tree>,
}

#[derive(Debug, HttpError)]
#[status(409)]
#[problem]
struct Cyclic {
    #[extension]
    tree: Tree,
}

#[test]
fn a_type_that_contains_itself_is_open_within_itself() {
    let responses = responses::<Cyclic>();
    let schema = &responses["409"]["content"]["application/problem+json"]["schema"];
    let tree = &schema["properties"]["tree"]["properties"];
    assert_eq!(tree["name"], json!({"type": "string"}));
    let text = schema.to_string();
    assert!(!text.contains("$ref"), "{text}");
}

/// Two types of one name have an example each.
#[test]
fn two_cases_of_one_name_are_both_there() {
    struct Twice;
    impl Describe for Twice {
        fn cases() -> Vec<ErrorCase> {
            let case = || ErrorCase::new("Same", http::StatusCode::NOT_FOUND);
            vec![case().with_detail("one"), case().with_detail("two")]
        }
    }
    let responses = responses::<Answers<Twice>>();
    let examples = &responses["404"]["content"]["text/plain"]["examples"];
    assert_eq!(examples["Same"]["value"], "one");
    assert_eq!(examples["Same'"]["value"], "two");
}

/// `TransformOperation::response::<404, _>()` of aide documents a type that has one status.
#[test]
fn aide_documents_a_type_of_one_status_by_hand() {
    let of = |document: fn(&mut _, &mut _) -> _| -> Option<aide::openapi::Response> {
        in_context(|context| document(context, &mut Operation::default()))
    };
    assert!(of(HttpNotFound::operation_response).is_some());
    assert!(of(Layered::operation_response).is_none());
}
