//! No status.

use genro_exceptions::{HttpException, bail};

fn find() -> Result<(), HttpException> {
    bail!()
}

fn main() {
    let _ = find();
}
