//! Bytes that are assembled on the stack and allocated once, with their exact length.
//!
//! A `String` that grows is reallocated and ends with spare capacity, and a conversion into `Bytes` or `Box<str>`, as
//! bodies do it, then reallocates once more.

use std::string::FromUtf8Error;

/// Up to `N` bytes on the stack, more on the heap.
pub(crate) struct Buffer<const N: usize> {
    short: [u8; N],
    /// How much of `short` is used; all of it once the bytes are in `long`.
    len: usize,
    /// All bytes, once `short` cannot hold them.
    long: Vec<u8>,
}

impl<const N: usize> Buffer<N> {
    pub(crate) fn new() -> Self {
        Self { short: [0; N], len: 0, long: Vec::new() }
    }

    pub(crate) fn extend_from_slice(&mut self, bytes: &[u8]) {
        let end = self.len + bytes.len();
        if let Some(room) = self.short.get_mut(self.len..end) {
            room.copy_from_slice(bytes);
            self.len = end;
        } else {
            self.extend_on_heap(bytes);
        }
    }

    #[cold]
    fn extend_on_heap(&mut self, bytes: &[u8]) {
        if self.long.is_empty() {
            self.long.reserve(2 * (self.len + bytes.len()));
            self.long.extend_from_slice(&self.short[..self.len]);
            self.len = N;
        }
        self.long.extend_from_slice(bytes);
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        if self.long.is_empty() { &self.short[..self.len] } else { &self.long }
    }

    /// Takes the bytes as a text. By reference: the bytes on the stack are many to move.
    pub(crate) fn take_string(&mut self) -> Result<String, FromUtf8Error> {
        let long = std::mem::take(&mut self.long);
        let bytes = if long.is_empty() { self.short[..self.len].to_vec() } else { long };
        String::from_utf8(bytes)
    }
}

#[cfg(feature = "json")]
impl<const N: usize> Buffer<N> {
    pub(crate) fn push(&mut self, byte: u8) {
        self.extend_from_slice(&[byte]);
    }

    pub(crate) fn len(&self) -> usize {
        self.as_slice().len()
    }

    /// Drops all bytes after the first `len`, which is at least 1.
    pub(crate) fn truncate(&mut self, len: usize) {
        if self.long.is_empty() {
            self.len = self.len.min(len);
        } else {
            self.long.truncate(len);
        }
    }
}

#[cfg(feature = "json")]
impl<const N: usize> std::io::Write for &mut Buffer<N> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<const N: usize> std::fmt::Write for Buffer<N> {
    fn write_str(&mut self, piece: &str) -> std::fmt::Result {
        self.extend_from_slice(piece.as_bytes());
        Ok(())
    }
}

impl<const N: usize> std::fmt::Debug for Buffer<N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        String::from_utf8_lossy(self.as_slice()).fmt(f)
    }
}
