//! `1$` in a width meant field 1 or argument 1, depending on how many fields there were; and an argument too few took a
//! field that the text names elsewhere.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("[{:>1$}|{:.1$}|{:>2$.1$}|{0:>1$}]", .number, .width, .wide)]
struct OfArguments {
    number: f64,
    width: usize,
    wide: usize,
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("[{0:>1$}|{0:.2$}|{0:>1$.2$}|{0:01$}]")]
struct OfFields(f64, usize, usize);

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("[{:.*}|{:.*}|{id}]", 1, .ratio, .digits, .ratio)]
struct OfTheNext {
    id: u8,
    ratio: f64,
    digits: usize,
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("[{:>width$}|{:.digits$}]", .0, .1, width = .2 + 1, digits = .2)]
struct OfNames(u8, f64, usize);

/// A fill may be a brace.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{id:}>5}|{id:{<5}|{id:}^width$}|{{{id}}}")]
struct Filled {
    id: u8,
    width: usize,
}

#[test]
fn a_width_means_what_it_means_in_format() {
    let error = OfArguments::new(0.25, 2, 6);
    let expected = format!("[{:>1$}|{:.1$}|{:>2$.1$}|{0:>1$}]", 0.25, 2, 6);
    assert_eq!(error.detail(), expected);
    assert_eq!(OfFields::new(0.25, 6, 1).detail(), "[  0.25|0.2|   0.2|000.25]");
    assert_eq!(OfTheNext::new(7, 0.25, 2).detail(), "[0.2|0.25|7]");
    assert_eq!(OfNames::new(7, 0.25, 1).detail(), "[ 7|0.2]");
    assert_eq!(Filled::new(7, 3).detail(), format!("{0:}>5}|{0:{<5}|{0:}^3}|{{7}}", 7));
}
