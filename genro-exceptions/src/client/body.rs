//! A body of which no more than a limit is kept.

/// The start of a body.
#[derive(Debug)]
pub(super) struct BoundedBody {
    bytes: Vec<u8>,
    limit: usize,
    is_cut: bool,
}

impl BoundedBody {
    pub(super) fn new(limit: usize) -> Self {
        Self { bytes: Vec::new(), limit, is_cut: false }
    }

    /// The start of a body that is in memory.
    pub(super) fn of(body: &[u8], limit: usize) -> Self {
        let mut start = Self::new(limit);
        start.push(body);
        start
    }

    /// Adds the next bytes, as far as there is room. Returns whether more can be added.
    pub(super) fn push(&mut self, bytes: &[u8]) -> bool {
        let room = self.limit - self.bytes.len();
        self.is_cut |= bytes.len() > room;
        self.bytes.extend_from_slice(&bytes[..bytes.len().min(room)]);
        !self.is_cut
    }

    /// What is left of it is not there.
    #[cfg(any(feature = "http-body", feature = "reqwest"))]
    pub(super) fn cut(&mut self) {
        self.is_cut = true;
    }

    pub(super) fn is_cut(&self) -> bool {
        self.is_cut
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}
