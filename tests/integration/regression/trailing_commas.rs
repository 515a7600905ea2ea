//! `#[status(404,)]` was refused; a comma at the end is right in every attribute, as it is in a call.

use std::io;

use genro_exceptions::{HttpError, HttpException, PlainText, ensure, http_error};

#[rustfmt::skip]
#[derive(Debug, HttpError)]
#[status(404,)]
#[detail("note {id} not found",)]
#[header(RETRY_AFTER, "120",)]
#[close(1008,)]
#[code("NOT_FOUND",)]
#[body(PlainText,)]
#[problem(title = "No such note",)]
#[http_error(expose, skip(display, error,),)]
struct Missing {
    #[extension(rename = "note",)]
    #[header("x-note",)]
    id: u64,
    #[header("content-range", "bytes */{}",)]
    length: u64,
    #[source]
    source: Option<io::Error>,
}

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("for the log")
    }
}

impl std::error::Error for Missing {}

#[rustfmt::skip]
#[derive(Debug, HttpError)]
#[status(NOT_FOUND,)]
#[problem(type = "/p", title = "t",)]
#[code(rename_all = "kebab-case",)]
enum Paths {
    #[status(http::StatusCode::GONE,)]
    #[close(genro_exceptions::CloseCode::POLICY_VIOLATION,)]
    #[header(http::header::VARY, "accept",)]
    Gone,
}

#[test]
#[rustfmt::skip]
fn they_change_nothing() {
    let error = Missing::new(7, 9);
    assert_eq!((error.status().as_u16(), &*error.detail()), (404, "note 7 not found"));
    assert_eq!(error.headers().len(), 3);
    assert_eq!(error.close_code().as_u16(), 1008);
    assert_eq!(error.code().as_deref(), Some("NOT_FOUND"));
    assert!(error.source.is_none());
    assert_eq!(Paths::gone().status(), 410);
    assert_eq!(http_error!(404,).status(), 404);
    assert_eq!(http_error!(404, "a",).detail(), "a");
    let ensured = || -> Result<(), HttpException> {
        ensure!(1 > 2, 409,);
        Ok(())
    };
    assert_eq!(ensured().map_err(|error| error.status().as_u16()), Err(409));
}
