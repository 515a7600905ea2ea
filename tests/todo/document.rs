//! The OpenAPI document that it serves, and the page that shows it.

use crate::service::Service;
use crate::wire::exchange;

/// `.ci/run` holds the document to the answers: `tests/outside/schemathesis_todo.py`.
#[test]
fn the_document_has_each_operation_with_its_errors() {
    let service = Service::start();
    let answer = exchange(&service.address, "GET /openapi.json");
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    let document: serde_json::Value = serde_json::from_str(body).expect("JSON");
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().expect("an object") {
        for (method, operation) in item.as_object().expect("an object") {
            operations.push(format!("{method} {path}"));
            let responses = &operation["responses"];
            let problem = &responses["429"]["content"]["application/problem+json"];
            let code = &problem["schema"]["properties"]["code"]["enum"][0];
            assert_eq!(*code, "TOO_MANY_CHANGES", "{method} {path}");
            assert_eq!(responses["429"]["headers"]["retry-after"]["required"], true);
            assert!(responses.get("default").is_none(), "each status is known");
        }
    }
    operations.sort();
    let expected = ["delete /todos/{id}", "get /todos", "post /todos", "put /todos/{id}/done"];
    assert_eq!(operations, expected);
}

/// `tests/outside/swagger_page.py` looks at it in a browser.
#[test]
fn the_page_loads_its_scripts_from_the_service() {
    let service = Service::start();
    let page = exchange(&service.address, "GET /docs/");
    assert!(page.starts_with("HTTP/1.1 200 OK\r\ncontent-type: text/html"), "{page}");
    let scripts = page.split("src=\"").skip(1).filter_map(|text| text.split('"').next());
    let scripts: Vec<_> = scripts.collect();
    assert_eq!(scripts.len(), 3, "{page}");
    for script in scripts {
        let path = script.strip_prefix("./").expect("a path of this service");
        let answer = exchange(&service.address, &format!("GET /docs/{path}"));
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{path}");
    }
}
