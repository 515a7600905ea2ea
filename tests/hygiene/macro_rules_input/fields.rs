//! Fields: their names, their types, and the arguments that look at them.

use std::error::Error as _;

use genro_exceptions::{CloseCode, Headers, HttpError, http_error};
use http::{HeaderValue, StatusCode};

use super::{MINE, STATUS, answer, told};

/// The text comes from the caller, the field from the macro, and the other way round.
macro_rules! mixed {
    ($name:ident, $field:ident, $text:literal, $($argument:tt)*) => {
        #[derive(Debug, HttpError)]
        #[status(400)]
        #[detail($text, $($argument)*)]
        struct $name { $field: u8, inner: Vec<u8> }
    };
    ($name:ident, $field:ident) => {
        #[derive(Debug, HttpError)]
        #[status(400)]
        #[detail("{id} {inner:?} {}", .inner.len() + usize::from(*.$field))]
        struct $name { $field: u8, inner: Vec<u8> }
    };
}

mixed!(FromCaller, id, "{id} {} {n} {MINE}", .inner.iter().map(|x| x + .id).sum::<u8>(), n = .inner.len());
mixed!(FromMacro, id);

#[test]
fn fields_are_found_wherever_their_name_is_written() {
    assert_eq!(told(FromCaller::new(1, vec![1, 2])), answer(400, "1 5 2 410 Gone"));
    assert_eq!(told(FromMacro::new(1, vec![1, 2])), answer(400, "1 [1, 2] 3"));
}

macro_rules! twice {
    ($sum:expr) => {
        http_error!(400, "{}", $sum * 2)
    };
}
macro_rules! computed {
    ($name:ident, $sum:expr, $less:expr, $ty:ty, $pattern:pat, $block:block) => {
        #[derive(Debug, HttpError)]
        #[status(400)]
        #[detail(
                                                            "{} {} {} {} {}",
                                                            $sum * 2,
                                                            $less.pow(2),
                                                            <$ty>::MAX,
                                                            match .0 { $pattern => 1, _ => 2 },
                                                            $block + $sum
                                                        )]
        struct $name(u8);
    };
}

computed!(Computed, 2 + 3, -3_i8, std::num::NonZero<u8>, 1 | 2, {
    let one = 1;
    one * one
});

#[test]
fn a_frame_binds_stronger_than_any_operator() {
    assert_eq!(told(Computed::new(2)), answer(400, "10 9 255 1 6"));
    let framed = twice!(2 + 3);
    assert_eq!(told(framed), answer(400, "10"));
}

/// Through two macros, and with every attribute of a field.
macro_rules! outer {
    ($name:ident { $($field:ident: $ty:ty),* } $code:expr, $text:literal, $header:literal) => {
        inner! { $name, $code, $text, $header, [$($field $ty)*] }
    };
}
macro_rules! inner {
    ($name:ident, $code:expr, $text:literal, $header:literal, [$($field:ident $ty:ty)*]) => {
        #[derive(Debug, HttpError)]
        #[status($code)]
        #[detail($text)]
        struct $name {
            $($field: $ty,)*
            #[header($header)]
            retry: Option<u32>,
            #[headers]
            more: Headers,
            #[source]
            cause: Option<Box<dyn std::error::Error + Send + Sync>>,
        }
    };
}

outer!(Nested { id: u64, name: String, next: Option<u8> } 429, "{id} {name} {next:?}", "retry-after");

#[test]
fn a_macro_in_a_macro() {
    let error = Nested::new(7, "a", None).retry(3).caused_by("disk");
    let error = error.header(http::header::VARY, HeaderValue::from_static("b"));
    assert_eq!(error.source().unwrap().to_string(), "disk");
    assert_eq!(error.headers()["retry-after"], "3");
    assert_eq!(error.headers()["vary"], "b");
    assert_eq!(told(error), answer(429, "7 a None"));
}

/// The types of fields keep what they are when they arrive in a frame.
macro_rules! fields {
    ($name:ident, $status:ty, $text:ty, $wait:ty, $headers:ty, $close:ty, $cause:ty) => {
        #[derive(Debug, HttpError)]
        struct $name {
            #[status]
            status: $status,
            #[detail]
            text: $text,
            #[header("retry-after")]
            wait: $wait,
            #[headers]
            more: $headers,
            #[close]
            code: $close,
            #[source]
            cause: $cause,
        }
    };
}

fields!(
    Fields,
    StatusCode,
    std::borrow::Cow<'static, str>,
    Option<u32>,
    Headers,
    CloseCode,
    Option<Box<dyn std::error::Error + Send + Sync>>
);

#[test]
fn types_in_a_frame_are_the_same_types() {
    let error = Fields::with_text(STATUS, CloseCode::GOING_AWAY, "text").wait(3).caused_by("disk");
    assert_eq!(error.close_code(), CloseCode::GOING_AWAY);
    assert_eq!(error.headers()["retry-after"], "3");
    assert_eq!(told(error), answer(409, "text"));
}
