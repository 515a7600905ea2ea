//! Names of standard members.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Field {
    #[extension]
    r#type: &'static str,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct DetailField {
    #[extension]
    detail: String,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Renamed {
    #[extension(rename = "status")]
    code: u16,
}

fn main() {}
