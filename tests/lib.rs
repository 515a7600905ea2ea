//! The tests are the test targets beside it; here are the examples of the grammar on one page.

/// The page, for its examples.
#[cfg(doctest)]
#[doc = include_str!("../llms.txt")]
pub mod grammar_page {}
