//! It borrows, and is used as an HTTP error.

use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{name} not found: {what}")]
struct NotFound<'a, T: std::fmt::Debug + std::fmt::Display + Send + Sync + 'a> {
    name: &'a str,
    what: &'a T,
}

fn as_dyn<'e>(error: &'e NotFound<'static, u64>) -> &'e dyn HttpError {
    error
}

fn boxed(error: NotFound<'static, u64>) -> Box<dyn HttpError> {
    Box::new(error)
}

fn find(name: &'static str) -> Result<(), HttpException> {
    Err(NotFound::new(name, &7_u64))?;
    Ok(())
}

fn main() {
    let _ = as_dyn(&NotFound::new("user", &7)).status();
    let _ = boxed(NotFound::new("user", &7)).to_response::<String>();
    let _ = find("user");
}
