//! diesel, whose error type needs no database.

use diesel::result::{DatabaseErrorInformation, DatabaseErrorKind, Error};
use genro_exceptions::HttpError;

use crate::{plain, sent};

#[path = "../../genro-exceptions/src/guide/recipes/diesel.rs"]
mod recipe;

use recipe::StoreError;

/// What a database tells.
struct Information(Option<&'static str>);

impl DatabaseErrorInformation for Information {
    fn message(&self) -> &'static str {
        "duplicate key value violates unique constraint"
    }
    fn details(&self) -> Option<&str> {
        None
    }
    fn hint(&self) -> Option<&str> {
        None
    }
    fn table_name(&self) -> Option<&str> {
        Some("users")
    }
    fn column_name(&self) -> Option<&str> {
        None
    }
    fn constraint_name(&self) -> Option<&str> {
        self.0
    }
    fn statement_position(&self) -> Option<i32> {
        None
    }
}

fn of(kind: DatabaseErrorKind, constraint: Option<&'static str>) -> StoreError {
    StoreError::from(Error::DatabaseError(kind, Box::new(Information(constraint))))
}

#[test]
fn each_error_has_its_status() {
    assert_eq!(sent(&StoreError::from(Error::NotFound)), plain(404, None, "Not Found"));

    let taken = of(DatabaseErrorKind::UniqueViolation, Some("users_name_key"));
    let (status, code, _, body) = sent(&taken);
    assert_eq!((status, code.as_deref()), (409, Some("TAKEN")));
    assert_eq!(body, "users_name_key is taken");
    assert!(taken.report().to_string().ends_with("violates unique constraint"));
    let unnamed = of(DatabaseErrorKind::UniqueViolation, None);
    assert_eq!(unnamed.detail(), "this is taken");

    let reference = of(DatabaseErrorKind::ForeignKeyViolation, None);
    assert_eq!(sent(&reference), plain(422, None, "it refers to something that does not exist"));
    for kind in [DatabaseErrorKind::SerializationFailure, DatabaseErrorKind::ClosedConnection] {
        assert_eq!(sent(&of(kind, None)), plain(503, Some("1"), "Service Unavailable"));
    }
}

#[test]
fn the_rest_is_a_500() {
    for error in [
        of(DatabaseErrorKind::NotNullViolation, Some("secret")),
        StoreError::from(Error::RollbackTransaction),
        StoreError::from(Error::QueryBuilderError("secret".into())),
    ] {
        assert_eq!(sent(&error), plain(500, None, "Internal Server Error"));
    }
}
