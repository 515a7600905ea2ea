//! The messages of the macro: one file a mistake. The mistakes that attributes share are in `attribute/`, with a
//! declaration for each attribute; all others are in the folder of their attribute.
//!
//! `TRYBUILD=overwrite cargo test -p genro-exceptions-tests --test ui` writes the `.stderr` files anew; each is to be
//! read in the diff as someone would who sees the message for the first time. A part of a file's path selects it:
//! `cargo test -p genro-exceptions-tests --test ui every_mistake -- trybuild=attribute/bare`.

mod attributes;
mod messages;

#[test]
fn every_mistake_has_its_message() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
