//! poem: `ResponseError`, read by `around`.

use genro_exceptions::HttpErrorHandle;
use poem::listener::TcpAcceptor;
use poem::web::Path;
use poem::{Endpoint as _, EndpointExt as _, Request, Route, Server, get, handler};

use crate::cases::{ApiError, raise};
use crate::log::Log;
use crate::loopback;

#[handler]
fn answer(Path(name): Path<String>) -> Result<String, ApiError> {
    raise(&name)
}

pub(crate) fn serve(log: Log) -> u16 {
    loopback::run(|listener| {
        let app =
            Route::new().at("/:name", get(answer)).around(move |endpoint, request: Request| {
                let log = log.clone();
                async move {
                    let result = endpoint.call(request).await;
                    let error = result.as_ref().err();
                    if let Some(error) = error.and_then(|error| error.downcast_ref::<ApiError>()) {
                        log.error(error);
                        let response = error.to_response::<String>();
                        log.failure(HttpErrorHandle::of(&response));
                    }
                    result
                }
            });
        Server::new_with_acceptor(TcpAcceptor::from_std(listener).expect("a socket")).run(app)
    })
}
