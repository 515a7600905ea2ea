//! The conversions of errors of other crates.

#[cfg(feature = "anyhow")]
pub(crate) mod anyhow;
#[cfg(feature = "axum-extract")]
mod axum_extract;
#[cfg(feature = "garde")]
mod garde;
#[cfg(feature = "validator")]
mod validator;
