//! The arguments behind the format string: `.field` and `.0` in any expression, as in thiserror.

#![allow(
    clippy::cast_lossless,
    clippy::needless_borrows_for_generic_args,
    clippy::never_loop,
    clippy::redundant_closure_call,
    clippy::redundant_else,
    clippy::unnecessary_fold,
    reason = "each expression is there for its shape"
)]

use std::collections::BTreeMap;
use std::fmt::{Debug, Display};

use crate::parity::{same_text, same_texts};

const LIMIT: usize = 8;

#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    x: i32,
    y: i32,
}

impl Point {
    const ORIGIN: Self = Self { x: 0, y: 0 };

    fn swap(self) -> Self {
        Self { x: self.y, y: self.x }
    }
}

/// A unit struct with a parameter: `Unit::<3>` is an expression that ends in `>`.
#[derive(Debug)]
struct Unit<const N: usize>;

impl<const N: usize> Unit<N> {
    const SIZE: usize = N;

    fn size(self) -> usize {
        let Self = self;
        Self::SIZE
    }
}

fn join(left: impl Display, right: impl Display) -> String {
    format!("{left}-{right}")
}

macro_rules! twice {
    ($value:expr) => {
        $value * 2
    };
}

same_text! {
    thiserror::Error, genro_exceptions::HttpError;

    positional: ("{} {}", .a, .b) { a: u8, b: u8 } = { a: 1, b: 2 } => "1 2";
    positional_of_a_tuple: ("{} {}", .1, .0) (u8, u8) = (1, 2) => "2 1";
    positional_by_number: ("{1} {0} {1}", .a, .b) { a: u8, b: u8 } = { a: 1, b: 2 } => "2 1 2";
    by_number_with_one_letter: ("{0}", .x) { x: u8 } = { x: 1 } => "1";
    named: ("{sum} of {a}", sum = .a + .b) { a: u8, b: u8 } = { a: 1, b: 2 } => "3 of 1";
    named_before_the_field: ("{a}", a = .a + 1) { a: u8 } = { a: 1 } => "2";
    named_raw: ("{type}", r#type = .kind) { kind: u8 } = { kind: 1 } => "1";
    positional_then_named: ("{} {a} {n}", .a * 2, n = .a * 3) { a: u8 } = { a: 1 } => "2 1 3";
    a_field_between: ("{} {b} {}", .a, .c) { a: u8, b: u8, c: u8 } = { a: 1, b: 2, c: 3 } => "1 2 3";
    a_trailing_comma: ("{} {b}", .a,) { a: u8, b: u8 } = { a: 1, b: 2 } => "1 2";
    a_trailing_comma_behind_a_name: ("{n}", n = .a,) { a: u8 } = { a: 1 } => "1";
    without_a_field: ("{}", 1 + 1) () = () => "2";
    through_self: ("{} {}", self.a, self.b.len()) { a: u8, b: String } = { a: 1, b: "abc".into() } => "1 3";

    a_method: ("{} items", .items.len()) { items: Vec<u8> } = { items: vec![1, 2] } => "2 items";
    a_chain: ("{}", .0.iter().map(|x| x * 2).filter(|&x| x > 2).sum::<i32>()) (Vec<i32>) = (vec![1, 2, 3]) => "10";
    a_chain_over_lines: (
        "{}",
        .text
            .trim()
            .to_uppercase()
    ) { text: &'static str } = { text: " a " } => "A";
    a_field_of_a_field: ("{} {}", .point.x, .point.y.abs()) { point: Point } = { point: Point { x: 1, y: -2 } } => "1 2";
    a_field_of_a_tuple_field: ("{} {}", .0.1, .0.0) ((u8, u8)) = ((1, 2)) => "2 1";
    three_deep: ("{} {}", .0.1.0, .0.1.1.x) ((u8, (u8, Point))) = ((1, (2, Point::ORIGIN))) => "2 0";
    a_method_of_a_tuple_in_a_tuple: ("{}", .0.1.max(5)) ((u8, u8)) = ((1, 2)) => "5";
    an_index: ("{} {}", .0[1], .0[*.1]) ([u8; 3], usize) = ([1, 2, 3], 2) => "2 3";
    a_map: ("{}", .map["a"]) { map: BTreeMap<&'static str, u8> } = { map: BTreeMap::from([("a", 1)]) } => "1";

    arithmetic: ("{}", .a + .b * .c - 1) { a: i32, b: i32, c: i32 } = { a: 1, b: 2, c: 3 } => "6";
    division_and_rest: ("{} {}", .a / .b, .a % .b) { a: i32, b: i32 } = { a: 7, b: 2 } => "3 1";
    bits: ("{} {} {} {} {}", .0 & .1, .0 | .1, .0 ^ .1, .0 << 1, 8 >> .1) (u8, u8) = (6, 3) => "2 7 5 12 1";
    comparison: ("{} {} {} {}", .0 < .1, .0 > .1, .0 == .1, .0 != .1) (u8, u8) = (1, 2) => "true false false true";
    comparison_of_two: ("{} {}", .0 <= .1, .0 >= .1) (u8, u8) = (1, 2) => "true false";
    logic: ("{} {} {}", *.0 && *.1, *.0 || *.1, !.0) (bool, bool) = (true, false) => "false true false";
    negation: ("{} {}", -.0, -.0 - -.0) (i8) = (5) => "-5 0";
    dereference: ("{} {}", *.0, **.1) (u8, Box<u8>) = (1, Box::new(2)) => "1 2";
    reference: ("{:?} {}", &.0, &&.0) (u8) = (1) => "1 1";
    cast: ("{} {}", *.0 as f64 / 2.0, *.0 as u64 + 1) (u32) = (3) => "1.5 4";
    parentheses: ("{}", (.0 + 1) * 2) (u8) = (1) => "4";
    a_tuple: ("{:?}", (.0, .1, 1)) (u8, char) = (1, 'x') => "(1, 'x', 1)";
    an_array: ("{:?} {:?}", [.0, .1], [*.0; 2]) (u8, u8) = (1, 2) => "[1, 2] [1, 1]";
    a_number_with_a_point: ("{} {}", 1.5_f64.max(*.0), 2.0 * .0) (f64) = (1.0) => "1.5 2";

    a_range: ("{:?} {:?}", *.0..*.1, *.0..=*.1) (u8, u8) = (1, 2) => "1..2 1..=2";
    a_slice: ("{} {} {}", &.0[1..], &.0[..1], &.0[..]) (&'static str) = ("abc") => "bc a abc";
    a_slice_by_fields: ("{}", &.text[*.from..*.to])
        { text: String, from: usize, to: usize } = { text: "abcd".into(), from: 1, to: 3 } => "bc";
    a_slice_up_to_a_field: ("{} {}", &.0[..*.1], &.0[..=*.1]) (&'static str, usize) = ("abcd", 2) => "ab abc";
    a_chain_behind_a_slice: ("{}", .0[1..].len()) (Vec<u8>) = (vec![1, 2, 3]) => "2";

    a_match: ("{}", match .0 { Some(x) => x.to_string(), None => "none".to_owned() }) (Option<u8>) = (Some(3)) => "3";
    a_match_with_guards: ("{}", match .0 { x if x > .1 => "more", x if *x == *.1 => "same", _ => "less" })
        (u8, u8) = (1, 2) => "less";
    a_match_on_fields: ("{}", match (.a, .b) { (1, b) => *b, (a, _) => *a + .c })
        { a: u8, b: u8, c: u8 } = { a: 2, b: 5, c: 9 } => "11";
    a_match_with_a_pattern: ("{}", match .0 { Point { x, .. } if *x > 0 => "right", Point { .. } => "left" })
        (Point) = (Point { x: -1, y: 0 }) => "left";
    a_method_behind_a_match: ("{}", match .0 { 0 => "none", _ => "some" }.to_uppercase()) (u8) = (1) => "SOME";
    an_if: ("{}", if *.0 { "yes" } else { "no" }) (bool) = (true) => "yes";
    an_if_over_fields: ("{} file{}", .0, if *.0 == 1 { "" } else { .1 }) (u8, &'static str) = (2, "s") => "2 files";
    an_if_let: ("{}", if let Some(x) = .0 { *x } else { *.1 }) (Option<u8>, u8) = (None, 4) => "4";
    an_if_let_else_if: ("{}", if let Some(x) = &.0 { x } else if *.1 > 3 { "big" } else { "small" })
        (Option<String>, u8) = (None, 4) => "big";
    a_let_chain: ("{}", if let Some(x) = .0 && x > .1 { "more" } else { "less" }) (Option<u8>, u8) = (Some(5), 4) => "more";
    matching: ("{}", matches!(.0, Some(x) if x > .1)) (Option<u8>, u8) = (Some(5), 4) => "true";

    a_closure: ("{}", .0.map(|x| x + .1).unwrap_or_default()) (Option<u8>, u8) = (Some(1), 2) => "3";
    a_closure_without_parameters: ("{}", .0.unwrap_or_else(|| *.1)) (Option<u8>, u8) = (None, 2) => "2";
    a_closure_with_a_block: ("{}", .0.iter().map(|x| { let y = x * .1; y + 1 }).sum::<u32>())
        (Vec<u32>, u32) = (vec![1, 2], 10) => "32";
    a_closure_that_moves: ("{}", (move |x: u8| x + *.0)(1)) (u8) = (2) => "3";
    a_closure_of_two: ("{}", .0.iter().fold(0, |sum, x| sum + x)) (Vec<u8>) = (vec![1, 2]) => "3";
    a_try_in_a_closure: ("{:?}", (|| { let x = .0.as_ref()?.checked_sub(*.1)?; Some(x + .1) })())
        (Option<u8>, u8) = (Some(5), 2) => "Some(5)";
    a_try_before_a_field: ("{:?}", (|| Some(.0.as_ref()?.x))()) (Option<Point>) = (Some(Point::ORIGIN)) => "Some(0)";
    an_early_return: ("{}", (|| { if *.0 { return .1; } else { .2 } })()) (bool, u8, u8) = (true, 1, 2) => "1";

    a_block: ("{}", { let x = .0; let y = .1; x + y }) (u8, u8) = (1, 2) => "3";
    a_block_that_ends_in_a_field: ("{}", { let _ = 1; .0 }) (u8) = (1) => "1";
    a_loop: ("{}", { let mut n = 0; for x in .0 { n += x; } while n < *.1 { n += 1; } n }) (Vec<u8>, u8) = (vec![1], 9) => "9";
    a_loop_that_breaks: ("{}", loop { break .0 }) (u8) = (1) => "1";
    an_assignment: ("{}", { let mut n = 1; n += .0; n -= .1; n *= .0; n }) (i32, i32) = (5, 2) => "20";
    a_struct: ("{:?}", Point { x: *.0, y: -.0 }) (i32) = (1) => "Point { x: 1, y: -1 }";
    a_struct_with_a_rest: ("{:?}", Point { x: *.0, ..*.1 }) (i32, Point) = (1, Point::ORIGIN) => "Point { x: 1, y: 0 }";
    a_struct_with_a_rest_from_a_path: ("{:?}", Point { x: *.0, ..Point::ORIGIN }) (i32) = (1) => "Point { x: 1, y: 0 }";
    a_function: ("{} {}", join(.0, .1), join(join(1, .0), &.1)) (u8, u8) = (1, 2) => "1-2 1-1-2";
    a_method_of_an_own_type: ("{:?}", .0.swap()) (Point) = (Point { x: 1, y: 2 }) => "Point { x: 2, y: 1 }";
    a_path: ("{} {}", usize::min(*.0, LIMIT), <usize as Ord>::max(*.0, self::LIMIT)) (usize) = (9) => "8 9";

    a_macro: ("{}", format!("<{}>", .0)) (u8) = (1) => "<1>";
    a_macro_with_names: ("{}", format!("<{x}>", x = .0)) (u8) = (1) => "<1>";
    macros_in_macros: ("{}", format!("{:?}", vec![.0, .1, &3])) (u8, u8) = (1, 2) => "[1, 2, 3]";
    an_own_macro: ("{}", twice!(.0 + 1)) (u8) = (1) => "4";
    concat: ("{}", concat!("a", 1)) () = () => "a1";
    format_args: ("{}", format_args!("{}{:?}", .0, .1)) (u8, &'static str) = (1, "a") => "1\"a\"";

    turbofish: ("{:?}", .0.parse::<u8>().ok()) (&'static str) = ("7") => "Some(7)";
    turbofish_with_commas: ("{} {n}", .0.iter().copied().collect::<BTreeMap<u8, u8>>().len(), n = .0.len())
        (Vec<(u8, u8)>) = (vec![(1, 2), (1, 3)]) => "1 2";
    turbofish_of_a_path: ("{}", BTreeMap::<u8, Vec<u8>>::from([(1, .0.clone())]).len()) (Vec<u8>) = (vec![]) => "1";
    turbofish_then_a_field: ("{}", Vec::<u8>::new().len() + .0) (usize) = (1) => "1";
    a_constant_behind_a_turbofish: ("{}", Unit::<4>::SIZE + .0) (usize) = (1) => "5";
    a_method_behind_a_turbofish: ("{} {}", Unit::<4>.size(), Unit::<4>.size() > *.0) (usize) = (1) => "4 true";
    a_comparison_that_looks_like_one: ("{} {}", *.0 < LIMIT, LIMIT > .1.len()) (usize, &'static str) = (1, "a") => "true true";
    a_qualified_path: ("{}", <Vec<u8>>::with_capacity(*.0).len()) (usize) = (1) => "0";
    a_cast_to_generics: ("{}", (.0.as_slice() as &[u8]).len()) (Vec<u8>) = (vec![1]) => "1";
    sizes: ("{}", size_of::<[u8; 3]>() + size_of::<(u8, u8)>() + .0) (usize) = (1) => "6";

    raw_identifiers: ("{} {}", .r#type, .r#match.len()) { r#type: u8, r#match: String } = { r#type: 1, r#match: "a".into() } => "1 1";
    not_ascii: ("{}", .größe + .été) { größe: u8, été: u8 } = { größe: 1, été: 2 } => "3";
    fields_named_like_words: ("{} {} {}", .f, .self_, .__genro_f) { f: u8, self_: u8, __genro_f: u8 }
        = { f: 1, self_: 2, __genro_f: 3 } => "1 2 3";
    two_digits: ("{10}{11}") (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8) = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) => "1011";
    two_digits_in_an_argument: ("{}", .10) (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8) = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) => "10";
}

same_texts! {
    thiserror::Error, genro_exceptions::HttpError;

    generic_fields: <T, U> {
        ["{0}"] Shown(T);
        ["{0:?} {0:#?}"] Debugged(U);
        ["{left} {right:?}"] Both { left: T, right: U };
    } = [Subject::Shown(1_u8), Debugged("a"), Both { left: 2, right: "b" }] => ["1", "\"a\" \"a\"", "2 \"b\""];
    generics_in_types: <T> {
        ["{0:?}"] Many(Vec<T>);
        ["{0}"] Wrapped(Box<T>);
    } = [Many(vec![1_u8]), Wrapped(Box::new(2))] => ["[1]", "2"];
}
