//! Keys whose value is not a string literal.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct ExtensionWithoutQuotes {
    #[extension(rename = credit)]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct ExtensionOfNumber {
    #[extension(rename = 7)]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title = out_of_credit)]
struct ProblemWithoutQuotes;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = 7)]
struct ProblemOfNumber;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(title =)]
struct ProblemOfNothing;

fn main() {}
