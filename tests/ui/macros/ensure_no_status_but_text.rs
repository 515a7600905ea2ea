//! No status but a text.

use genro_exceptions::{HttpException, ensure};

fn find(id: u64) -> Result<(), HttpException> {
    ensure!(id > 0, "ids begin at 1");
    Ok(())
}

fn main() {
    let _ = find(7);
}
