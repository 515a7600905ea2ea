//! The conversions of errors of other crates.

#[cfg(feature = "anyhow")]
mod anyhow;
#[cfg(feature = "axum-extract")]
pub(crate) mod axum_extract;
#[cfg(any(feature = "anyhow", feature = "eyre"))]
pub(crate) mod contexts;
#[cfg(feature = "eyre")]
mod eyre;
#[cfg(feature = "garde")]
mod garde;
#[cfg(feature = "validator")]
mod validator;
