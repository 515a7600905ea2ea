//! A success.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(200, "fine");
}
