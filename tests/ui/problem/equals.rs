//! An equals sign in place of the parentheses.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem = "https://example.com/probs/out-of-credit"]
struct OutOfCredit;

fn main() {}
