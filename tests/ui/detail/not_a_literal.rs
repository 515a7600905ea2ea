//! Macro calls in place of a string literal.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(format!("user {}", 7))]
struct OtherMacro;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail(concat!("user ", b"not found"))]
struct ConcatOfBytes;

fn main() {}
