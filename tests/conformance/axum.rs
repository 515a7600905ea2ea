//! axum: `IntoResponse`, read by `map_response`.

use axum::Router;
use axum::extract::{Path, State};
use axum::middleware::map_response_with_state;
use axum::response::Response;
use axum::routing::get;
use genro_exceptions::HttpErrorHandle;

use crate::cases::{ApiError, raise};
use crate::log::Log;
use crate::loopback;

async fn answer(Path(name): Path<String>) -> Result<String, ApiError> {
    raise(&name)
}

async fn read(State(log): State<Log>, response: Response) -> Response {
    log.original(HttpErrorHandle::of(&response));
    response
}

pub(crate) fn serve(log: Log) -> u16 {
    loopback::run(|listener| async {
        let app =
            Router::new().route("/{name}", get(answer)).layer(map_response_with_state(log, read));
        axum::serve(loopback::tokio(listener), app).await
    })
}
