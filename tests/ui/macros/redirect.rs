//! A redirect has nowhere to go.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(302, "/login");
}
