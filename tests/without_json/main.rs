//! What the macro says where the library lacks its feature `json`: one error, which names the feature.
//!
//! `TRYBUILD=overwrite cargo test -p genro-exceptions-without-json` writes the `.stderr` files anew.

#[test]
fn a_missing_feature_is_one_error() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

#[test]
fn a_declaration_of_any_visibility_needs_no_feature() {
    trybuild::TestCases::new().pass("pass/*.rs");
}
