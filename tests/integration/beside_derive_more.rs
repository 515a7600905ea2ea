//! `HttpError` beside `derive_more`'s `Display`, `Error` and `From`.

use std::error::Error as _;
use std::io;

use derive_more::{Display, Error, From};
use genro_exceptions::{HttpError, HttpException};

use crate::beside::{CANARY, answer, canary};

#[derive(Debug, Display, Error, From, HttpError)]
#[http_error(skip(display, error, from))]
enum StoreError {
    #[display("no user {_0}")]
    #[status(404)]
    #[from(skip)]
    Missing(#[error(not(source))] u64),
    #[display("cannot read: {_0}")]
    #[status(500)]
    #[from]
    Unreadable(io::Error),
    #[display("shard {shard}: {source}")]
    #[status(503)]
    #[detail("shard {shard} is away")]
    Shard { shard: u8, source: io::Error },
    #[display("{name}: {cause}")]
    #[status(502)]
    Named {
        name: String,
        #[error(source)]
        cause: io::Error,
    },
    #[display("inside: {_0}")]
    #[transparent]
    #[from]
    Inner(OneError),
}

#[derive(Debug, HttpError, Display, Error, From)]
#[from(forward)]
#[display("one of {count}")]
#[status(400)]
#[http_error(skip(display, error, from))]
struct OneError {
    #[error(not(source))]
    count: usize,
}

#[test]
fn its_impls_and_our_answer() {
    let error = StoreError::missing(7);
    assert_eq!(answer(&error), (404, "no user 7".to_owned()));
    assert!(error.source().is_none());

    let error = StoreError::from(canary());
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));
    assert_eq!(error.to_string(), format!("cannot read: {CANARY}"));
    assert!(error.source().is_some());

    let error = StoreError::shard(3, canary());
    assert_eq!(answer(&error), (503, "shard 3 is away".to_owned()));
    assert!(error.source().is_some());

    let error = StoreError::named(CANARY, canary());
    assert_eq!(answer(&error), (502, "Bad Gateway".to_owned()));
    assert!(error.source().is_some());

    let error = StoreError::from(OneError::from(2_u8));
    assert_eq!(answer(&error), (400, "one of 2".to_owned()));
    assert_eq!(error.to_string(), "inside: one of 2");

    let exception = HttpException::from(StoreError::from(canary()));
    assert_eq!(answer(&exception), (500, "Internal Server Error".to_owned()));
    assert_eq!(exception.to_string(), format!("cannot read: {CANARY}"));
}
