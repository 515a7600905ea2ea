//! The bytes of a foreign body, as far as they are there and may be a text.

use super::MAX_TEXT;

/// How many pieces are read: a body of empty pieces that is always ready would never end.
const MAX_PIECES: usize = 64;

/// The bytes of a body that has been read so far.
#[derive(Debug, Default)]
pub(crate) struct TextBytes {
    bytes: Vec<u8>,
    pieces: usize,
}

impl TextBytes {
    /// Adds a piece; `None` if these are more bytes or pieces than a text may have.
    pub(crate) fn push(&mut self, piece: &[u8]) -> Option<()> {
        self.pieces += 1;
        let has_room = self.pieces <= MAX_PIECES && self.bytes.len() + piece.len() <= MAX_TEXT;
        has_room.then(|| self.bytes.extend_from_slice(piece))
    }

    /// Returns the bytes if they have the length that the body declared: at least and at most so many.
    pub(crate) fn of_length(self, least: u64, most: Option<u64>) -> Option<Vec<u8>> {
        let length = self.bytes.len() as u64;
        let is_true = least <= length && most.is_none_or(|most| length <= most);
        is_true.then_some(self.bytes)
    }
}
