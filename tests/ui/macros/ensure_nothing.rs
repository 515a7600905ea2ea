//! No condition.

use genro_exceptions::{HttpException, ensure};

fn find() -> Result<(), HttpException> {
    ensure!();
    Ok(())
}

fn main() {
    let _ = find();
}
