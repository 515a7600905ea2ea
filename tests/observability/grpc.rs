//! The log of gRPC responses, which have the status 200 even for an error.

use std::io;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use axum::routing::get;
use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{HttpError, HttpException, PlainText};
use tonic::Status;

use crate::capture::{heard, lines};
use crate::service::answer;

#[derive(Debug, HttpError)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
enum UserError {
    #[status(404)]
    #[detail("user {id} not found")]
    NotFound { id: u64 },
    #[status(409)]
    #[grpc(ALREADY_EXISTS)]
    #[log(warn)]
    #[detail("the name is taken")]
    NameTaken,
    #[status(500)]
    #[detail("the users cannot be read")]
    Unreadable(#[source] io::Error),
}

fn of(status: impl Into<Status>) -> Response {
    status.into().into_http::<Body>()
}

async fn unreadable() -> Response {
    of(UserError::unreadable(io::Error::other("disk 3")))
}

fn router() -> Router {
    Router::new()
        .route("/fine", get(|| async { of(Status::ok("fine")) }))
        .route("/missing", get(|| async { of(UserError::not_found(7)) }))
        .route("/taken", get(|| async { of(UserError::name_taken()) }))
        .route("/unreadable", get(unreadable))
        .route("/exception", get(|| async { of(HttpException::from(UserError::not_found(8))) }))
        .route("/foreign", get(|| async { of(Status::data_loss("shard 3")) }))
        .route("/by_hand", get(by_hand))
}

async fn by_hand() -> Response {
    let error = UserError::name_taken();
    error.trace();
    of(error)
}

#[test]
fn each_error_is_one_event_with_the_status_of_the_error() {
    let app = router().layer(ErrorLayer::new().format::<PlainText>().traced());
    for (path, expected) in [
        ("/missing", "DEBUG 404 NOT_FOUND user 7 not found"),
        ("/taken", "WARN 409 NAME_TAKEN the name is taken"),
        ("/unreadable", "ERROR 500 UNREADABLE the users cannot be read: disk 3"),
        ("/exception", "DEBUG 404 NOT_FOUND user 8 not found"),
        ("/by_hand", "WARN 409 NAME_TAKEN the name is taken"),
    ] {
        let heard = lines(|| assert_eq!(answer(&app, path), (200, String::new()), "{path}"));
        assert_eq!(heard, [expected], "{path}");
    }
    assert!(lines(|| drop(answer(&app, "/fine"))).is_empty());
}

/// A status that tonic or the service has created has no type of an error.
#[test]
fn a_foreign_status_has_the_status_as_its_type() {
    let app = router().layer(ErrorLayer::new().traced());
    let log = heard(|| drop(answer(&app, "/foreign")));
    let [event] = &log.events[..] else { panic!("{} events", log.events.len()) };
    assert_eq!((event.text("error.type"), event.text("exception.type")), ("500", ""));
    let chain = event.text("error.chain");
    assert!(chain.contains("shard 3"), "{chain}");
}

#[test]
fn a_layer_within_a_layer_logs_alone() {
    let app = router().layer(ErrorLayer::new().traced()).layer(ErrorLayer::new().traced());
    assert_eq!(lines(|| drop(answer(&app, "/missing"))).len(), 1);
}
