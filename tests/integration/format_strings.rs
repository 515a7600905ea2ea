//! The format string of `#[detail("…")]`: whoever moves it there from thiserror's `#[error("…")]` changes nothing.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::parity::{same_text, same_texts};

const LIMIT: usize = 8;
static REGION: &str = "eu-1";

/// Heeds the width that it is given.
#[derive(Debug)]
struct Shown;

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("shown")
    }
}

/// Called like a path of the file system, and printed by its own Display.
mod route {
    #[derive(Debug)]
    pub(super) struct Path(pub(super) &'static str);

    impl std::fmt::Display for Path {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "route {}", self.0)
        }
    }
}

/// A path by another name.
type File = PathBuf;

same_text! {
    thiserror::Error, genro_exceptions::HttpError;

    a_named_field: ("user {id} not found") { id: u64 } = { id: 7 } => "user 7 not found";
    a_tuple_field: ("user {0} not found") (u64) = (7) => "user 7 not found";
    several_fields: ("{2}{0}{1}{0}") (u8, char, bool) = (1, 'x', true) => "true1x1";
    debug: ("{name:?} {0:?}", 1) { name: &'static str } = { name: "a\"b" } => "\"a\\\"b\" 1";
    debug_of_a_tuple_field: ("{0:?}") (Option<u8>) = (Some(3)) => "Some(3)";
    pretty_debug: ("{0:#?}") (Option<u8>) = (Some(3)) => "Some(\n    3,\n)";
    debug_in_hex: ("{0:x?} {0:#04X?}") (u8) = (171) => "ab 0xAB";
    the_whole: ("{self:?}") { id: u8 } = { id: 7 } => "Subject { id: 7 }";
    the_whole_in_lines: ("{self:#?}") (u8) = (7) => "Subject(\n    7,\n)";

    width: ("[{id:5}]") { id: u8 } = { id: 7 } => "[    7]";
    width_of_text: ("[{0:5}]") (&'static str) = ("ab") => "[ab   ]";
    left: ("[{id:<5}]") { id: u8 } = { id: 7 } => "[7    ]";
    centre: ("[{id:^5}]") { id: u8 } = { id: 7 } => "[  7  ]";
    fill: ("[{id:*>5}]") { id: u8 } = { id: 7 } => "[****7]";
    fill_that_is_not_ascii: ("[{id:→^5}]") { id: u8 } = { id: 7 } => "[→→7→→]";
    fill_that_looks_like_more: ("[{id:$>3}{id::<3}{id:?^3}]") { id: u8 } = { id: 7 } => "[$$77::?7?]";
    fill_that_is_a_brace: ("[{id:{>3}]") { id: u8 } = { id: 7 } => "[{{7]";
    zeros: ("{id:05}") { id: u8 } = { id: 7 } => "00007";
    sign: ("{id:+}") { id: u8 } = { id: 7 } => "+7";
    precision: ("{0:.2} {0:8.3}|") (f64) = (1.0 / 3.0) => "0.33    0.333|";
    precision_of_text: ("{0:.2}") (String) = ("größe".to_owned()) => "gr";
    hex: ("{id:x} {id:X} {id:#x} {id:#06x}") { id: u8 } = { id: 171 } => "ab AB 0xab 0x00ab";
    octal_and_binary: ("{0:o} {0:#b}") (u8) = (10) => "12 0b1010";
    exponent: ("{0:e} {0:E}") (f32) = (1500.0) => "1.5e3 1.5E3";
    padding_reaches_the_field: ("[{0:>7}]") (Shown) = (Shown) => "[  shown]";
    all_traits_of_one_field: ("{0} {0:?}") (Shown) = (Shown) => "shown Shown";
    blanks_behind_the_name: ("{id } {id\t}") { id: u8 } = { id: 7 } => "7 7";
    blanks_behind_the_specification: ("{id:? }") { id: u8 } = { id: 7 } => "7";

    width_of_an_argument: ("[{id:width$}]", width = 4) { id: u8 } = { id: 7 } => "[   7]";
    width_of_a_constant: ("[{id:LIMIT$}]") { id: u8 } = { id: 7 } => "[       7]";
    precision_of_an_argument: ("{0:.digits$}", digits = 2) (f64) = (0.126) => "0.13";
    zeros_before_a_width: ("{id:0width$}", width = 3) { id: u8 } = { id: 7 } => "007";
    precision_of_the_next_argument: ("{:.*} {id}", 1, 0.25) { id: u8 } = { id: 7 } => "0.2 7";

    a_constant: ("at most {LIMIT}") () = () => "at most 8";
    a_constant_beside_a_field: ("{limit} of {LIMIT}") { limit: u8 } = { limit: 9 } => "9 of 8";
    a_static: ("in {REGION:?}") () = () => "in \"eu-1\"";

    nothing: ("") () = () => "";
    no_placeholder: ("gone") () = () => "gone";
    braces: ("{{id}} {{{id}}} }}{{") { id: u8 } = { id: 7 } => "{id} {7} }{";
    braces_alone: ("{{}} {{0}}") () = () => "{} {0}";
    unicode: ("größe {größe} 🦀 {été}") { größe: u8, été: u8 } = { größe: 1, été: 2 } => "größe 1 🦀 2";
    escapes: ("a\t\"{0}\"\\\n\u{e9}\x41") (u8) = (7) => "a\t\"7\"\\\né\u{41}";
    a_line_that_goes_on: ("one \
                           {0} two") (u8) = (7) => "one 7 two";
    a_raw_string: (r"\n {0} \u{{e9}}") (u8) = (7) => "\\n 7 \\u{e9}";
    a_raw_string_with_quotes: (r#""{0}""#) (u8) = (7) => "\"7\"";
    a_trailing_comma: ("{0}",) (u8) = (7) => "7";
    a_trailing_comma_without_fields: ("gone",) () = () => "gone";

    raw_identifiers: ("{type} {match:?}") { r#type: u8, r#match: u8 } = { r#type: 1, r#match: 2 } => "1 2";
    a_box: ("{0}") (Box<u8>) = (Box::new(7)) => "7";
    a_boxed_text: ("{0} {0:?}") (Box<str>) = ("a".into()) => "a \"a\"";
    a_shared_text: ("{0}") (Arc<str>) = ("a".into()) => "a";
    a_cow: ("{0}") (Cow<'static, str>) = ("a".into()) => "a";
    a_static_reference: ("{0} {1}") (&'static str, &'static u8) = ("a", &7) => "a 7";
    a_trait_object: ("{0}") (Box<dyn std::error::Error + Send + Sync>) = ("a".into()) => "a";

    a_path: ("cannot read {path}") { path: PathBuf } = { path: "/etc/hosts".into() } => "cannot read /etc/hosts";
    a_path_in_debug: ("{path} {path:?}") { path: PathBuf } = { path: "/a".into() } => "/a \"/a\"";
    a_path_in_a_tuple: ("{0}") (PathBuf) = ("/a".into()) => "/a";
    a_static_path: ("{0}") (&'static Path) = (Path::new("/a")) => "/a";
    a_boxed_path: ("{0}") (Box<Path>) = (Path::new("/a").into()) => "/a";
    a_shared_path: ("{0} {1}") (Arc<Path>, Arc<PathBuf>) = (Path::new("/a").into(), Arc::new("/b".into())) => "/a /b";
    a_path_in_a_cow: ("{0}") (Cow<'static, Path>) = (Path::new("/a").into()) => "/a";
    a_path_by_another_name: ("{0}") (File) = ("/a".into()) => "/a";
    a_path_that_is_none: ("{path}") { path: route::Path } = { path: route::Path("a") } => "route a";
    a_path_by_hand: ("{}", .path.display()) { path: PathBuf } = { path: "/a".into() } => "/a";
    fields_named_like_other_arguments: ("{a} {a_path} {field_a} {display_a} {shown_a}")
        { a: PathBuf, a_path: u8, field_a: u8, display_a: u8, shown_a: u8 }
        = { a: "/a".into(), a_path: 1, field_a: 2, display_a: 3, shown_a: 4 }
        => "/a 1 2 3 4";
}

/// The address a `{:p}` prints, by itself.
static ANCHOR: u8 = 7;

same_text! {
    thiserror::Error, genro_exceptions::HttpError;

    a_pointer: ("{0:p} {at:p}", at = *.0) (&'static u8) = (&ANCHOR)
        => format!("{0:p} {0:p}", &raw const ANCHOR);
}

same_texts! {
    thiserror::Error, genro_exceptions::HttpError;

    an_enum: {
        ["unit"] Unit;
        ["tuple {0} {1:?}"] Tuple(u8, &'static str);
        ["named {id:>3}"] Named { id: u8 };
        ["{self:?}"] Whole(u8);
        ["empty"] Empty {};
        ["{0} of {max}", max = LIMIT] Extra(u8);
    } = [Unit, Tuple(1, "a"), Named { id: 2 }, Whole(3), Empty {}, Extra(4)]
        => ["unit", "tuple 1 \"a\"", "named   2", "Whole(3)", "empty", "4 of 8"];
    a_field_of_each_variant: {
        ["{0}"] A(u8);
        ["{0}"] B(PathBuf);
        ["{type}"] C { r#type: &'static str };
    } = [A(1), B("/b".into()), C { r#type: "c" }] => ["1", "/b", "c"];
}
