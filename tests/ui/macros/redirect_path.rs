//! A redirect in a constant.

use genro_exceptions::http_error;
use http::StatusCode;

fn main() {
    let _ = http_error!(StatusCode::FOUND, "/login");
}
