//! Texts that are assembled on the stack and allocated once, with their exact length.

mod buffer;

use std::fmt::{self, Arguments, Write as _};

pub(crate) use buffer::Buffer;

/// How many bytes of a text are assembled on the stack.
const SHORT: usize = 128;

/// Returns the text that the arguments of `format_args!` print.
pub(crate) fn format(args: Arguments<'_>) -> String {
    let mut text = Text(Buffer::new());
    // An error comes from a `Display`; the text is what was printed before it.
    let _ = text.write_fmt(args);
    // The bytes are those of whole `&str`, so they are UTF-8.
    text.0.into_string().unwrap_or_default()
}

struct Text(Buffer<SHORT>);

impl fmt::Write for Text {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        self.0.extend_from_slice(piece.as_bytes());
        Ok(())
    }
}
