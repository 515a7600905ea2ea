//! aide: handlers that return `Result<Json<T>, TextError>`, served by axum.

use aide::axum::ApiRouter;
use aide::axum::routing::get;
use aide::openapi::{Info, OpenApi};
use axum::extract::Path;
use axum::{Extension, Json};

use crate::errors::{Cases, MixedError, ProblemError, RunTimeError, TextError};
use crate::loopback;

/// The name of the case, from the path.
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Named {
    name: String,
}

async fn raise<E: Cases>(Path(Named { name }): Path<Named>) -> Result<Json<String>, E> {
    E::raise(&name).map(Json)
}

async fn document(Extension(document): Extension<OpenApi>) -> Json<OpenApi> {
    Json(document)
}

pub(crate) fn serve() -> u16 {
    loopback::run(|listener| async {
        let info = Info { title: "The errors".into(), version: "1.0.0".into(), ..Info::default() };
        let mut api = OpenApi { info, ..OpenApi::default() };
        let app = ApiRouter::new()
            .api_route("/text/{name}", get(raise::<TextError>))
            .api_route("/problem/{name}", get(raise::<ProblemError>))
            .api_route("/mixed/{name}", get(raise::<MixedError>))
            .api_route("/runtime/{name}", get(raise::<RunTimeError>))
            .finish_api(&mut api)
            .route("/openapi.json", axum::routing::get(document))
            .layer(Extension(api));
        axum::serve(loopback::tokio(listener), app).await
    })
}
