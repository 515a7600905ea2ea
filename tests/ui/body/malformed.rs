//! Words that are not the path of a form.

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[status(404)]
#[body("PlainText")]
struct Quoted;

#[derive(Debug, HttpError)]
#[status(404)]
#[body("application/json")]
struct MediaType;

#[derive(Debug, HttpError)]
#[status(404)]
#[body(7)]
struct Number;

#[derive(Debug, HttpError)]
#[status(404)]
#[body(PlainText, PlainText)]
struct Two;

#[derive(Debug, HttpError)]
#[transparent]
#[body(PlainText)]
struct Transparent(HttpNotFound);

fn main() {}
