//! A handler that validates what it is sent.

use axum::Json;
use genro_exceptions::{ValidationProblem, any_error};
use serde::Deserialize;
use validator::Validate;

any_error! {
    pub struct AppError;
}

#[derive(Deserialize, Validate)]
pub struct Signup {
    #[validate(email)]
    pub mail: String,
    #[validate(range(min = 18, message = "must be of age"))]
    pub age: u32,
}

pub async fn signup(Json(signup): Json<Signup>) -> Result<String, AppError> {
    // A bare `?` would make it a 500: not everything that is validated was sent by the client.
    signup.validate().map_err(ValidationProblem::from)?;
    Ok(format!("welcome, {}", signup.mail))
}
