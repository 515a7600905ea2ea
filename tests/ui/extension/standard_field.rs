//! A field with the name of a standard member.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension]
    r#type: &'static str,
}

fn main() {}
