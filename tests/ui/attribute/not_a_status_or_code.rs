//! Neither a number nor a path.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(.code)]
struct CloseAtRunTime {
    code: u16,
}

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(.code)]
struct Grpc;

#[derive(Debug, HttpError)]
#[status(.code)]
struct StatusAtRunTime {
    code: u16,
}

#[derive(Debug, HttpError)]
#[status("not found")]
struct StatusPhrase;

#[derive(Debug, HttpError)]
#[status(404.0)]
struct StatusWithPoint;

fn main() {}
