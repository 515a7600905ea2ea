//! Two fields of one type that has no form in JSON.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension]
    account: Account,
    #[extension]
    other: Account,
}

#[derive(Debug)]
struct Account;

fn main() {}
