//! salvo: `Scribe`, read by a hoop.

use genro_exceptions::HttpErrorHandle;
use salvo::conn::tcp::TcpAcceptor;
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
        let app = Router::with_path("{name}")
            .hoop(log)
            .get(answer)
            .head(answer);
        let acceptor = TcpAcceptor::try_from(loopback::tokio(listener)).expect("a socket");
        Server::new(acceptor).serve(app).await;
    })
}
