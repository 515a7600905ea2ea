//! Misspelt attributes: the compiler reports each. The macro reports that the status is missing, since an attribute of
//! another derive may be spelled so.

use std::io;

use genro_exceptions::{Headers, HttpError, HttpNotFound};
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(403)]
#[bdy(PlainText)]
struct Body;

#[derive(Debug, HttpError)]
#[status(403)]
#[clsoe(1008)]
struct Close;

#[derive(Debug, HttpError)]
#[status(403)]
#[coed("OUT_OF_CREDIT")]
struct Code;

#[derive(Debug, HttpError)]
#[status(404)]
#[detial("not found")]
struct Detail;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Extension {
    #[extention]
    balance: u32,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Converted(#[form] io::Error);

#[derive(Debug, HttpError)]
#[status(429)]
#[haeder(RETRY_AFTER, "120")]
struct Header;

#[derive(Debug, HttpError)]
#[status(429)]
struct AllHeaders {
    #[heders]
    headers: Headers,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_eror(expose)]
struct Options;

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct Instance {
    #[instanse]
    account: String,
}

#[derive(Debug, HttpError)]
#[status(403)]
struct Initial {
    #[inti]
    tries: u8,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problm(title = "Out of credit")]
struct Problem;

#[derive(Debug, HttpError)]
#[status(500)]
struct Caused(#[souce] io::Error);

#[derive(Debug, HttpError)]
#[stauts(404)]
struct Status;

#[derive(Debug, HttpError)]
struct StatusOfField {
    #[sttaus]
    status: StatusCode,
}

#[derive(Debug, HttpError)]
#[transparant]
struct Transparent(HttpNotFound);

fn main() {}
