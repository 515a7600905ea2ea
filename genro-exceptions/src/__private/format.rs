//! The form of the body, as generated code asks for it.

use crate::format::{ErrorFormat, Format, assert_content_type};

/// Returns the form that `F` is. In a constant, a wrong media type is reported at the call.
#[track_caller]
#[must_use]
pub const fn form<F: ErrorFormat>() -> Format {
    assert_content_type::<F>();
    Format::of::<F>()
}
