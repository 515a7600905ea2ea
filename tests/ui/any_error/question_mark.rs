//! `?` on what is no error, and from the type into another one.

use std::error::Error;

use genro_exceptions::any_error;

any_error! { struct AppError; }

fn boxed() -> Result<(), AppError> {
    Err(Box::<dyn Error + Send + Sync>::from("text"))?
}

fn text() -> Result<(), AppError> {
    Err("text")?
}

fn from() -> AppError {
    AppError::from(7)
}

fn into_box(error: AppError) -> Result<(), Box<dyn Error + Send + Sync>> {
    Err(error)?
}

fn main() {
    let _ = (boxed, text, from, into_box);
}
