//! A status known at run time only.

use genro_exceptions::http_error;

fn main() {
    let status = http::StatusCode::GONE;
    let _ = http_error!(status, "gone");
}
