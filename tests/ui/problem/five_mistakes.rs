//! Five mistakes, five errors.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem(type = "out of credit")]
enum CreditError {
    #[code("OUT OF CREDIT")]
    Out {
        #[extension(rename = "detail")]
        balance: u32,
    },
    #[code("NO_ACCOUNT")]
    NoAccount {
        #[instance]
        account: u32,
    },
    #[code("NO_ACCOUNT")]
    Closed,
}

fn main() {}
