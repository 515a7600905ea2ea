//! The types that a `#[headers]` field may have.

use crate::header::Headers;

/// A type that a `#[headers]` field may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[headers]` field: it is not `Headers`",
    label = "expected `genro_exceptions::Headers`",
    note = "for one header, write `#[header(\"x-name\")]` on the field and implement `HeaderField` for its type"
)]
pub trait HeadersField {
    /// Returns no headers. The argument gives the compiler something to underline in the error.
    fn none(of: [&Self; 0]) -> Self;
    /// Returns the headers.
    fn lines(&self) -> &Headers;
    /// Returns the headers to append to.
    fn lines_mut(&mut self) -> &mut Headers;
}

#[diagnostic::do_not_recommend]
impl HeadersField for Headers {
    fn none(_: [&Self; 0]) -> Self {
        Self::new()
    }
    fn lines(&self) -> &Headers {
        self
    }
    fn lines_mut(&mut self) -> &mut Headers {
        self
    }
}
