//! A `Result` whose error is none.

use genro_exceptions::{HttpException, OrStatus};

struct Why;

fn find() -> Result<u64, Why> {
    Err(Why)
}

fn handler() -> Result<u64, HttpException> {
    find().or_internal()
}

fn main() {
    let _ = handler();
}
