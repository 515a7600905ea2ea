//! Debug is missing, and the type is used.

use genro_exceptions::HttpError;

#[derive(HttpError)]
#[status(404)]
struct NotFound;

fn find() -> Result<(), NotFound> {
    Err(NotFound::new())
}

fn main() -> Result<(), genro_exceptions::HttpException> {
    find()?;
    println!("{}", NotFound::new().status());
    Ok(())
}
