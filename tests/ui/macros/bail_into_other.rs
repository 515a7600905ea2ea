//! The error of the function has no `From<HttpException>`.

use genro_exceptions::{HttpError, bail, ensure};

#[derive(Debug, HttpError)]
#[status(404)]
struct NoUser;

fn find(id: u64) -> Result<u64, NoUser> {
    ensure!(id > 0, 400, "ids begin at 1");
    bail!(404)
}

fn main() {
    let _ = find(7);
}
