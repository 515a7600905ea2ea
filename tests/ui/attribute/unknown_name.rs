//! Names that resemble no constant of the library: the compiler reports each once.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(POLICY)]
struct Close;

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(CONFLICT)]
struct Grpc;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(X_WAIT, "120")]
struct Header;

#[derive(Debug, HttpError)]
#[status(NO_SUCH_USER)]
struct Status;

fn main() {}
