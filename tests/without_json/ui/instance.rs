//! An instance, without the feature.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
struct OutOfCredit(#[instance] String);

fn main() {}
