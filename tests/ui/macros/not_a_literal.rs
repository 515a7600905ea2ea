//! A text that is no literal.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(404, String::from("user not found"));
}
