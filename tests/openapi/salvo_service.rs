//! salvo-oapi: endpoints that return `Result<String, TextError>`.

use genro_exceptions::integrations::salvo::ErrorLayer;
use salvo::conn::tcp::TcpAcceptor;
use salvo::oapi::extract::PathParam;
use salvo::prelude::*;

use crate::bodies::Envelope;
use crate::errors::{Cases as _, Layered, MixedError, ProblemError, RunTimeError, TextError};
use crate::loopback;

#[endpoint]
async fn text(name: PathParam<String>) -> Result<String, TextError> {
    TextError::raise(&name)
}

#[endpoint]
async fn problem(name: PathParam<String>) -> Result<String, ProblemError> {
    ProblemError::raise(&name)
}

#[endpoint]
async fn mixed(name: PathParam<String>) -> Result<String, MixedError> {
    MixedError::raise(&name)
}

#[endpoint(responses(RunTimeError))]
async fn runtime(name: PathParam<String>, response: &mut Response) {
    match RunTimeError::raise(&name) {
        Ok(name) => response.render(name),
        Err(error) => response.render(error),
    }
}

/// What the operation says comes after what the result says.
#[endpoint(responses(Layered))]
async fn layered(name: PathParam<String>) -> Result<String, TextError> {
    TextError::raise(&name)
}

pub(crate) fn serve() -> u16 {
    loopback::run(|listener| async {
        let router = Router::new()
            .push(Router::with_path("text/{name}").get(text))
            .push(Router::with_path("problem/{name}").get(problem))
            .push(Router::with_path("mixed/{name}").get(mixed))
            .push(Router::with_path("runtime/{name}").get(runtime))
            .push(
                Router::with_path("layered/{name}")
                    .hoop(ErrorLayer::new().format::<Envelope>())
                    .get(layered),
            );
        let document = OpenApi::new("The errors", "1.0.0").merge_router(&router);
        let router = Router::new().push(router).push(document.into_router("/openapi.json"));
        let acceptor = TcpAcceptor::try_from(loopback::tokio(listener)).expect("a socket");
        Server::new(acceptor).serve(router).await;
    })
}
