//! The database fails: the client reads a fixed text, the log what SQLite says.

use std::fs;

use rusqlite::Connection;

use crate::problem::problem;
use crate::service::{AS_ALICE, Folder, Service};
use crate::wire::exchange_with;

fn unreachable() -> String {
    let (title, detail) = ("Internal Server Error", "the list cannot be reached");
    problem("500 Internal Server Error", "", title, detail, Some(r#""code":"DATABASE""#))
}

#[test]
fn a_dropped_table_is_a_500_and_the_log_has_the_cause() {
    let folder = Folder::new();
    let file = folder.file("todos.db");
    let service = Service::with_database(&file);
    let other = Connection::open(&file).unwrap();
    other.execute("DROP TABLE todos", []).unwrap();

    let answer = exchange_with(&service.address, "GET /todos", AS_ALICE, "");
    assert_eq!(answer, unreachable());
    assert_eq!(
        service.log_line(),
        r#"ERROR request{method=GET path="/todos"}: todo::log: the list cannot be reached: no such table: todos: Error code 1: SQL logic error status=500"#
    );
    assert_eq!(service.stop(), [""; 0]);
}

#[test]
fn a_broken_file_is_a_500_for_each_request_that_needs_it() {
    let folder = Folder::new();
    let file = folder.file("todos.db");
    let service = Service::with_database(&file);
    fs::write(&file, "broken\n").unwrap();
    for (request, body) in [
        ("GET /todos", ""),
        ("POST /todos", r#"{"title":"tea"}"#),
        ("PUT /todos/1/done", ""),
        ("DELETE /todos/1", ""),
    ] {
        let answer = exchange_with(&service.address, request, AS_ALICE, body);
        assert_eq!(answer, unreachable(), "{request}");
        let log = service.log_line();
        assert!(log.starts_with("ERROR request{method="), "{log}");
        assert!(log.contains("file is not a database"), "{log}");
    }
}

#[test]
fn a_database_in_use_is_a_503_and_says_when_to_come_back() {
    let folder = Folder::new();
    let file = folder.file("todos.db");
    let service = Service::with_database(&file);
    let other = Connection::open(&file).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();

    let answer = exchange_with(&service.address, "GET /todos", AS_ALICE, "");
    assert_eq!(
        answer,
        "HTTP/1.1 503 Service Unavailable\r\nretry-after: 1\r\ncontent-type: application/problem+json\r\n\
         content-length: 97\r\n\r\n\
         {\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"the list is in use\",\"code\":\"DATABASE_BUSY\"}"
    );
    let log = service.log_line();
    let start = r#"ERROR request{method=GET path="/todos"}: todo::log: the list is in use: database is locked"#;
    assert!(log.starts_with(start), "{log}");

    other.execute_batch("COMMIT").unwrap();
    let answer = exchange_with(&service.address, "GET /todos", AS_ALICE, "");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[test]
fn a_file_keeps_the_todos() {
    let folder = Folder::new();
    let file = folder.file("todos.db");
    let service = Service::with_database(&file);
    exchange_with(&service.address, "POST /todos", AS_ALICE, r#"{"title":"tea"}"#);
    assert_eq!(service.stop(), [""; 0]);

    let service = Service::with_database(&file);
    let list = exchange_with(&service.address, "GET /todos", AS_ALICE, "");
    assert!(list.ends_with(r#"[{"id":1,"title":"tea","done":false}]"#), "{list}");
}
