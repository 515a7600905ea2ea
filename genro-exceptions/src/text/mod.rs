//! A text or body that is put together on the stack, and allocated once, in its length.

mod buffer;

use std::fmt::{self, Arguments, Write as _};

pub(crate) use buffer::Buffer;

/// How long a text may be to be put together before anything is allocated.
const SHORT: usize = 128;

/// What a format prints.
pub(crate) fn format(args: Arguments<'_>) -> String {
    let mut text = Text(Buffer::new());
    // Fails where a Display says so; what it has printed up to there is the text.
    let _ = text.write_fmt(args);
    // Made of whole `&str`, so it is one.
    text.0.into_string().unwrap_or_default()
}

struct Text(Buffer<SHORT>);

impl fmt::Write for Text {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        self.0.extend_from_slice(piece.as_bytes());
        Ok(())
    }
}
