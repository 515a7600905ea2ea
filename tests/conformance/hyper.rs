//! hyper: the conversion into `http::Response`, which needs no feature; the service reads the error itself.

use std::convert::Infallible;

use genro_exceptions::HttpErrorHandle;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;

use crate::cases::raise;
use crate::log::Log;
use crate::loopback;

type Answer = Response<Full<Bytes>>;

fn answer(request: &Request<Incoming>, log: &Log) -> Answer {
    match raise(request.uri().path().trim_start_matches('/')) {
        Ok(text) => Response::new(text.into()),
        Err(error) => {
            let handle = HttpErrorHandle::new(error);
            log.original(Some(&handle));
            let response = handle.to_response();
            log.failure(HttpErrorHandle::of(&response));
            response
        }
    }
}

pub(crate) fn serve(log: Log) -> u16 {
    loopback::run(|listener| async move {
        let listener = loopback::tokio(listener);
        while let Ok((stream, _)) = listener.accept().await {
            let service = service_fn(async |request| Ok::<_, Infallible>(answer(&request, &log)));
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            connection.await.expect("a client that stays");
        }
    })
}
