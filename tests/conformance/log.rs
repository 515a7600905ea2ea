//! What the middleware of a framework has seen.

use std::sync::{Arc, Mutex};

use genro_exceptions::{HttpError, HttpErrorHandle};

use crate::cases::ApiError;

/// A list that middleware writes and the test reads.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    /// Notes a line.
    pub(crate) fn note(&self, line: String) {
        self.0.lock().expect("not poisoned").push(line);
    }

    /// Notes an error that was found by its type.
    pub(crate) fn error(&self, error: &ApiError) {
        self.note(format!("{} {}", error.status().as_u16(), error.report()));
    }

    /// Notes an error that was found without knowing its type, which the handle still tells.
    pub(crate) fn original(&self, handle: Option<&HttpErrorHandle>) {
        if let Some(handle) = handle {
            let original: &ApiError = handle.downcast_ref().expect("the original");
            self.error(original);
            if handle.status() != original.status() {
                self.failure(Some(handle));
            }
        }
    }

    /// Notes why the answer is not that of the error.
    pub(crate) fn failure(&self, handle: Option<&HttpErrorHandle>) {
        if let Some(handle) = handle {
            self.note(format!("{} {}", handle.status().as_u16(), handle.report()));
        }
    }

    /// What was noted since the last call.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("not poisoned"))
    }
}
