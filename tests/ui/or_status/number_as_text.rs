//! A number where the text for the client goes.

use genro_exceptions::{HttpException, OrStatus};

fn port(text: &str) -> Result<u16, HttpException> {
    text.parse::<u16>().or_bad_request(400)
}

fn main() {
    let _ = port("http");
}
