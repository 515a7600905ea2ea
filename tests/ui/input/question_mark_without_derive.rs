//! An error that does not derive, with `?`.

use genro_exceptions::HttpException;

#[derive(Debug)]
struct NotFound;

fn find() -> Result<(), NotFound> {
    Err(NotFound)
}

fn main() -> Result<(), HttpException> {
    find()?;
    Ok(())
}
