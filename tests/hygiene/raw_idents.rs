//! Names that only the raw form allows: raw in the code, as they are spoken everywhere else.

use genro_exceptions::{Headers, HttpError};

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{type} {match:>3} {fn:?} {raw} {0}", .r#type + .r#match, raw = .r#loop.unwrap_or(0))]
struct Fields {
    r#type: u8,
    r#match: u8,
    r#fn: &'static str,
    #[header("x-loop")]
    r#loop: Option<u8>,
    #[headers]
    r#use: Headers,
    #[source]
    r#dyn: Option<std::fmt::Error>,
    r#async: bool,
    r#gen: bool,
}

#[test]
fn fields_are_called_as_they_are_spoken() {
    let error = Fields::new(1, 2, "f", true, false).r#loop(3).caused_by(std::fmt::Error);
    assert!(error.r#async && !error.r#gen && error.r#use.is_empty());
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(error.headers()["x-loop"], "3");
    assert_eq!(error.to_string(), "1   2 \"f\" 3 3");
}

#[derive(Debug, HttpError)]
#[status(.r#fn.status())]
#[header("x-type", .r#type)]
struct Computed {
    r#type: u8,
    #[source]
    r#fn: Texted,
    #[init(.r#fn.width)]
    r#as: usize,
}

#[test]
fn an_expression_names_a_field_in_its_raw_form() {
    let error = Computed::new(1, Texted::new(3));
    assert_eq!((error.status().as_u16(), error.r#as), (400, 3));
    assert_eq!(error.headers()["x-type"], "1");
}

#[derive(Debug, HttpError)]
#[status(400)]
struct Texted {
    #[detail]
    r#as: String,
    r#width: usize,
}

#[test]
fn a_text_gives_its_name_to_the_constructor() {
    let error = Texted::with_as(3, "text");
    assert_eq!((error.width, error.detail().as_ref()), (3, "text"));
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{value:r$.type$}")]
struct Widths {
    value: f64,
    r: usize,
    r#type: usize,
}

#[derive(Debug, HttpError)]
#[status(400)]
#[allow(non_camel_case_types, reason = "names are what is tested")]
enum Variants {
    Match,
    #[detail("{0}")]
    Async(u8),
    Self_,
    Crate,
    Super,
    r#Loop,
    Yield {
        #[detail]
        r#in: String,
    },
    r#Gen,
    Try,
}

/// A variant in snake case is spelled like its constructor.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{as}")]
#[http_error(skip(constructors))]
#[allow(non_camel_case_types, reason = "names are what is tested")]
enum Lower {
    r#match { r#as: u8 },
    r#type { r#as: u8 },
}

#[test]
fn constructors_are_raw_where_they_must_be() {
    for error in [
        Variants::r#match(),
        Variants::self_(),
        Variants::crate_(),
        Variants::super_(),
        Variants::r#loop(),
        Variants::r#gen(),
        Variants::r#try(),
    ] {
        assert_eq!(error.detail(), "Bad Request");
    }
    assert_eq!(Lower::r#type { r#as: 1 }.detail(), Lower::r#match { r#as: 1 }.detail());
    let error = Widths::new(1.0, 6, 2);
    assert_eq!(error.to_string(), "  1.00");
    assert_eq!(Variants::r#async(1).to_string(), "1");
    assert_eq!(Variants::r#yield().detail(), "Bad Request");
    assert_eq!(Variants::yield_with_in("text").detail(), "text");
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{0}")]
#[allow(non_camel_case_types, reason = "names are what is tested")]
struct r#struct<r#T>(r#T);

mod r#mod {
    use genro_exceptions::CloseCode;
    use http::StatusCode;

    #[expect(non_upper_case_globals, reason = "the name is what is tested")]
    pub(super) const r#const: StatusCode = StatusCode::GONE;
    pub(super) const CLOSE: CloseCode = CloseCode::POLICY_VIOLATION;
}

#[derive(Debug, HttpError)]
#[status(r#mod::r#const)]
#[close(self::r#mod::CLOSE)]
struct Paths;

#[test]
fn types_and_paths() {
    assert_eq!(r#struct::new(7).to_string(), "7");
    assert_eq!(Paths.status(), 410);
    assert_eq!(Paths.close_code(), r#mod::CLOSE);
    assert_eq!(genro_exceptions::http_error!(r#NOT_FOUND, "a").status(), 404);
}
