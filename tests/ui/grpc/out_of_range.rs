//! Numbers that are not the code of an error in gRPC.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(-1)]
struct Negative;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(0)]
struct Success;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(OK)]
struct SuccessByName;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(17)]
struct Above;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(404)]
struct Status;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(70000)]
struct Huge;

fn main() {}
