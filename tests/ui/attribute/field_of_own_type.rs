//! Fields of types that do not implement the trait of their role.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
struct Banned {
    #[close]
    code: Code,
}

#[derive(Debug)]
struct Code;

#[derive(Debug, HttpError)]
#[status(404)]
struct Detail {
    #[detail]
    text: Text,
}

#[derive(Debug)]
struct Text;

#[derive(Debug, HttpError)]
#[status(429)]
struct Header {
    #[header("x-reason")]
    reason: Reason,
}

#[derive(Debug)]
struct Reason;

#[derive(Debug, HttpError)]
#[status(429)]
struct AllHeaders {
    #[headers]
    headers: Lines,
}

#[derive(Debug)]
struct Lines;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Instance {
    #[instance]
    account: Account,
}

#[derive(Debug)]
struct Account;

#[derive(Debug, HttpError)]
struct Upstream {
    #[status]
    status: Outcome,
}

#[derive(Debug)]
struct Outcome;

#[derive(Debug, HttpError)]
#[transparent]
struct Transparent {
    inner: Inner,
}

#[derive(Debug)]
struct Inner;

#[derive(Debug, HttpError)]
#[status(500)]
struct Converted(#[from] Why);

#[derive(Debug)]
struct Why;

fn main() {}
