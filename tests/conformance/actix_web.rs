//! actix-web: the conversion into its `Error`, read by `wrap_fn`; `ErrorLayer` by `wrap`.

use std::time::Duration;

use actix_cors::Cors;
use actix_web::body::BodyStream;
use actix_web::dev::{HttpServiceFactory, Service as _};
use actix_web::http::StatusCode;
use actix_web::middleware::Compress;
use actix_web::{App, HttpResponse, HttpServer, web};
use genro_exceptions::integrations::actix_web::{ErrorLayer, error_of};
use http_body_util::BodyDataStream;

use crate::body::Endless;
use crate::cases::{AnyError, ApiError, CANARY, raise, raise_any};
use crate::layer::{Envelope, Foreign, Page, foreign, hear};
use crate::log::Log;
use crate::loopback;

async fn answer(name: web::Path<String>) -> Result<String, ApiError> {
    raise(&name)
}

async fn answer_any(name: web::Path<String>) -> Result<String, AnyError> {
    raise_any(&name)
}

fn raising_any(path: &str) -> impl HttpServiceFactory + use<> {
    let resource = web::resource(path.to_owned());
    resource.route(web::get().to(answer_any)).route(web::head().to(answer_any))
}

fn raising(path: &str) -> impl HttpServiceFactory + use<> {
    web::resource(path.to_owned()).route(web::get().to(answer)).route(web::head().to(answer))
}

macro_rules! serve {
    ($app:expr) => {
        loopback::run(|listener| async {
            let server = HttpServer::new($app).workers(1).disable_signals();
            server.listen(listener).expect("a socket").run().await
        })
    };
}

pub(crate) fn serve(log: Log) -> u16 {
    serve!(move || {
        let log = log.clone();
        App::new()
            .wrap_fn(move |request, service| {
                let (log, answer) = (log.clone(), service.call(request));
                async move {
                    let answer = answer.await?;
                    log.original(error_of(answer.response()).as_ref());
                    Ok(answer)
                }
            })
            .service(raising("/{name}"))
            .service(raising_any("/any/{name}"))
    })
}

async fn foreign_response(name: web::Path<String>) -> HttpResponse {
    let Foreign { status, headers, body, is_endless } = foreign(&name);
    let mut response = HttpResponse::build(StatusCode::from_u16(status).expect("a status"));
    for (name, value) in headers {
        match *name {
            "connection" => continue,
            "upgrade" => response.upgrade(*value),
            name => response.append_header((name, *value)),
        };
    }
    if is_endless {
        response.body(BodyStream::new(BodyDataStream::new(Endless::new(body))))
    } else {
        response.body(body)
    }
}

async fn panic() -> String {
    panic!("{CANARY}")
}

fn errors(log: &Log) -> ErrorLayer {
    let log = log.clone();
    ErrorLayer::new()
        .traced()
        .format::<Envelope>()
        .or_format::<Page>()
        .on_error(move |error, request| hear(&log, error, request))
}

macro_rules! app {
    ($log:expr) => {
        App::new()
            .wrap_fn(|request, service| {
                let answer = service.call(request);
                async {
                    match tokio::time::timeout(Duration::from_millis(50), answer).await {
                        Ok(answer) => answer,
                        Err(_) => Err(actix_web::error::ErrorGatewayTimeout("")),
                    }
                }
            })
            .wrap(errors(&$log))
            .service(raising("/raise/{name}"))
            .service(
                web::resource("/foreign/{name}")
                    .route(web::get().to(foreign_response))
                    .route(web::head().to(foreign_response)),
            )
            .route("/json", web::post().to(async |_: web::Json<u8>| ""))
            .route("/panic", web::get().to(panic))
            .route("/slow", web::get().to(std::future::pending::<String>))
    };
}

pub(crate) fn serve_with_layer(log: Log) -> u16 {
    serve!(move || app!(log))
}

pub(crate) fn serve_within_others(log: Log) -> u16 {
    serve!(move || app!(log).wrap(Compress::default()).wrap(Cors::permissive()))
}
