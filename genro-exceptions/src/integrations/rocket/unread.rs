//! A body of Rocket's that begins with what has been read of it.

use std::io::{self, Cursor, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll};

use rocket::response::Body;
use rocket::tokio::io::{AsyncRead, AsyncSeek, ReadBuf};

/// A body of which a part has been read.
#[derive(Default)]
pub(super) struct Unread<'r> {
    read: Cursor<Vec<u8>>,
    rest: Body<'r>,
}

impl<'r> Unread<'r> {
    pub(super) fn new(read: Vec<u8>, rest: Body<'r>) -> Self {
        Self { read: Cursor::new(read), rest }
    }
}

impl AsyncRead for Unread<'_> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let is_read = self.read.position() == self.read.get_ref().len() as u64;
        if is_read {
            Pin::new(&mut self.rest).poll_read(context, buffer)
        } else {
            Pin::new(&mut self.read).poll_read(context, buffer)
        }
    }
}

/// It fails, so that Rocket finds no length where none is set.
impl AsyncSeek for Unread<'_> {
    fn start_seek(self: Pin<&mut Self>, _: SeekFrom) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn poll_complete(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Poll::Ready(Err(io::ErrorKind::Unsupported.into()))
    }
}
