//! No status.

use genro_exceptions::{HttpException, ensure};

fn find(id: u64) -> Result<(), HttpException> {
    ensure!(id > 0);
    Ok(())
}

fn main() {
    let _ = find(7);
}
