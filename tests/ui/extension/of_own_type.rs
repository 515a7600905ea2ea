//! A field of a type that has no form in JSON.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension]
    account: Account,
}

#[derive(Debug)]
struct Account;

fn main() {}
