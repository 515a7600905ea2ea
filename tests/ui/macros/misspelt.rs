//! A name misspelt.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!(NOT_FUOND, "user not found");
}
