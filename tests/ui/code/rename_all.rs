//! Spellings that there are not, and names that no spelling makes a code of.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[code(rename_all = "SCREAMING_SNAKE")]
enum Near {
    Out,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[code(rename_all = "train")]
enum Unknown {
    Out,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[code(rename = "snake_case")]
enum Key {
    Out,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[code(rename_all = "snake_case")]
enum Accent {
    Fermé,
    #[code("OPEN")]
    Entrouverte,
}

fn main() {}
