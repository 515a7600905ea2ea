//! Errors of other crates: how they become HTTP errors.

#[cfg(feature = "anyhow")]
pub(crate) mod anyhow;
#[cfg(feature = "axum-extract")]
mod axum_extract;
#[cfg(feature = "garde")]
mod garde;
mod or_status;
#[cfg(feature = "validator")]
mod validator;

pub use or_status::{IntoDetail, OrStatus};
