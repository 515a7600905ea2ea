//! utoipa: `responses(TextError)` in `#[utoipa::path]`, served by axum.

use axum::extract::Path;
use axum::routing::get;
use axum::{Json, Router};
use genro_exceptions::HttpException;
use genro_exceptions::tower::ErrorLayer;
use utoipa::OpenApi;

use crate::bodies::Envelope;
use crate::errors::{
    Cases as _, Layered, MixedError, ProblemError, RunTimeError, TextError, not_allowed,
};
use crate::loopback;

macro_rules! handlers {
    ($($name:ident at $path:literal: $error:ident;)*) => {
        $(
            #[utoipa::path(
                get,
                path = $path,
                params(("name" = String, Path)),
                responses((status = 200, description = "No error", body = String), $error)
            )]
            async fn $name(Path(name): Path<String>) -> Result<String, $error> {
                $error::raise(&name)
            }
        )*
    };
}

handlers! {
    text at "/text/{name}": TextError;
    problem at "/problem/{name}": ProblemError;
    mixed at "/mixed/{name}": MixedError;
    runtime at "/runtime/{name}": RunTimeError;
}

#[utoipa::path(
    get,
    path = "/layered/{name}",
    params(("name" = String, Path)),
    responses((status = 200, description = "No error", body = String), Layered)
)]
async fn layered(Path(name): Path<String>) -> Result<String, HttpException> {
    if name == "not-allowed" {
        return Err(not_allowed().into());
    }
    TextError::raise(&name)?;
    Ok(ProblemError::raise(&name)?)
}

#[derive(OpenApi)]
#[openapi(
    info(title = "The errors", version = "1.0.0"),
    paths(text, problem, mixed, runtime, layered)
)]
struct Api;

pub(crate) fn serve() -> u16 {
    loopback::run(|listener| async {
        let app = Router::new()
            .route("/layered/{name}", get(layered))
            .layer(ErrorLayer::new().format::<Envelope>())
            .route("/text/{name}", get(text))
            .route("/problem/{name}", get(problem))
            .route("/mixed/{name}", get(mixed))
            .route("/runtime/{name}", get(runtime))
            .route("/openapi.json", get(async || Json(Api::openapi())));
        axum::serve(loopback::tokio(listener), app).await
    })
}
