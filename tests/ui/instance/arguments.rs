//! With an argument.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct OutOfCredit {
    #[instance("/account/{}")]
    account: String,
}

fn main() {}
