//! A variable as text.

use genro_exceptions::http_error;

fn main() {
    let text = String::from("gone");
    let _ = http_error!(410, text);
}
