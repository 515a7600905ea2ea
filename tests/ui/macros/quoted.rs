//! The number in quotes.

use genro_exceptions::http_error;

fn main() {
    let _ = http_error!("404", "user not found");
}
