//! A list of what has no form in JSON.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[extension]
    accounts: Vec<Account>,
}

#[derive(Debug)]
struct Account;

fn main() {}
