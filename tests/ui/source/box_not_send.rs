//! A box that stays in its thread.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Broken {
    #[source]
    why: Box<dyn std::error::Error>,
}

fn main() {}
