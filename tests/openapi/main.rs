//! The documents of the four OpenAPI crates: what they say, and that services answer as they say.

mod aide_axum;
mod answer;
mod bodies;
mod document;
mod errors;
mod impls;
mod loopback;
mod poem_service;
mod reality;
mod salvo_service;
mod samples;
mod snapshots;
mod utoipa_axum;

use serde_json::Value;

/// A service with a document: what it serves at `/openapi.json` is judged by what it answers.
struct Service {
    name: &'static str,
    serve: fn() -> u16,
    /// Before each path.
    prefix: &'static str,
}

const SERVICES: [Service; 4] = [
    Service { name: "aide", serve: aide_axum::serve, prefix: "" },
    Service { name: "poem", serve: poem_service::serve, prefix: "/api" },
    Service { name: "salvo", serve: salvo_service::serve, prefix: "" },
    Service { name: "utoipa", serve: utoipa_axum::serve, prefix: "" },
];

/// The document that a service serves.
fn served_document(port: u16) -> Value {
    let body = answer::get(port, "/openapi.json").body;
    serde_json::from_str(&body).expect("a document")
}

#[test]
fn a_form_without_a_schema_is_one_error() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
