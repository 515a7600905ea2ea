//! A head that one error after another fills, for a framework that translates it and keeps nothing of it.

use std::cell::Cell;

use super::head::{Head, new_head};

/// More headers than an error has; a map with room for more is not kept.
const MANY: usize = 100;

thread_local! {
    static HEAD: Cell<Option<Box<Head>>> = const { Cell::new(None) };
}

/// Returns a head without headers, whose map may have room for some.
#[inline]
#[expect(clippy::unnecessary_box_returns, reason = "it is kept in its box")]
pub(super) fn take() -> Box<Head> {
    // There is none for the first error of a thread, and for one that is answered while another one is.
    let kept = HEAD.try_with(Cell::take).ok().flatten();
    kept.unwrap_or_else(|| Box::new(new_head()))
}

/// Keeps a head for the next error, without its headers.
pub(crate) fn give_back(mut head: Box<Head>) {
    if !head.headers.is_empty() {
        if head.headers.capacity() > MANY {
            return;
        }
        head.headers.clear();
    }
    // A thread that ends keeps nothing.
    let _ = HEAD.try_with(|kept| kept.set(Some(head)));
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use http::header::SERVER;

    use super::*;

    #[test]
    fn room_is_kept_and_headers_are_not() {
        let mut head = take();
        head.headers.append(SERVER, HeaderValue::from_static("a"));
        let room = head.headers.capacity();
        give_back(head);

        let head = take();
        assert!(head.headers.is_empty());
        assert_eq!(head.headers.capacity(), room);
        // As in an error whose headers are those of another response.
        assert_eq!(take().headers.capacity(), 0);
    }

    #[test]
    fn much_room_is_not_kept() {
        let mut head = take();
        head.headers.reserve(1_000);
        head.headers.append(SERVER, HeaderValue::from_static("a"));
        give_back(head);
        assert_eq!(take().headers.capacity(), 0);
    }
}
