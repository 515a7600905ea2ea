//! No status but a text.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!("user not found");
}
