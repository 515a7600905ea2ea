//! The text of a format, in an allocation of just its length.

use std::fmt::{self, Arguments, Write as _};

/// How long a text may be to be put together before anything is allocated.
const SHORT: usize = 128;

/// What a format prints.
///
/// A `String` that grows is allocated, moved, and left with room to spare. `Bytes` and `Box<str>`, which bodies are
/// made of, would then allocate or move once more.
pub(crate) fn text(args: Arguments<'_>) -> String {
    let mut text = Text {
        short: [0; SHORT],
        len: 0,
        long: String::new(),
    };
    // Fails where a Display says so; what it has printed up to there is the text.
    let _ = text.write_fmt(args);
    text.into_string()
}

/// A text on the stack, as long as it has room there.
struct Text {
    short: [u8; SHORT],
    len: usize,
    /// The whole text, once it is longer.
    long: String,
}

impl Text {
    /// The part on the stack, which is made of whole `&str`.
    fn as_short(&self) -> &str {
        std::str::from_utf8(&self.short[..self.len]).unwrap_or_default()
    }

    fn into_string(self) -> String {
        if self.long.is_empty() {
            self.as_short().to_owned()
        } else {
            self.long
        }
    }
}

impl fmt::Write for Text {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        let end = self.len + piece.len();
        if let Some(room) = self.short.get_mut(self.len..end) {
            room.copy_from_slice(piece.as_bytes());
            self.len = end;
            return Ok(());
        }
        if self.long.is_empty() {
            let mut long = String::with_capacity(2 * end);
            long.push_str(self.as_short());
            self.long = long;
            // From here on there is no room.
            self.len = SHORT;
        }
        self.long.push_str(piece);
        Ok(())
    }
}
