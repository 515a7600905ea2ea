//! A variable that is not there.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(404, "user {id} not found");
}
