//! An expression with a field that is not there.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(.kid.status())]
#[code(.0.code())]
#[header(RETRY_AFTER, .wait)]
#[close(.kind)]
struct Refused {
    kind: Kind,
}

#[derive(Debug, HttpError)]
#[status(.kind.status())]
#[header("x-kind", .kind)]
enum Inherited {
    Other { id: u64 },
}

#[derive(Debug)]
struct Kind;

impl Kind {
    fn status(&self) -> StatusCode {
        StatusCode::CONFLICT
    }
}

fn main() {}
