//! Literals with a suffix.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1008u16)]
struct Close;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found"f)]
struct Detail {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(10u8)]
struct Grpc;

#[derive(Debug, HttpError)]
#[status(404u16)]
struct Status;

fn main() {}
