//! An argument that nothing prints.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(404, "user not found", 7);
}
