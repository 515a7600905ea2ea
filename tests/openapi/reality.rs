//! Each service is asked for each of its errors, and each answer is looked up in the document that it serves.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::document::Responses;
use crate::errors::{Cases, MixedError, ProblemError, RunTimeError, TextError};
use crate::{SERVICES, Service, answer, served_document};

/// The paths of an error type, and the names of its cases.
fn operations() -> Vec<(&'static str, Vec<&'static str>)> {
    fn names<E: Cases>() -> Vec<&'static str> {
        E::cases().into_iter().map(|(name, _)| name).collect()
    }
    vec![
        ("text", names::<TextError>()),
        ("problem", names::<ProblemError>()),
        ("mixed", names::<MixedError>()),
        ("runtime", names::<RunTimeError>()),
    ]
}

#[test]
fn every_answer_is_as_documented() {
    let mut asked = 0;
    for Service { name: service, serve, prefix } in SERVICES {
        let port = serve();
        let document = served_document(port);
        for (path, cases) in operations() {
            let responses = Responses::of(&document, &format!("/{path}/{{name}}"));
            let mut seen = BTreeSet::new();
            for case in cases {
                let answer = answer::get(port, &format!("{prefix}/{path}/{case}"));
                let mistakes = responses.mistakes(&answer);
                assert!(mistakes.is_empty(), "{service}, {path}/{case}: {mistakes:#?}");
                assert_ne!(answer.status, 200, "{service}, {path}/{case}");
                seen.insert(responses.key(answer.status));
                asked += 1;
            }
            let documented = responses.responses.as_object().expect("an object");
            let documented = documented.keys().filter(|status| *status != "200");
            let documented: BTreeSet<_> = documented.cloned().collect();
            assert_eq!(seen, documented, "{service}, {path}: what is documented is answered");
        }
    }
    assert_eq!(asked, SERVICES.len() * 27);
}

/// A service with a layer: its own forms, the layer's for what has none, and the framework's 405.
#[test]
fn every_answer_of_a_layer_is_as_documented() {
    check_layered(crate::utoipa_axum::serve(), &["not-allowed", "poor", "gone"]);
    check_layered(crate::salvo_service::serve(), &[]);
}

fn check_layered(port: u16, more: &[&str]) {
    let document = served_document(port);
    let responses = Responses::of(&document, "/layered/{name}");
    let shaped = ["user", "page", "busy", "migration", "log-in", "ascii", "json"];
    for case in shaped.iter().chain(more) {
        let answer = answer::get(port, &format!("/layered/{case}"));
        let mistakes = responses.mistakes(&answer);
        assert!(mistakes.is_empty(), "{case}: {mistakes:#?}");
        let is_json = answer.media_type().is_none_or(|name| name.ends_with("json"));
        assert!(is_json, "{case}: {:?}", answer.media_type());
    }
    for (case, media_type) in [("html", "text/html"), ("typed", "image/svg+xml")] {
        let answer = answer::get(port, &format!("/layered/{case}"));
        let mistakes = responses.mistakes(&answer);
        assert!(mistakes.is_empty(), "{case}: {mistakes:#?}");
        assert_eq!(answer.media_type(), Some(media_type), "the layer leaves it alone");
    }
}

/// A validator that accepts everything would find no mistake above.
#[test]
fn an_answer_that_is_not_documented_is_found() {
    let port = crate::utoipa_axum::serve();
    let document = served_document(port);
    let text = Responses::of(&document, "/text/{name}");
    let problem = answer::get(port, "/problem/poor");
    assert_eq!(text.mistakes(&problem), ["the status 403 is not documented"]);
    let mut gone = answer::get(port, "/problem/gone");
    let responses = Responses::of(&document, "/problem/{name}");
    assert!(responses.mistakes(&gone).is_empty());
    gone.body = gone.body.replace("410", "\"410\"");
    assert_eq!(responses.mistakes(&gone).len(), 1);
    let mut busy = answer::get(port, "/text/busy");
    busy.headers.remove("retry-after");
    assert_eq!(text.mistakes(&busy), ["the header retry-after is required"]);
}

/// The examples of each document fit its schemas, and each case has one that bears its name.
#[test]
fn every_example_fits_its_schema() {
    for Service { name: service, serve, .. } in SERVICES {
        let document = served_document(serve());
        let mut examples = 0;
        for (path, _) in operations() {
            let responses = Responses::of(&document, &format!("/{path}/{{name}}"));
            for (status, response) in responses.responses.as_object().expect("an object") {
                for media_type in
                    response["content"].as_object().into_iter().flatten().map(|(_, m)| m)
                {
                    let schema = &media_type["schema"];
                    // Those of poem-openapi belong to the schema.
                    let named = media_type["examples"].as_object().into_iter().flatten();
                    let alternatives = ["oneOf", "anyOf"].map(|choice| schema[choice].as_array());
                    let alternatives = alternatives.into_iter().flatten().flatten();
                    let single = alternatives.chain([schema]).map(|schema| &schema["example"]);
                    for value in named
                        .map(|(_, example)| &example["value"])
                        .chain(single.filter(|value| !value.is_null()))
                    {
                        let misfits = responses.misfits(schema, value);
                        assert!(misfits.is_empty(), "{service}, {path}, {status}: {misfits:#?}");
                        examples += 1;
                    }
                }
            }
        }
        assert!(examples >= 10, "{service} has {examples} examples");
    }
}

/// A sample of types within types has all of them; of those that contain themselves, each once.
#[test]
fn an_example_ends_where_a_type_contains_itself() {
    for Service { name: service, serve, .. } in SERVICES {
        let document = served_document(serve());
        let responses = Responses::of(&document, "/problem/{name}");
        let content = &responses.responses["423"]["content"]["application/problem+json"];
        let example = match &content["schema"]["example"] {
            Value::Null => &content["examples"]["ProblemError::Nested"]["value"],
            // Of poem-openapi.
            example => example,
        };
        // In utoipa's schemas, the inner one is open.
        let (author, children) = match service {
            "utoipa" => (json!({"name": "string"}), json!([null])),
            "poem" => (json!({"name": "string", "book": {"others": []}}), json!([])),
            _ => (json!({"name": "string", "book": {"author": null, "others": []}}), json!([])),
        };
        let expected = json!({
            "title": "Locked",
            "status": 423,
            "detail": "Locked",
            "accounts": [{"owner": {"number": 0}}],
            "first": {"second": {"third": {"fourth": {"fifth": [{"number": 0}]}}}},
            "tree": {"children": children},
            "author": author,
        });
        assert_eq!(*example, expected, "{service}");
    }
}
