//! Attributes for the variants of an enum without variants.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[close(1008)]
enum Close {}

#[derive(Debug, HttpError)]
#[detail("not found")]
enum Detail {}

#[derive(Debug, HttpError)]
#[header(RETRY_AFTER, "120")]
enum Header {}

#[derive(Debug, HttpError)]
#[problem(title = "Out of credit")]
enum Problem {}

#[derive(Debug, HttpError)]
#[status(404)]
enum Status {}

#[derive(Debug, HttpError)]
#[transparent]
enum Transparent {}

fn main() {}
