//! The log of error responses; the tests are in `main.rs`.
