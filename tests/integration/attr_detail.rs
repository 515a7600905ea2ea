//! `#[detail("…")]` on a case, `#[detail]` on a field. What a format string may hold: `format_strings.rs`.

use std::borrow::Cow;
use std::fmt::{Debug, Display};

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
struct UserNotFound {
    id: u64,
}

#[test]
fn one_text_is_detail_display_and_body() {
    let error = UserNotFound::new(7);
    assert_eq!(error.detail(), "user 7 not found");
    assert_eq!(error.to_detail(), "user 7 not found");
    assert_eq!(error.to_string(), "user 7 not found");
    let response: http::Response<String> = error.into();
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(response.body(), "user 7 not found");
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Silent;

#[test]
fn without_a_detail_it_is_the_phrase() {
    assert_eq!(Silent.detail(), "Not Found");
    assert_eq!(Silent.to_string(), "Not Found");
}

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("conflict")]
enum Inherited {
    Usual,
    #[detail("taken by {0}")]
    Taken(String),
    #[status(410)]
    Gone,
    #[detail("")]
    Empty,
}

#[test]
fn a_variant_has_its_own_text_or_that_of_the_enum() {
    assert_eq!(Inherited::Usual.detail(), "conflict");
    assert_eq!(Inherited::taken("me").detail(), "taken by me");
    assert_eq!(Inherited::Gone.detail(), "conflict");
    assert_eq!(Inherited::Empty.detail(), "");
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{0} is wrong")]
enum Shared {
    Number(u8),
    Text(&'static str),
}

#[test]
fn the_text_of_an_enum_reads_the_fields_of_each_variant() {
    assert_eq!(Shared::number(1).detail(), "1 is wrong");
    assert_eq!(Shared::text("a").detail(), "a is wrong");
}

macro_rules! holding {
    ($($name:ident $ty:ty;)*) => {$(
        #[derive(Debug, HttpError)]
        #[status(400)]
        #[detail("by default")]
        struct $name {
            #[detail]
            text: $ty,
        }
    )*};
}

holding! {
    HoldsCow Cow<'static, str>;
    HoldsString String;
    HoldsStr &'static str;
    HoldsBox Box<str>;
}

#[test]
fn a_field_of_each_type_chooses_the_text_at_run_time() {
    let all: [(Box<dyn HttpError>, Box<dyn HttpError>); 4] = [
        (Box::new(HoldsCow::new()), Box::new(HoldsCow::with_text("given"))),
        (Box::new(HoldsString::new()), Box::new(HoldsString::with_text("given"))),
        (Box::new(HoldsStr::new()), Box::new(HoldsStr::with_text("given"))),
        (Box::new(HoldsBox::new()), Box::new(HoldsBox::with_text("given"))),
    ];
    for (new, given) in all {
        assert_eq!(new.detail(), "by default");
        assert_eq!(new.to_string(), "by default");
        assert_eq!(given.detail(), "given");
        assert_eq!(given.to_detail(), "given");
        assert_eq!(given.to_string(), "given");
        assert_eq!(given.to_response::<String>().body(), "given");
    }
    assert_eq!(HoldsCow { text: Cow::Owned("built".into()) }.detail(), "built");
}

#[test]
fn what_converts_into_the_text_is_taken() {
    assert_eq!(HoldsCow::with_text(String::from("a")).detail(), "a");
    assert_eq!(HoldsString::with_text('a').detail(), "a");
    assert_eq!(HoldsBox::with_text(String::from("a")).detail(), "a");
}

#[derive(Debug, HttpError)]
#[status(404)]
struct WithoutDefault(#[detail] Cow<'static, str>);

#[derive(Debug, HttpError)]
struct StatusAndDetail {
    #[status]
    status: StatusCode,
    #[detail]
    detail: Cow<'static, str>,
}

#[test]
fn without_a_default_the_field_holds_the_phrase() {
    assert_eq!(WithoutDefault::new().detail(), "Not Found");
    assert_eq!(WithoutDefault::with_detail("gone").detail(), "gone");
    assert_eq!(StatusAndDetail::new(StatusCode::GONE).detail(), "Gone");
    let error = StatusAndDetail::with_detail(StatusCode::GONE, "since May");
    assert_eq!((error.status().as_u16(), &*error.detail()), (410, "since May"));
}

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("{name} is taken, try {}", .alternatives.join(" or "))]
struct Taken {
    name: String,
    alternatives: Vec<&'static str>,
    #[detail]
    message: Cow<'static, str>,
}

#[test]
fn the_default_of_a_field_may_print_other_fields() {
    let error = Taken::new("ada", vec!["ada2", "lovelace"]);
    assert_eq!(error.detail(), "ada is taken, try ada2 or lovelace");
    assert_eq!((&*error.name, error.alternatives.len()), ("ada", 2));
    assert_eq!(Taken::with_message("ada", vec![], "no").detail(), "no");
}

/// Anything but the field named so is left alone.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("text")]
struct NamedDetail {
    detail: &'static str,
    message: &'static str,
}

#[test]
fn a_field_is_not_special_by_its_name() {
    let error = NamedDetail::new("a", "b");
    assert_eq!(error.detail(), "text");
    assert_eq!((error.detail, error.message), ("a", "b"));
}

const LIMIT: usize = 3;

/// What thiserror refuses.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("[{value:>width$.digits$}] {LIMIT}")]
#[allow(non_snake_case, reason = "a field is named like the constant")]
struct Wide {
    value: f64,
    width: usize,
    digits: usize,
    LIMIT: u8,
}

#[test]
fn width_and_precision_may_be_fields_and_fields_go_before_constants() {
    assert_eq!(Wide::new(1.0, 6, 2, 9).to_string(), "[  1.00] 9");
    assert_eq!(LIMIT, 3);
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{value} of {list:?}, at most {N}")]
struct Generic<T, U, const N: usize> {
    value: T,
    list: Vec<U>,
}

#[test]
fn bounds_come_from_what_is_printed() {
    #[derive(Debug)]
    struct OnlyDebug;

    /// Not `Display`, and not printed.
    #[derive(Debug, HttpError)]
    #[status(400)]
    #[detail("fixed")]
    struct Unprinted<T: Debug + Send + Sync + 'static>(T);

    fn is_error(error: &(impl HttpError + Display)) -> String {
        error.to_string()
    }

    assert_eq!(
        is_error(&Generic::<_, _, 3>::new("a", vec![OnlyDebug])),
        "a of [OnlyDebug], at most 3"
    );
    assert_eq!(is_error(&Unprinted::new(OnlyDebug)), "fixed");
    assert!(matches!(Unprinted(OnlyDebug), Unprinted(OnlyDebug)));
}

macro_rules! declare {
    ($name:ident $status:literal $text:literal $list:ty, $number:ty, $value:expr) => {
        #[derive(Debug, HttpError)]
        #[status($status)]
        #[detail($text, list = <$list>::new(), double = ($value * 2) as $number)]
        struct $name;
    };
}

declare!(Declared 400 "{double} {list:?}" Vec<u8>, u32, 1 + 2);

#[test]
fn an_expression_of_a_macro_stays_whole() {
    assert_eq!(Declared.detail(), "6 []");
}

#[test]
fn the_width_given_to_the_error_is_not_the_field_s() {
    assert_eq!(format!("[{:>20}]", UserNotFound::new(7)), "[user 7 not found]");
    assert_eq!(format!("[{Silent:>20}]"), "[Not Found]");
}
