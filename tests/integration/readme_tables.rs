//! The tables of the README: what they say is what the library does, and what the guide says.

use std::fs;

use genro_exceptions::*;
use serde_json::{Value, json};

const README: &str = include_str!("../../README.md");
const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../genro-exceptions/src/guide");

struct Envelope;

impl JsonFormat for Envelope {
    type Body<'a> = Value;

    fn body(error: &PublicError<'_>) -> Value {
        let id = error.extensions().get("id");
        json!({"error": {"code": error.code(), "message": error.detail(), "id": id}})
    }
}

/// As the README declares it.
#[derive(Debug, PartialEq, HttpError)]
#[http_error(decode)]
#[status(404)]
#[code("USER_NOT_FOUND")]
#[detail("user {id} not found")]
struct UserNotFound {
    #[extension]
    id: u64,
}

/// The code spans in the last cell of a row.
fn row(start: &str) -> Vec<&'static str> {
    let mut rows = README.lines().filter(|line| line.starts_with(&format!("| {start} |")));
    let row = rows.next().unwrap_or_else(|| panic!("no row {start}"));
    let cell = row.trim_end_matches(" |").rsplit(" | ").next().expect("a cell");
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn what_you_write_gives_what_the_table_says() {
    let error = UserNotFound::new(7);
    assert_eq!(row("a handler"), [error.to_response::<String>().body()]);
    let sent = error.to_response_as::<Envelope, String>();
    let [written] = row("with [your own JSON](#your-own-json)")[..] else { panic!("one body") };
    let written: Value = serde_json::from_str(written).expect("JSON");
    assert_eq!(written, serde_json::from_str::<Value>(sent.body()).expect("JSON"));
    assert_eq!(row("with RFC 9457"), [error.to_problem_response::<String>().body()]);

    let received = Received::from(error.to_problem_response::<String>());
    let read = UserNotFound::try_from(received).expect("the error again");
    assert_eq!(read, error);
    assert_eq!(row("a [client in Rust][client]"), [format!("{read:?}")]);

    let frame = error.close_frame();
    assert_eq!(frame.code.as_u16(), 1008);
    assert_eq!(row("an open WebSocket"), [frame.reason.as_ref(), "#[close(4404)]"]);
    let status = tonic::Status::from(error);
    assert_eq!(status.code(), tonic::Code::NotFound);
    assert_eq!(row("gRPC"), ["NOT_FOUND", status.message(), "#[grpc(…)]"]);
}

/// The README has some of the rows of the guide's comparison.
#[test]
fn the_comparison_is_that_of_the_guide() {
    let guide = fs::read_to_string(format!("{GUIDE}/comparison.md")).expect("the page");
    let (_, rest) = README.split_once("\n## How it compares\n").expect("the section");
    let section = rest.split("\n## ").next().expect("its end");
    let rows: Vec<&str> = section.lines().filter(|line| line.starts_with("| ")).collect();
    assert!(rows.len() > 8, "{rows:?}");
    // The header of the guide has links.
    for row in &rows[1..] {
        assert!(guide.lines().any(|line| line == *row), "{row}");
    }
}

#[test]
fn the_pages_know_the_rust_version() {
    let manifest = fs::read_to_string(format!("{GUIDE}/../../../Cargo.toml")).expect("a manifest");
    let (_, rest) = manifest.split_once("\nrust-version = \"").expect("a version");
    let version = rest.split('"').next().expect("its end");
    let stated = format!("minimum supported Rust version is {version},");
    let stability = fs::read_to_string(format!("{GUIDE}/stability.md")).expect("the page");
    let features = fs::read_to_string(format!("{GUIDE}/features.md")).expect("the page");
    assert!(README.contains(&stated) && README.contains(&format!("[![Rust {version}]")));
    assert!(stability.contains(&stated));
    assert!(features.contains(&format!("this crate requires Rust {version}.")));
}
