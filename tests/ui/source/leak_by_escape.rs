//! Nested format strings whose braces are escaped, or are in a raw string.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{}", format!("\u{7b}self:?}"))]
struct Escaped(#[from] std::io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{}", format!("{\x73elf:?}"))]
struct Named(#[from] std::io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{}", format!(r#"{self:?}"#))]
struct Raw(#[from] std::io::Error);

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{}", format!("\x7bself\x7d"))]
struct Endless(u8);

fn main() {}
