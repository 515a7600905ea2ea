//! poem-openapi: operations that return `Result<PlainText<String>, TextError>`.

use poem::listener::TcpAcceptor;
use poem::{Route, Server};
use poem_openapi::param::Path;
use poem_openapi::payload::PlainText;
use poem_openapi::{OpenApi, OpenApiService};

use crate::errors::{Cases as _, MixedError, ProblemError, RunTimeError, TextError};
use crate::loopback;

struct Api;

#[expect(clippy::unused_async, reason = "an operation is async")]
#[OpenApi]
impl Api {
    #[oai(path = "/text/:name", method = "get")]
    async fn text(&self, name: Path<String>) -> Result<PlainText<String>, TextError> {
        TextError::raise(&name.0).map(PlainText)
    }

    #[oai(path = "/problem/:name", method = "get")]
    async fn problem(&self, name: Path<String>) -> Result<PlainText<String>, ProblemError> {
        ProblemError::raise(&name.0).map(PlainText)
    }

    #[oai(path = "/mixed/:name", method = "get")]
    async fn mixed(&self, name: Path<String>) -> Result<PlainText<String>, MixedError> {
        MixedError::raise(&name.0).map(PlainText)
    }

    #[oai(path = "/runtime/:name", method = "get")]
    async fn runtime(&self, name: Path<String>) -> Result<PlainText<String>, RunTimeError> {
        RunTimeError::raise(&name.0).map(PlainText)
    }
}

pub(crate) fn serve() -> u16 {
    loopback::run(|listener| async {
        let service = OpenApiService::new(Api, "The errors", "1.0.0");
        let document = service.spec_endpoint();
        let app = Route::new().nest("/api", service).at("/openapi.json", document);
        let acceptor = TcpAcceptor::from_std(listener).expect("a socket");
        Server::new_with_acceptor(acceptor).run(app).await
    })
}
