//! No status.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!();
}
