//! salvo: `Scribe`, read by a hoop.

use genro_exceptions::HttpErrorHandle;
use salvo::conn::tcp::TcpAcceptor;
use salvo::http::{HeaderValue, ResBody};
use salvo::prelude::*;

use crate::cases::{ApiError, raise};
use crate::log::Log;
use crate::loopback;

#[handler]
async fn answer(request: &mut Request) -> Result<String, ApiError> {
    raise(&request.param::<String>("name").unwrap_or_default())
}

#[handler]
impl Log {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        next: &mut FlowCtrl,
    ) {
        next.call_next(request, depot, response).await;
        self.original(response.extensions.get::<HttpErrorHandle>());
    }
}

pub(crate) fn serve(log: Log) -> u16 {
    loopback::run(|listener| async {
        let app = Router::with_path("{name}").hoop(log).get(answer).head(answer);
        let acceptor = TcpAcceptor::try_from(loopback::tokio(listener)).expect("a socket");
        Server::new(acceptor).serve(app).await;
    })
}

#[test]
fn an_error_replaces_what_was_written_and_keeps_other_headers() {
    let mut response = Response::new();
    response.headers_mut().insert("x-before", HeaderValue::from_static("stays"));
    response.render(Json(["half an answer"]));
    response.render(ApiError::cookies());
    let values = |name| response.headers().get_all(name).iter().collect::<Vec<_>>();
    assert_eq!(values("x-before"), ["stays"]);
    assert_eq!(values("content-type"), ["text/plain; charset=utf-8"]);
    assert_eq!(values("set-cookie").len(), 2);
    assert!(matches!(&response.body, ResBody::Once(text) if text == "Forbidden"));
}
