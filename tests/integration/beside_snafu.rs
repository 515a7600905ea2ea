//! `HttpError` beside snafu's derive.

use std::error::Error;
use std::io;

use genro_exceptions::{HttpError, HttpException};
use snafu::{OptionExt as _, ResultExt as _, Snafu};

use crate::beside::{CANARY, answer, canary};

#[derive(Debug, Snafu, HttpError)]
#[snafu(visibility(pub(crate)))]
#[http_error(skip(display, error, from))]
enum StoreError {
    #[snafu(display("no user {id}"))]
    #[status(404)]
    Missing { id: u64 },
    #[snafu(display("cannot read {path}: {source}"))]
    #[status(500)]
    Unreadable { path: String, source: io::Error },
    #[snafu(display("shard {shard}: {cause}"))]
    #[status(503)]
    #[detail("shard {shard} is away")]
    Shard {
        shard: u8,
        #[snafu(source)]
        cause: io::Error,
    },
    #[snafu(display("at {location}"))]
    #[status(409)]
    #[detail("someone was faster")]
    Raced {
        #[snafu(implicit)]
        location: snafu::Location,
    },
    #[snafu(transparent)]
    #[transparent]
    Inner { source: OneError },
    #[snafu(whatever, display("{message}"))]
    #[status(500)]
    Whatever {
        message: String,
        #[snafu(source(from(Box<dyn Error + Send + Sync>, Some)))]
        source: Option<Box<dyn Error + Send + Sync>>,
    },
}

#[derive(Debug, HttpError, Snafu)]
#[snafu(display("one of {count}"))]
#[status(400)]
#[http_error(skip(display, error, from))]
struct OneError {
    count: usize,
}

#[test]
fn its_selectors_make_errors_that_answer() {
    let error = None::<u8>.context(MissingSnafu { id: 7_u64 }).unwrap_err();
    assert_eq!(answer(&error), (404, "no user 7".to_owned()));

    let read: Result<(), _> = Err(canary());
    let error = read.context(UnreadableSnafu { path: "/plan" }).unwrap_err();
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));
    assert_eq!(error.to_string(), format!("cannot read /plan: {CANARY}"));
    assert!(error.source().is_some_and(<dyn Error>::is::<io::Error>));

    let read: Result<(), _> = Err(canary());
    let error = read.context(ShardSnafu { shard: 3_u8 }).unwrap_err();
    assert_eq!(answer(&error), (503, "shard 3 is away".to_owned()));
    assert!(error.source().is_some());

    let error = RacedSnafu.build();
    assert_eq!(answer(&error), (409, "someone was faster".to_owned()));
    assert!(error.to_string().contains("beside_snafu.rs"));

    let error = StoreError::from(OneSnafu { count: 2_usize }.build());
    assert_eq!(answer(&error), (400, "one of 2".to_owned()));
}

#[test]
fn whatever_stays_in_the_log() {
    fn read() -> Result<(), StoreError> {
        let read: Result<(), _> = Err(canary());
        read.whatever_context(CANARY)
    }
    let error = read().unwrap_err();
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));
    assert_eq!(error.to_string(), CANARY);
    let exception = HttpException::from(error);
    assert_eq!(answer(&exception), (500, "Internal Server Error".to_owned()));
    assert!(exception.source().is_some());
}
