//! An HTTP service that calls the gRPC service, and answers with its errors.

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use genro_exceptions::HttpException;
use genro_exceptions::tower::ErrorLayer;

use crate::grpc::Caller;
use crate::{grpc, web};

#[tokio::test]
async fn a_handler_answers_with_the_error_of_the_call() {
    let upstream = grpc::serve(ErrorLayer::new()).await;
    let call = async move |Path(name): Path<String>| -> Result<String, HttpException> {
        Ok(Caller::new(upstream).await.unary(&name).await?)
    };
    let address = web::serve(Router::new().route("/call/{name}", get(call))).await;
    for (name, status, text) in [
        ("ada", 200, "hello, ada"),
        ("not_found", 404, "user 7 not found"),
        ("taken", 409, "the name größe is taken"),
        ("slow", 429, "slow down"),
        // What the service says of its own failure is for the log.
        ("unreadable", 500, "Internal Server Error"),
        ("foreign", 500, "Internal Server Error"),
        // There is no challenge to send.
        ("unauthorized", 502, "Bad Gateway"),
    ] {
        let answer = web::ask(address, &format!("/call/{name}")).await;
        assert_eq!(answer, (status, text.to_owned()), "{name}");
    }
}
