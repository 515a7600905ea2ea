//! No status at times.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
struct Upstream {
    #[status]
    status: Option<StatusCode>,
}

fn main() {}
