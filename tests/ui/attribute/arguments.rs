//! Arguments of an attribute that takes none.

use std::io;

use genro_exceptions::{Headers, HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[status(500)]
struct Converted(#[from(io)] io::Error);

#[derive(Debug, HttpError)]
#[status(429)]
struct AllHeaders {
    #[headers("retry-after")]
    headers: Headers,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Instance {
    #[instance("/account/{}")]
    account: String,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct InstanceEquals {
    #[instance = "/account"]
    account: String,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Caused(#[source(io)] io::Error);

#[derive(Debug, HttpError)]
#[transparent(0)]
struct Transparent(HttpNotFound);

fn main() {}
