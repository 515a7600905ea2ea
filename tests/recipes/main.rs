//! The recipes of the guide, against the crates whose errors they convert. The pages of the guide show the files in
//! `genro-exceptions/src/guide/recipes/`; here they run.

#![expect(unreachable_pub, reason = "the recipes are written as a service has them")]

mod anyhow;
mod diesel;
mod reqwest;
mod sqlx;
mod validator;

use genro_exceptions::HttpError;

/// What the client receives: status, code, `retry-after` and body.
fn sent(error: &dyn HttpError) -> (u16, Option<String>, Option<String>, String) {
    let response = error.to_response::<String>();
    let wait = response.headers().get("retry-after").and_then(|wait| wait.to_str().ok());
    (
        response.status().as_u16(),
        error.code().map(Into::into),
        wait.map(str::to_owned),
        response.body().clone(),
    )
}

/// What the client receives of an error without a code.
fn plain(
    status: u16,
    wait: Option<&str>,
    body: &str,
) -> (u16, Option<String>, Option<String>, String) {
    (status, None, wait.map(str::to_owned), body.to_owned())
}
