//! Texts that print the cause of a 5xx.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {0}")]
struct ByIndex(#[source] io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {0}")]
struct FromByIndex(#[from] io::Error);

#[derive(Debug, HttpError)]
#[status(BAD_GATEWAY)]
#[detail("cannot read: {cause}")]
struct ByName {
    #[source]
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", .cause.kind())]
struct ByArgument {
    #[source]
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {self:?}")]
struct BySelf {
    #[source]
    cause: io::Error,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {:?}", self)]
struct BySelfArgument(#[source] io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", self.0)]
struct ByFieldOfSelf(#[source] io::Error);

#[derive(Debug, HttpError)]
#[detail("cannot read: {0}")]
enum Inherited {
    #[status(400)]
    BadInput(#[source] io::Error),
    #[status(500)]
    Broken(#[source] io::Error),
}

fn main() {}
