//! What the compiler says where the library has another name: one error for each derive, and none at the uses.
//!
//! `TRYBUILD=overwrite cargo test -p genro-exceptions-renamed` writes the `.stderr` files anew.

#[test]
fn a_forgotten_crate_option_is_one_error() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
