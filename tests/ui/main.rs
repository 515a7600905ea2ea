//! The messages of the macro: one folder an attribute, one file a mistake.
//!
//! `TRYBUILD=overwrite cargo test -p genro-exceptions-tests --test ui` writes the `.stderr` files anew; each is to be
//! read in the diff as someone would who sees the message for the first time.

mod messages;

#[test]
fn every_mistake_has_its_message() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
