//! Names that resemble a code: in another case, with a slip, and with a path.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(ABROTED)]
struct Misspelt;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(aborted)]
struct LowerCase;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(AlreadyExists)]
struct CamelCase;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(CANCELED)]
struct OtherSpelling;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(Code::Aborted)]
struct Path;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(tonic::Code::AlreadyExist)]
struct MisspeltPath;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(abortd)]
enum Default {
    #[grpc(10)]
    Taken,
    Other,
}

fn main() {}
