//! A parameter that has no form in JSON: the type is no error then.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit<T> {
    #[extension]
    account: T,
}

#[derive(Debug)]
struct Account;

fn main() {
    let _ = OutOfCredit::new(7).status();
    let _ = OutOfCredit::new(Account).status();
}
