//! An error in two wrappers lost its type, one in an `Arc<dyn HttpError>` its response, and two methods of the handle
//! contradicted each other.

use std::error::Error;
use std::sync::Arc;

use genro_exceptions::{HttpError, HttpErrorHandle, HttpException, HttpNotFound};

fn exception() -> HttpException {
    HttpNotFound::new().into()
}

fn boxed(error: impl HttpError) -> Box<dyn HttpError> {
    Box::new(error)
}

fn shared(error: impl HttpError) -> Arc<dyn HttpError> {
    Arc::new(error)
}

#[test]
fn an_exception_knows_what_is_in_all_its_wrappers() {
    for error in [
        HttpException::from_error(exception()),
        HttpException::from(boxed(exception())),
        HttpException::from_error(boxed(HttpNotFound::new())),
        HttpException::from_error(boxed(exception())),
        HttpException::from_error(shared(HttpNotFound::new())),
        HttpException::from_error(shared(boxed(exception()))),
        HttpException::from_error(Box::new(shared(HttpNotFound::new()))),
        HttpException::from_error(HttpException::from_error(exception()).caused_by("a reason")),
        HttpException::from_boxed(Box::new(HttpException::from_error(exception()))),
        HttpException::from_boxed(Box::new(boxed(exception()))),
        HttpException::from_boxed(Box::new(shared(exception()))),
        HttpException::from(anyhow::Error::new(exception()).context("outer")),
        HttpException::from_error(HttpException::from_boxed(Box::new(HttpNotFound::new()))),
    ] {
        assert!(error.is::<HttpNotFound>(), "{error:?}");
        assert!(error.downcast_ref::<HttpNotFound>().is_some());
        assert!(!error.is::<genro_exceptions::HttpGone>());
        assert_eq!(error.status(), 404);
    }
}

#[test]
fn a_handle_knows_what_is_in_all_its_wrappers() {
    for handle in [
        HttpErrorHandle::new(HttpNotFound::new()),
        HttpErrorHandle::new(exception()),
        HttpErrorHandle::new(boxed(HttpNotFound::new())),
        HttpErrorHandle::new(boxed(exception())),
        HttpErrorHandle::new(shared(HttpNotFound::new())),
        HttpErrorHandle::new(HttpException::from_error(exception())),
        HttpErrorHandle::new(HttpException::from_boxed(Box::new(exception()))),
    ] {
        assert!(handle.downcast_ref::<HttpNotFound>().is_some(), "{handle:?}");
        assert!(handle.is::<HttpNotFound>(), "{handle:?}");
        assert!(!handle.is::<genro_exceptions::HttpGone>());
    }
}

#[test]
fn an_error_in_a_shared_pointer_answers_for_itself() {
    let of = |error: Box<dyn Error + Send + Sync>| HttpException::from_boxed(error).status();
    assert_eq!(of(Box::new(shared(HttpNotFound::new()))), 404);
    assert_eq!(of(Box::new(shared(boxed(HttpNotFound::new())))), 404);
    assert_eq!(of(Box::new(Box::new(shared(HttpNotFound::new())))), 404);
    let error = anyhow::Error::new(shared(HttpNotFound::new())).context("outer");
    assert_eq!(HttpException::from(error).status(), 404);
}
