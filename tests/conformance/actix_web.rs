//! actix-web: `ResponseError`, read by `wrap_fn`.

use actix_web::dev::Service as _;
use actix_web::{App, HttpServer, web};

use crate::cases::{ApiError, raise};
use crate::log::Log;
use crate::loopback;

async fn answer(name: web::Path<String>) -> Result<String, ApiError> {
    raise(&name)
}

pub(crate) fn serve(log: Log) -> u16 {
    loopback::run(|listener| async {
        HttpServer::new(move || {
            let log = log.clone();
            App::new()
                .wrap_fn(move |request, service| {
                    let (log, answer) = (log.clone(), service.call(request));
                    async move {
                        let answer = answer.await?;
                        let error = answer.response().error();
                        if let Some(error) = error.and_then(|error| error.as_error()) {
                            log.error(error);
                        }
                        log.failure(answer.response().extensions().get());
                        Ok(answer)
                    }
                })
                .route("/{name}", web::get().to(answer))
                .route("/{name}", web::head().to(answer))
        })
        .workers(1)
        .disable_signals()
        .listen(listener)
        .expect("a socket")
        .run()
        .await
    })
}
