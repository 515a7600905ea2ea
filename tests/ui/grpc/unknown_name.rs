//! A name that resembles no code of gRPC.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(CONFLICT)]
struct Grpc;

fn main() {}
