//! The code of an error, as generated code says it.

use std::borrow::Cow;

/// Returns the code of an error.
#[must_use]
pub const fn code(text: &'static str) -> Option<Cow<'static, str>> {
    Some(Cow::Borrowed(text))
}
