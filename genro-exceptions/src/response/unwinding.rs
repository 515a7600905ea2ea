//! Panics that become an error.

use std::any::Any;
use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::format::Written;

/// What a form has written; a panic of it, where panics unwind, is a failure like any other.
#[inline]
pub(crate) fn caught(write: impl FnOnce() -> Written) -> Written {
    catch_unwind(AssertUnwindSafe(write)).unwrap_or_else(|payload| Err(panicked(&*payload)))
}

#[cold]
fn panicked(payload: &(dyn Any + Send)) -> Box<dyn Error + Send + Sync> {
    format!("the form of the body panicked: {}", message(payload)).into()
}

/// The message of a panic, as far as it is a text.
pub(crate) fn message(payload: &(dyn Any + Send)) -> &str {
    match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (_, Some(text)) => text,
        _ => "its payload is not a text",
    }
}
