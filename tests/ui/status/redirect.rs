//! A redirect that leads nowhere.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(302)]
struct Moved;

fn main() {}
