//! No comma.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(404 "user not found");
}
