//! Two cases that a client cannot tell apart.

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[http_error(decode)]
enum ByStatus {
    #[status(404)]
    UserMissing,
    #[status(NOT_FOUND)]
    OrderMissing,
    #[status(410)]
    Gone,
}

#[derive(Debug, HttpError)]
#[status(409)]
#[http_error(decode)]
enum ByCode {
    #[code("TAKEN")]
    NameTaken,
    #[code("TAKEN")]
    TitleTaken,
    #[code("TAKEN")]
    #[status(422)]
    Other,
}

#[derive(Debug, HttpError)]
#[status(409)]
#[http_error(decode)]
enum ByType {
    #[problem(type = "https://example.com/taken")]
    NameTaken,
    #[problem(type = "https://example.com/taken")]
    TitleTaken,
    #[problem(type = "https://example.com/other")]
    #[code("A")]
    One,
    #[problem(type = "https://example.com/other")]
    #[code("A")]
    Two,
}

#[derive(Debug, HttpError)]
#[http_error(decode)]
enum ByRunTime {
    One {
        #[status]
        status: StatusCode,
        #[code]
        code: String,
    },
    Two {
        #[status]
        status: StatusCode,
        #[code]
        code: String,
    },
}

const NOT_THERE: StatusCode = StatusCode::NOT_FOUND;

#[derive(Debug, HttpError)]
#[http_error(decode)]
enum ByConstant {
    #[status(self::NOT_THERE)]
    One,
    #[status(404)]
    Two,
    #[status(410)]
    Three,
}

fn main() {}
