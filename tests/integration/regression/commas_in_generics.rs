//! A comma within `<…>` of an argument cut it in two, of which the second was taken for a named argument.

use std::collections::BTreeMap;
use std::fmt::Display;

use genro_exceptions::HttpError;

trait Pair<T>: Display {
    type Other;
    fn text(&self) -> String;
}

impl Pair<i32> for i32 {
    type Other = i32;

    fn text(&self) -> String {
        format!("pair {self}")
    }
}

fn joined<A: Display, B: Display>(left: A, right: B) -> String {
    format!("{left}-{right}")
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail(
    "{} {} {} {name} {id}",
    (.number as &dyn Pair<i32, Other = i32>).text(),
    <i32 as Pair<i32>>::text(.number),
    joined::<u8, char>(1, 'x'),
    name = BTreeMap::<u8, Vec<u8>>::new().len(),
)]
struct Cut {
    number: i32,
    id: u8,
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{} {is_small} {0}", &0 as &dyn Pair<i32, Other = i32>, is_small = *.id < 2)]
struct Cast {
    id: u8,
}

#[test]
fn a_comma_in_generics_is_none_between_arguments() {
    assert_eq!(Cut::new(7, 3).detail(), "pair 7 pair 7 1-x 0 3");
    assert_eq!(Cast::new(1).detail(), "0 true 0");
}
