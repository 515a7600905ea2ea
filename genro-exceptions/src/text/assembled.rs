//! Texts that are assembled in a buffer of the thread, and allocated once with their exact length.
//!
//! A `String` that grows is reallocated and ends with spare capacity, and a conversion into `Bytes` or `Box<str>`, as
//! bodies do it, then reallocates once more.

use std::cell::Cell;

/// How long a text may be for its buffer to be kept; the buffer of a longer one becomes the text.
const KEPT: usize = 2048;

/// What a new buffer has room for.
const SHORT: usize = 128;

thread_local! {
    static BUFFER: Cell<String> = const { Cell::new(String::new()) };
}

/// The text that a function appends to an empty `String`.
pub(crate) fn assembled<E>(append: impl FnOnce(&mut String) -> Result<(), E>) -> Result<String, E> {
    let mut buffer = take_buffer();
    append(&mut buffer)?;
    Ok(finish(buffer))
}

fn take_buffer() -> String {
    let buffer = BUFFER.try_with(Cell::take).unwrap_or_default();
    // There is none within another text, before the first one, and while the thread ends.
    if buffer.capacity() == 0 { String::with_capacity(SHORT) } else { buffer }
}

fn finish(mut buffer: String) -> String {
    if buffer.len() > KEPT {
        return buffer;
    }
    let text = buffer.as_str().to_owned();
    buffer.clear();
    let _ = BUFFER.try_with(|kept| kept.set(buffer));
    text
}
