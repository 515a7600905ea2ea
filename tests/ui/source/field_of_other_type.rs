//! Fields of types that are not errors.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct OfText {
    #[source]
    why: String,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct OfOption {
    #[source]
    why: Option<String>,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct FromText(#[from] String);

#[derive(Debug, HttpError)]
#[status(500)]
struct FromOption(#[from] Option<String>);

#[derive(Debug, HttpError)]
#[transparent]
struct Transparent(#[from] String);

fn main() {}
