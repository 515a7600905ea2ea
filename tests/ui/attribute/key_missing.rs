//! A value without its key.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Extension {
    #[extension("credit")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem("https://example.com/probs/out-of-credit")]
struct Problem;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(403)]
struct ProblemOfNumber;

fn main() {}
