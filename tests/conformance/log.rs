//! What the middleware of a framework has seen.

use std::sync::{Arc, Mutex};

use genro_exceptions::{HttpError, HttpErrorHandle};

use crate::cases::ApiError;

/// A list that middleware writes and the test reads.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    /// Notes an error that was found by its type.
    pub(crate) fn error(&self, error: &ApiError) {
        let line = format!("{} {}", error.status().as_u16(), error.report());
        self.0.lock().expect("not poisoned").push(line);
    }

    /// Notes an error that was found without knowing its type, which the handle still tells.
    pub(crate) fn original(&self, handle: Option<&HttpErrorHandle>) {
        if let Some(handle) = handle {
            self.error(handle.downcast_ref::<ApiError>().expect("the original"));
        }
    }

    /// What was noted since the last call.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("not poisoned"))
    }
}
