//! What is not a form of the body.

use genro_exceptions::HttpError;

struct Envelope;

#[derive(Debug, HttpError)]
#[status(404)]
#[body(Envelope)]
struct WithoutImpl;

#[derive(Debug, HttpError)]
#[status(404)]
#[body(Missing)]
struct Nowhere;

fn main() {}
