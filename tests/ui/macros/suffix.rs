//! A number with a suffix.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(404u16);
}
