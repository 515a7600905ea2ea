//! Header lines that are no text.

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(429)]
struct Slow {
    #[headers]
    headers: Headers,
}

fn main() {
    let _ = Slow::new().try_headers([("retry-after", 120)]);
}
