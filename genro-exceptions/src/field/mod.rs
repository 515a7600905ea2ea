//! The types that a field with each attribute may have: one trait a file.
//!
//! Generated code calls each trait with the span of the field's type. All calls for one field then fail with the same
//! message at the same place, and the compiler prints it once.

mod close;
mod code;
mod detail;
mod extension;
mod header;
mod headers;
mod instance;
mod source;
mod status;
mod transparent;

pub use close::CloseField;
pub use code::CodeField;
pub use detail::DetailField;
pub use extension::ExtensionField;
pub use header::HeaderField;
pub use headers::HeadersField;
pub use instance::InstanceField;
pub use source::SourceField;
pub use status::StatusField;
pub use transparent::TransparentField;
