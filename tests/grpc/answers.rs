//! What the clients of both read of the same error.

use std::time::Duration;

use genro_exceptions::tower::ErrorLayer;
use tonic::Code;
use tonic_types::StatusExt as _;

use crate::grpc::Caller;
use crate::{CANARY, grpc, web};

/// The error, its gRPC code and HTTP status, the text that both clients read, and the code for programs.
#[rustfmt::skip]
const ANSWERS: &[(&str, Code, u16, &str, Option<&str>)] = &[
    ("not_found", Code::NotFound, 404, "user 7 not found", Some("NOT_FOUND")),
    ("taken", Code::AlreadyExists, 409, "the name größe is taken", Some("NAME_TAKEN")),
    ("changed", Code::Aborted, 409, "user 7 has been changed", Some("CHANGED")),
    ("slow", Code::ResourceExhausted, 429, "slow down", Some("TOO_FAST")),
    ("unreadable", Code::Internal, 500, "the users cannot be read", Some("UNREADABLE")),
    ("unauthorized", Code::Unauthenticated, 401, "Unauthorized", None),
    ("erased", Code::Internal, 500, "Internal Server Error", None),
];

#[tokio::test]
async fn both_clients_read_the_same_error() {
    let mut caller = Caller::new(grpc::serve(ErrorLayer::new()).await).await;
    let address = web::serve(axum::Router::new()).await;
    for (name, code, status, text, reason) in ANSWERS {
        let received = caller.unary(name).await.unwrap_err();
        assert_eq!((received.code(), received.message()), (*code, *text), "{name}");
        let info = received.get_details_error_info();
        assert_eq!(info.as_ref().map(|info| info.reason.as_str()), *reason, "{name}");
        assert!(!format!("{received:?}").contains(CANARY), "{name}");
        assert!(!received.details().windows(CANARY.len()).any(|part| part == CANARY.as_bytes()));
        let (answered, body) = web::ask(address, &format!("/raise/{name}")).await;
        assert_eq!((answered, body.as_str()), (*status, *text), "{name}");
    }
    assert_eq!(caller.unary("ada").await.unwrap(), "hello, ada");
    assert_eq!(web::ask(address, "/raise/ada").await, (200, "hello, ada".to_owned()));
    // A redirect is not one of gRPC.
    assert_eq!(caller.unary("redirect").await.unwrap_err().code(), Code::Unknown);
    assert_eq!(web::ask(address, "/raise/redirect").await.0, 302);
}

#[tokio::test]
async fn programs_read_the_details() {
    let mut caller = Caller::new(grpc::serve(ErrorLayer::new()).await).await;
    let delay = caller.unary("slow").await.unwrap_err().get_details_retry_info().unwrap();
    assert_eq!(delay.retry_delay, Some(Duration::from_secs(2)));
    let received = caller.unary("invalid").await.unwrap_err();
    assert_eq!(received.code(), Code::InvalidArgument);
    let violations = received.get_details_bad_request().unwrap().field_violations;
    let violations: Vec<_> =
        violations.iter().map(|one| (one.field.as_str(), one.description.as_str())).collect();
    assert_eq!(violations, [("age", "must be positive"), ("profile.color", "must be a color")]);
}

#[tokio::test]
async fn a_long_text_arrives_cut() {
    let mut caller = Caller::new(grpc::serve(ErrorLayer::new()).await).await;
    let received = caller.unary("long").await.unwrap_err();
    assert_eq!(received.code(), Code::InvalidArgument);
    assert_eq!(received.message(), "ü".repeat(341));
}

#[tokio::test]
async fn a_stream_ends_in_the_error() {
    let mut caller = Caller::new(grpc::serve(ErrorLayer::new()).await).await;
    assert_eq!(caller.stream("first").await.unwrap_err().code(), Code::NotFound);
    let mut stream = caller.stream("taken").await.unwrap();
    assert_eq!(stream.message().await.unwrap().as_deref(), Some("one"));
    let received = stream.message().await.unwrap_err();
    assert_eq!(
        (received.code(), received.message()),
        (Code::AlreadyExists, "the name größe is taken")
    );
    assert_eq!(received.get_details_error_info().unwrap().reason, "NAME_TAKEN");
}
