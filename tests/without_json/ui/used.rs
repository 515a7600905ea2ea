//! Every attribute without the feature, and the types used. Nothing is said at the uses.

use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(403)]
#[detail("{balance} is left")]
#[code("OUT_OF_CREDIT")]
#[problem(type = "/probs/out-of-credit", title = "Out of credit")]
struct OutOfCredit {
    #[extension]
    balance: u32,
    #[extension(rename = "holder")]
    account: Account,
    #[instance]
    uri: Option<String>,
}

#[derive(Debug)]
struct Account;

#[derive(Debug, HttpError)]
#[status(404)]
struct Generic<T> {
    #[extension]
    value: T,
}

#[derive(Debug, HttpError)]
#[transparent]
struct Forwarded(#[from] OutOfCredit);

fn pay() -> Result<(), OutOfCredit> {
    Err(OutOfCredit::new(7, Account, None))
}

fn forwarded() -> Result<(), Forwarded> {
    Ok(pay()?)
}

fn erased() -> Result<(), HttpException> {
    Ok(forwarded()?)
}

fn main() {
    let error = OutOfCredit::new(7, Account, Some("/a".to_owned()));
    println!("{error} {error:?} {} {} {:?}", error.status(), error.detail(), error.code());
    let _: http::Response<String> = error.to_response();
    let dynamic: &dyn HttpError = &error;
    println!("{:?}", dynamic.code());
    let exception: HttpException = Generic::new(Account).into();
    let _: http::Response<Vec<u8>> = exception.into();
    let _ = erased();
}
