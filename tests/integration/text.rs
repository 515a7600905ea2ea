//! The text of a format, whatever its length and its pieces.

use std::fmt::{self, Display};

use genro_exceptions::HttpError;
use http::Response;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("<{0}>")]
struct Around<T: Display + fmt::Debug + Send + Sync + 'static>(T);

#[test]
fn a_short_one_leaves_no_room_to_spare() {
    // `Bytes` would allocate once more for it.
    for length in [0, 1, 100, 126] {
        let response: Response<String> = Around("x".repeat(length)).into();
        let body = response.into_body();
        assert_eq!((body.len(), body.capacity()), (length + 2, length + 2));
    }
}

#[test]
fn none_is_too_long() {
    for length in 0..400 {
        for piece in ["x", "é", "\u{1f980}"] {
            let text = piece.repeat(length);
            let expected = format!("<{text}>");
            assert_eq!(Around(text).detail(), expected);
        }
    }
}

struct Letters(String);

impl Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|letter| write!(f, "{letter}"))
    }
}

impl fmt::Debug for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

#[test]
fn its_pieces_may_be_as_many_as_its_letters() {
    for length in 0..400 {
        for piece in ["x", "é", "\u{1f980}"] {
            let text = piece.repeat(length);
            let expected = format!("<{text}>");
            assert_eq!(Around(Letters(text)).detail(), expected);
        }
    }
}

#[derive(Debug)]
struct Failing;

impl Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("so far")?;
        Err(fmt::Error)
    }
}

#[test]
fn a_display_that_fails_still_makes_an_answer() {
    let response: Response<String> = Around(Failing).into();
    assert_eq!(response.body(), "<so far");
}
