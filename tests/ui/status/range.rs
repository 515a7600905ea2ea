//! A range, where one number is expected.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404..=410)]
struct Status;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(4000..4100)]
struct Close;

fn main() {}
