//! Texts that live as long as the program, which none has that is received.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[problem]
#[status(403)]
#[http_error(decode)]
struct Forbidden {
    #[detail]
    detail: &'static str,
    #[extension]
    policy: Option<&'static str>,
    #[instance]
    instance: &'static str,
    #[code]
    code: &'static str,
    home: Option<&'static str>,
}

fn main() {}
