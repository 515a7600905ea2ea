//! The types that a `#[source]` or `#[from]` field may have.

use std::error::Error;

/// What autoref specialization finds in a `#[source]` or `#[from]` field, if the field holds an error.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[source]` or `#[from]` field: it is not an error",
    label = "this type does not implement `std::error::Error`",
    note = "use a type that implements `std::error::Error`, a `Box<dyn Error + Send + Sync>`, an `anyhow::Error`, or an \
            `Option` of these"
)]
pub trait SourceField {
    /// Returns the cause, if there is one.
    fn as_source(&self) -> Option<&(dyn Error + 'static)>;
}

#[diagnostic::do_not_recommend]
impl SourceField for dyn Error + 'static {
    fn as_source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}
