//! A type of the user.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[instance]
    account: Account,
}

#[derive(Debug)]
struct Account;

fn main() {}
