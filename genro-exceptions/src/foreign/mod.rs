//! Errors of other crates: how they become HTTP errors.

#[cfg(feature = "anyhow")]
pub(crate) mod anyhow;
#[cfg(feature = "axum-extract")]
mod axum_extract;
mod or_status;

pub use or_status::{IntoDetail, OrStatus};
