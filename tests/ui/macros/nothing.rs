//! No status, or no condition.

use genro_exceptions::{HttpException, bail, ensure, http_error};

fn make() -> HttpException {
    http_error!()
}

fn raise() -> Result<(), HttpException> {
    bail!()
}

fn check(id: u64) -> Result<(), HttpException> {
    ensure!();
    ensure!(id > 0);
    Ok(())
}

fn main() {}
