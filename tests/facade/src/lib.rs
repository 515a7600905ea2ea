//! A crate that re-exports the library under a path of its own.

/// The library, where only this crate knows it.
pub mod errors {
    pub use genro_exceptions::*;
}
