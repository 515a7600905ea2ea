//! Fields of types that do not implement `Serialize`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct One {
    #[extension]
    account: Account,
}

#[derive(Debug)]
struct Account;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Two {
    #[extension]
    account: Account,
    #[extension]
    other: Account,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct List {
    #[extension]
    accounts: Vec<Account>,
}

fn main() {}
