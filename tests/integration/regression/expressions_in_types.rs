//! `[u8; if … { 4 } else { 8 }]` as the type of a field was an "unsupported expression".

use genro_exceptions::HttpError;

const N: usize = 2;

#[derive(Debug)]
struct Bytes<const SIZE: usize>;

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{0:?} {1:?} {rows}", rows = .2.len())]
struct Lengths(
    [u8; if N == 2 { N } else { 3 }],
    Bytes<{ if N == 2 { 3 } else { 4 } }>,
    [[u8; const { N }]; match N {
        2 => 5,
        _ => 6,
    }],
);

#[derive(Debug, HttpError)]
#[status(400)]
#[repr(u8)]
enum Discriminants<const M: usize = { 1 + 1 }> {
    First = if N == 2 { 1 } else { 2 },
    #[detail("{0:?}")]
    Second([u8; M]) = {
        let second: u8 = 2;
        second + 5
    },
}

/// A generic bound has the type of the field.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{values:?}")]
struct Generic<T> {
    values: [T; if N == 2 { 1 } else { 2 }],
}

#[test]
fn they_are_what_they_say() {
    let error = Lengths::new([1, 2], Bytes, [[0; N]; 5]);
    assert_eq!(error.detail(), "[1, 2] Bytes 5");
    assert_eq!(Discriminants::<2>::second([1, 2]).detail(), "[1, 2]");
    assert_eq!(Discriminants::<2>::first().status(), 400);
    assert_eq!(Generic::new(["a"]).detail(), "[\"a\"]");
}
