//! What a `#[headers]` field may hold.

use crate::header::Headers;

/// A `#[headers]` field.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[headers]` field: it does not hold header lines",
    label = "a `genro_exceptions::Headers` goes here",
    note = "one header from a type of your own is a field with `#[header(\"x-name\")]`, and the type implements `HeaderField`"
)]
pub trait HeadersField {
    /// No headers; the argument is there for the compiler, which looks for arguments to underline.
    fn none(of: [&Self; 0]) -> Self;
    /// The headers.
    fn lines(&self) -> &Headers;
    /// The headers, to add to.
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
