//! A number that may be the field or the argument.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {0} not found", .0 + 1)]
struct UserNotFound(u64);

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("[{:>1$}] {}", .0, .2)]
struct Width(&'static str, usize, usize);

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{:.1$}", .0, 2)]
struct Precision(f64, usize);

fn main() {}
