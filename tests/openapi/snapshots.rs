//! The documents, as files: what changes in them is seen in a review.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test -p genro-exceptions-openapi` writes them.

use std::path::Path;
use std::{env, fs};

use crate::{SERVICES, Service, served_document};

#[test]
fn the_documents_are_those_of_the_snapshots() {
    for Service { name, serve, .. } in SERVICES {
        let document = served_document(serve());
        let document = format!("{document:#}\n");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/{name}.json"));
        if env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&file, &document).expect("a file to write");
        }
        let snapshot = fs::read_to_string(&file).unwrap_or_default();
        assert!(document == snapshot, "{name}: run this test with UPDATE_SNAPSHOTS=1");
    }
}
