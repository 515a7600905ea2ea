//! Redirects without a location.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(302)]
struct Number;

#[derive(Debug, HttpError)]
#[status(SEE_OTHER)]
struct Name;

fn main() {}
