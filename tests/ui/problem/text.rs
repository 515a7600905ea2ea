//! A text that does not say what it is.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem("https://example.com/probs/out-of-credit")]
struct OutOfCredit;

fn main() {}
