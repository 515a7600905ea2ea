//! Errors of other crates: how they become HTTP errors.

#[cfg(feature = "anyhow")]
pub(crate) mod anyhow;
#[cfg(feature = "axum-extract")]
mod axum_extract;
#[cfg(feature = "garde")]
mod garde;
#[cfg(feature = "validator")]
mod validator;
