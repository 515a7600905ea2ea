//! `#[init]` on a field without a default.

use std::backtrace::Backtrace;
use std::panic::Location;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
struct Traced {
    #[init]
    trace: Backtrace,
    #[init]
    at: &'static Location<'static>,
}

fn main() {}
