//! Keys that do not exist.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct ExtensionMisspelt {
    #[extension(renmae = "credit")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct ExtensionUnknown {
    #[extension(name = "credit")]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(tilte = "Out of credit")]
struct ProblemMisspelt;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(uri = "/probs/out-of-credit")]
struct ProblemUnknown;

fn main() {}
