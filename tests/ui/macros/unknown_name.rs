//! A name of nothing.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(NO_SUCH_USER, "user not found");
}
