//! Stores the todos in SQLite.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OptionalExtension as _, params};
use serde::Serialize;
use utoipa::ToSchema;

use crate::auth::User;
use crate::error::TodoError;

const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS todos (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    title TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT FALSE,
    UNIQUE (owner, title)
)";

/// How long a query waits while another process writes.
const PATIENCE: Duration = Duration::from_millis(200);

/// A todo on the list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Todo {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) done: bool,
}

/// The only connection, which the handlers share.
#[derive(Debug, Clone)]
pub(crate) struct Store(Arc<Mutex<Connection>>);

impl Store {
    /// Opens the file, or a database in memory.
    pub(crate) fn open(file: Option<&Path>) -> rusqlite::Result<Self> {
        let connection = file.map_or_else(Connection::open_in_memory, Connection::open)?;
        connection.busy_timeout(PATIENCE)?;
        connection.execute(SCHEMA, [])?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    pub(crate) async fn list(&self, owner: User) -> Result<Vec<Todo>, TodoError> {
        self.run(move |database| {
            let mut query = database
                .prepare("SELECT id, title, done FROM todos WHERE owner = ? ORDER BY id")?;
            let todos = query.query_map([owner.0], |row| {
                let (id, title, done) = row.try_into()?;
                Ok(Todo { id, title, done })
            })?;
            Ok(todos.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Adds a todo and returns its number.
    pub(crate) async fn add(&self, owner: User, title: String) -> Result<i64, TodoError> {
        self.run(move |database| {
            let added = database
                .execute("INSERT INTO todos (owner, title) VALUES (?, ?)", params![owner.0, title]);
            match added {
                Ok(_) => Ok(database.last_insert_rowid()),
                Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                    Err(TodoError::title_taken(title))
                }
                Err(error) => Err(error.into()),
            }
        })
        .await
    }

    pub(crate) async fn finish(&self, owner: User, id: i64) -> Result<(), TodoError> {
        self.run(move |database| {
            check_owner(database, owner, id)?;
            database.execute("UPDATE todos SET done = TRUE WHERE id = ?", [id])?;
            Ok(())
        })
        .await
    }

    pub(crate) async fn remove(&self, owner: User, id: i64) -> Result<(), TodoError> {
        self.run(move |database| {
            check_owner(database, owner, id)?;
            database.execute("DELETE FROM todos WHERE id = ?", [id])?;
            Ok(())
        })
        .await
    }

    /// Runs queries on a thread that may block.
    async fn run<T: Send + 'static>(
        &self,
        queries: impl FnOnce(&Connection) -> Result<T, TodoError> + Send + 'static,
    ) -> Result<T, TodoError> {
        let connection = Arc::clone(&self.0);
        tokio::task::spawn_blocking(move || {
            queries(&connection.lock().unwrap_or_else(PoisonError::into_inner))
        })
        .await?
    }
}

/// Checks that the todo exists and belongs to the owner.
fn check_owner(database: &Connection, owner: User, id: i64) -> Result<(), TodoError> {
    let found: Option<String> = database
        .query_row("SELECT owner FROM todos WHERE id = ?", [id], |row| row.get(0))
        .optional()?;
    if found.ok_or(TodoError::not_found(id))? != owner.0 {
        return Err(TodoError::not_yours(id));
    }
    Ok(())
}
