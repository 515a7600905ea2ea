//! Type parameters, with and without bounds of their own.

use std::error::Error;
use std::fmt::{Debug, Display};
use std::io;

use genro_exceptions::{HttpError, HttpException};

use super::UserNotFound;
use crate::beside::{answer, canary};

#[derive(Debug, thiserror::Error, HttpError)]
#[error("cannot handle {item}: {cause}")]
#[status(500)]
struct Generic<T: Display, E>
where
    T: Debug + Send + Sync + 'static,
    E: Error + Send + Sync + 'static,
{
    item: T,
    #[source]
    cause: E,
}

#[derive(Debug, thiserror::Error, HttpError)]
enum GenericCase<E> {
    #[error("first: {0}")]
    #[status(422)]
    First(E),
    #[error(transparent)]
    #[transparent]
    Second(UserNotFound),
    #[error("third: {0}")]
    #[status(500)]
    Third(#[source] Box<E>),
}

#[test]
fn generic_types_need_no_bounds_by_hand() {
    let error = Generic::new(7, canary());
    assert_eq!(answer(&error), (500, "Internal Server Error".to_owned()));
    assert!(error.source().is_some());

    assert_eq!(answer(&GenericCase::first(std::fmt::Error)).0, 422);
    assert_eq!(answer(&GenericCase::<io::Error>::second(UserNotFound::new(7))).0, 404);
    let third = GenericCase::third(Box::new(canary()));
    assert_eq!(answer(&third), (500, "Internal Server Error".to_owned()));
    let _ = HttpException::from(third);
}
