//! What the service and its client share: the error type.

pub mod error;
