//! A type of the user that may be absent.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[instance]
    account: Option<Account>,
}

#[derive(Debug)]
struct Account;

fn main() {}
