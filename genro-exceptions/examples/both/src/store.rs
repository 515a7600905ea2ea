//! The users, which know neither protocol.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use genro_exceptions::ValidationProblem;

use crate::error::UserError;
use crate::messages::{CreateRequest, User};

/// The users as records, `name;age`; the record of user 2 is damaged.
#[derive(Debug, Clone)]
pub(crate) struct Store(Arc<Mutex<Records>>);

#[derive(Debug)]
struct Records {
    records: Vec<String>,
    /// When the last users were created.
    created: Vec<Instant>,
}

impl Store {
    pub(crate) fn new() -> Self {
        let records = ["ada;36", "grace;thirty-seven"].map(str::to_owned).into();
        Self(Arc::new(Mutex::new(Records { records, created: Vec::new() })))
    }

    pub(crate) fn get(&self, id: u64) -> Result<User, UserError> {
        let store = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index = id.checked_sub(1).and_then(|index| usize::try_from(index).ok());
        let record = index.and_then(|index| store.records.get(index));
        let record = record.ok_or_else(|| UserError::user_not_found(id))?;
        let (name, age) = record.split_once(';').unwrap_or((record, ""));
        let age = age.parse().map_err(|cause| UserError::record_damaged(id, cause))?;
        Ok(User { id, name: name.to_owned(), age })
    }

    pub(crate) fn create(&self, request: CreateRequest) -> Result<User, UserError> {
        let CreateRequest { name, age } = check(request)?;
        let mut store = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_taken = |record: &String| record.split(';').next() == Some(&name);
        if store.records.iter().any(is_taken) {
            return Err(UserError::name_taken(name));
        }
        let now = Instant::now();
        store.created.retain(|created| now.duration_since(*created) < MINUTE);
        if let [first, _, _] = store.created[..] {
            return Err(UserError::too_many_users(
                MINUTE.saturating_sub(now.duration_since(first)),
            ));
        }
        store.created.push(now);
        store.records.push(format!("{name};{age}"));
        Ok(User { id: store.records.len() as u64, name, age })
    }
}

const MINUTE: Duration = Duration::from_mins(1);

/// Reports all mistakes of a request at once.
fn check(request: CreateRequest) -> Result<CreateRequest, ValidationProblem> {
    let mut errors = genro_exceptions::FieldErrors::new();
    if request.name.is_empty() || request.name.contains(';') {
        errors.push("name", "must be a name without semicolons");
    }
    if request.age < 0 {
        errors.push("age", "must not be negative");
    }
    ValidationProblem::check(errors)?;
    Ok(request)
}
