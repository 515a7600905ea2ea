//! The types that a field with each attribute may have, and those of an expression in its place: one file an attribute.
//!
//! Generated code calls each trait with the span of the field's type. All calls for one field then fail with the same
//! message at the same place, and the compiler prints it once.

mod cause;
mod close;
mod code;
mod detail;
mod extension;
mod header;
mod headers;
mod init;
mod instance;
mod source;
mod status;
mod transparent;

pub use cause::CauseField;
pub use close::{CloseField, CloseValue};
pub use code::{CodeField, CodeValue};
pub use detail::DetailField;
pub use extension::ExtensionField;
pub use header::HeaderField;
pub use headers::HeadersField;
pub use init::InitField;
pub use instance::InstanceField;
pub use source::SourceField;
pub use status::{StatusField, StatusValue};
pub use transparent::TransparentField;
