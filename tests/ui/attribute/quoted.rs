//! Numbers and names in quotes.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close("1008")]
struct Close;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc("10")]
struct Grpc;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc("ABORTED")]
struct GrpcName;

#[derive(Debug, HttpError)]
#[status("404")]
struct Status;

#[derive(Debug, HttpError)]
#[status("NOT_FOUND")]
struct StatusName;

fn main() {}
