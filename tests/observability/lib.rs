//! The log of error responses: the tests are in `main.rs`, and here are the examples of the guide, which need crates that
//! the library does not have.

/// The page of the guide, for its examples.
#[cfg(doctest)]
#[doc = include_str!("../../genro-exceptions/src/guide/logging.md")]
pub mod logging {}
