//! The rate limit for changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::auth::User;
use crate::error::TodoError;

const CHANGES: u32 = 5;
const WINDOW: Duration = Duration::from_mins(1);

/// The start of each user's window, and the number of changes in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Limit(Arc<Mutex<HashMap<User, (Instant, u32)>>>);

impl Limit {
    /// Counts a change, or fails if the user has made too many.
    pub(crate) fn count(&self, user: User) -> Result<(), TodoError> {
        let mut users = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, changes) = users.entry(user).or_insert((Instant::now(), 0));
        let wait = WINDOW.saturating_sub(since.elapsed());
        if wait.is_zero() {
            (*since, *changes) = (Instant::now(), 0);
        } else if *changes == CHANGES {
            return Err(TodoError::too_many_changes(wait));
        }
        *changes += 1;
        Ok(())
    }
}
