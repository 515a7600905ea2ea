//! A digit too many.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(4040);
}
