//! sqlx with a database in memory.

use std::time::Duration;

use genro_exceptions::HttpError as _;
use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};

use crate::{plain, sent};

#[path = "../../genro-exceptions/src/guide/recipes/sqlx.rs"]
mod recipe;

use recipe::StoreError;

const TABLES: [&str; 3] = [
    "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL)",
    "CREATE TABLE notes (id INTEGER PRIMARY KEY, user INTEGER NOT NULL REFERENCES users (id))",
    "INSERT INTO users (id, name) VALUES (1, 'ada')",
];

async fn database() -> SqlitePool {
    let options = SqlitePoolOptions::new().max_connections(1);
    let options = options.acquire_timeout(Duration::from_millis(50));
    let pool = options.connect("sqlite::memory:").await.expect("a database in memory");
    for statement in TABLES {
        sqlx::query(statement).execute(&pool).await.expect("SQL");
    }
    pool
}

async fn run(pool: &SqlitePool, statement: &'static str) -> Result<(), StoreError> {
    sqlx::query(statement).execute(pool).await?;
    Ok(())
}

async fn error(statement: &'static str) -> StoreError {
    run(&database().await, statement).await.expect_err(statement)
}

#[tokio::test]
async fn a_missing_row_is_a_404() {
    async fn user(pool: &SqlitePool, id: i64) -> Result<(), StoreError> {
        sqlx::query("SELECT name FROM users WHERE id = ?").bind(id).fetch_one(pool).await?;
        Ok(())
    }
    let pool = database().await;
    assert!(user(&pool, 1).await.is_ok());
    let error = user(&pool, 7).await.unwrap_err();
    assert_eq!(sent(&error), plain(404, None, "Not Found"));
    assert!(matches!(error, StoreError::NotFound(sqlx::Error::RowNotFound)));
}

#[tokio::test]
async fn a_second_of_what_is_unique_is_a_409_with_the_name_of_the_constraint() {
    let error = error("INSERT INTO users (name) VALUES ('ada')").await;
    let (status, code, wait, body) = sent(&error);
    assert_eq!((status, code.as_deref(), wait), (409, Some("TAKEN"), None));
    assert_eq!(body, "users.name is taken");
    assert!(error.report().to_string().contains("UNIQUE constraint failed"), "{}", error.report());
}

#[tokio::test]
async fn a_reference_to_nothing_is_a_422() {
    let error = error("INSERT INTO notes (user) VALUES (7)").await;
    assert_eq!(sent(&error), plain(422, None, "it refers to something that does not exist"));
}

#[tokio::test]
async fn a_pool_without_a_free_connection_is_a_503() {
    let pool = database().await;
    let held = pool.acquire().await.expect("the connection");
    let error = run(&pool, "SELECT 1").await.unwrap_err();
    assert_eq!(sent(&error), plain(503, Some("1"), "Service Unavailable"));
    drop(held);
    assert!(run(&pool, "SELECT 1").await.is_ok());

    pool.close().await;
    assert_eq!(run(&pool, "SELECT 1").await.unwrap_err().status(), 503);
}

#[tokio::test]
async fn the_rest_is_a_500_whose_text_is_for_the_log() {
    for statement in ["SELECT secret FROM nowhere", "INSERT INTO users (name) VALUES (NULL)"] {
        let error = error(statement).await;
        assert_eq!(sent(&error), plain(500, None, "Internal Server Error"));
        assert!(error.report().to_string().len() > 40, "{}", error.report());
    }
}
