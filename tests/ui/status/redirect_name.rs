//! A redirect that leads nowhere, by name.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(SEE_OTHER)]
struct Moved;

fn main() {}
