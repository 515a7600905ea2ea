//! An expression that is not the value of a header.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(429)]
#[header("x-name", .name)]
#[header("x-text", format!("<{}>", .name))]
#[header("x-ratio", .ratio)]
struct Text {
    name: String,
    ratio: f64,
}

fn main() {}
