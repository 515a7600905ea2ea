//! Texts that print what another derive takes for the cause of a 5xx.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, thiserror::Error, HttpError)]
#[error(transparent)]
#[status(500)]
#[detail("cannot read: {0}")]
struct Transparent(io::Error);

#[derive(Debug, thiserror::Error, HttpError)]
#[error(transparent)]
#[status(500)]
#[detail("cannot read: {self}")]
struct TransparentBySelf {
    inner: io::Error,
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(500)]
enum Variants {
    #[error(transparent)]
    #[detail("cannot read: {0}")]
    Transparent(io::Error),
    #[error("cannot read: {source}")]
    #[detail("{}", self.to_string())]
    CalledSource { source: io::Error },
}

#[derive(Debug, derive_more::Display, derive_more::Error, HttpError)]
#[display("cannot read")]
#[status(500)]
#[detail("cannot read: {0}")]
#[http_error(skip(display, error))]
struct OnlyField(io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {0}")]
#[http_error(skip(error))]
struct ByHand(Box<dyn std::error::Error + Send + Sync>);

impl std::error::Error for ByHand {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

fn main() {}
