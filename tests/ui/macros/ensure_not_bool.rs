//! A condition that is none.

use genro_exceptions::{HttpException, ensure};

fn find(id: u64) -> Result<(), HttpException> {
    ensure!(id, 404);
    Ok(())
}

fn main() {
    let _ = find(7);
}
