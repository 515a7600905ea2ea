//! `gen` is a word like any other before the edition of 2024.

#![allow(
    keyword_idents_2024,
    non_camel_case_types,
    non_upper_case_globals,
    reason = "the names are what is tested"
)]

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{gen} {next}", next = .gen + 1)]
struct Fields {
    gen: u8,
    #[header("x-gen")]
    generation: Option<u8>,
}

#[derive(Debug, HttpError)]
#[status(400)]
struct Chained {
    #[header("x-gen")]
    gen: Option<u8>,
}

#[derive(Debug, HttpError)]
#[status(400)]
enum Variants {
    Gen,
    #[detail("{gen}")]
    Named {
        gen: u8,
    },
}

mod words {
    pub(super) mod gen {
        pub(crate) const gen: http::StatusCode = http::StatusCode::GONE;
    }
}

#[derive(Debug, HttpError)]
#[status(self::words::gen::gen)]
pub(in crate::before_2024) struct Path;

#[derive(Debug, HttpError)]
#[status(400)]
struct gen;

#[test]
fn gen_is_a_name() {
    assert_eq!(Fields::new(1).generation(2).headers()["x-gen"], "2");
    assert_eq!(Fields::new(1).to_string(), "1 2");
    assert_eq!(Chained::new().gen(3).headers()["x-gen"], "3");
    assert_eq!(Variants::gen().detail(), "Bad Request");
    assert_eq!(Path::new().status(), 410);
    assert_eq!(gen::new().status(), 400);
    assert_eq!(Variants::named(4).detail(), "4");
}
