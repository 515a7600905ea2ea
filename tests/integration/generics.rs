//! Type parameters: each impl asks of a field what it really uses, and of the others nothing.

use std::error::Error;
use std::fmt::{self, Debug, Display, LowerHex};
use std::marker::PhantomData;

use genro_exceptions::{HeaderField, HttpError, HttpException};

fn is_display<T: Display>() {}
fn is_error<T: Error>() {}
fn is_http_error<T: HttpError>() {}
fn answers<T: Into<http::Response<String>> + Into<HttpException>>() {}

/// Has `Debug` and no `Display`.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Plain;

/// Has not even that.
struct Bare;

struct Hex;
impl LowerHex for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hex")
    }
}
impl Debug for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("debug")
    }
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{shown} {debugged:?} {hex:x} {hex:?}")]
struct Printed<A, B, C, D> {
    shown: A,
    debugged: B,
    hex: C,
    kept: D,
}

#[test]
fn a_placeholder_asks_for_its_trait() {
    is_http_error::<Printed<u8, Plain, Hex, Plain>>();
    answers::<Printed<u8, Plain, Hex, Plain>>();
    let error = Printed::new("a", Plain, Hex, Plain);
    assert_eq!(error.kept, Plain);
    assert_eq!(error.to_string(), "a Plain hex debug");
    let response: http::Response<String> = error.into();
    assert_eq!(response.body(), "a Plain hex debug");
}

#[test]
fn what_display_does_not_need_it_does_not_ask_for() {
    // Without `Debug` it is no error, and prints all the same.
    is_display::<Printed<u8, Plain, Hex, Bare>>();
    let error = Printed { shown: 1, debugged: Plain, hex: Hex, kept: Bare };
    assert_eq!(error.to_string(), "1 Plain hex debug");
    let Bare = error.kept;
}

#[derive(Debug, HttpError)]
#[status(502)]
enum Causes<E, F, G> {
    Source(#[source] E),
    Optional {
        #[source]
        cause: Option<F>,
    },
    Converted(#[from] G),
}

#[test]
fn a_cause_is_an_error() {
    type Used = Causes<fmt::Error, std::io::Error, HttpException>;
    is_http_error::<Used>();
    let io = std::io::Error::other("disk");
    assert!(Used::source(fmt::Error).source().is_some());
    assert_eq!(Used::Optional { cause: Some(io) }.source().unwrap().to_string(), "disk");
    assert!(Used::optional().source().is_none());
    let from: Used = HttpException::new(http::StatusCode::GONE).into();
    assert_eq!(from.source().unwrap().to_string(), "Gone");
}

#[derive(Debug, HttpError)]
#[status(429)]
struct Headed<H, V> {
    #[header("retry-after")]
    wait: H,
    #[header("x-list")]
    list: Vec<V>,
}

#[test]
fn a_header_is_a_header_field() {
    fn generic<H: HeaderField + Debug + Send + Sync + 'static>(wait: H) -> http::HeaderMap {
        Headed::new(wait, vec![1_u8, 2]).headers()
    }
    let headers = generic(3_u32);
    assert_eq!(headers["retry-after"], "3");
    assert_eq!(headers.get_all("x-list").iter().count(), 2);
    assert!(generic(None::<u32>).get("retry-after").is_none());
}

#[derive(Debug, HttpError)]
#[transparent]
struct Transparent<E>(#[from] E);

#[derive(Debug, HttpError)]
enum Either<L, R> {
    #[transparent]
    Left(L),
    #[transparent]
    Right(Box<R>),
    #[status(404)]
    #[detail("neither")]
    Neither,
}

#[test]
fn a_transparent_field_is_an_http_error() {
    fn wrap<E: HttpError>(error: E) -> Transparent<E> {
        Transparent::from(error)
    }
    let gone = genro_exceptions::HttpGone::new;
    assert_eq!(wrap(gone()).status(), 410);
    assert_eq!(Either::<_, HttpException>::left(gone()).detail(), "Gone");
    assert_eq!(Either::<HttpException, _>::right(Box::new(gone())).status(), 410);
    assert_eq!(Either::<HttpException, HttpException>::neither().to_string(), "neither");
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{id} is wrong")]
struct Texted<I, T> {
    id: I,
    #[detail]
    text: T,
}

#[derive(Debug, HttpError)]
#[status(400)]
struct Fixed<T>(#[detail] T);

#[test]
fn a_default_text_asks_for_its_trait_only_where_it_is_made() {
    // `Plain` has no `Display`, so there is no `new`: the text has to be given.
    let error = Texted::with_text(Plain, "given");
    assert_eq!((error.id, error.detail().as_ref()), (Plain, "given"));
    assert_eq!(Texted::<u8, String>::new(7).detail(), "7 is wrong");
    assert_eq!(Fixed::<&str>::new().to_string(), "Bad Request");
    assert_eq!(Fixed::<Box<str>>::default().to_string(), "Bad Request");
}

#[derive(HttpError)]
#[status(404)]
#[detail("no {name} here")]
struct Marked<T: ?Sized> {
    name: &'static str,
    kind: PhantomData<fn() -> T>,
}

// As one writes it for a mark: `derive` would ask for `T: Debug`.
impl<T: ?Sized> Debug for Marked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Marked").field("name", &self.name).field("kind", &self.kind).finish()
    }
}

#[test]
fn an_unused_parameter_needs_nothing() {
    is_http_error::<Marked<Bare>>();
    is_http_error::<Marked<std::rc::Rc<str>>>();
    is_http_error::<Marked<dyn Fn()>>();
    answers::<Marked<str>>();
    let error = Marked::<str>::new("user", PhantomData);
    assert_eq!(error.to_response::<String>().body(), "no user here");
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{bytes:?} of {N} for {value}")]
struct Constant<T = u16, const N: usize = 2, const STRICT: bool = false>
where
    T: Copy + Into<u64>,
    [u8; N]: Default,
{
    bytes: [u8; N],
    value: T,
}

#[test]
fn constants_defaults_and_where_clauses() {
    is_error::<Constant>();
    let error: Constant = Constant::new([1, 2], 7);
    assert_eq!(error.to_string(), "[1, 2] of 2 for 7");
    assert_eq!(Constant::<u8, 1, true>::new([1], 3).detail(), "[1] of 1 for 3");
}

trait Kind {
    type Id: Debug + Send + Sync;
    const NAME: &'static str;
}
#[derive(Debug)]
struct User;
impl Kind for User {
    type Id = u64;
    const NAME: &'static str = "user";
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{} {id} not found", K::NAME)]
struct Missing<K: Kind> {
    id: K::Id,
    kind: PhantomData<K>,
}

#[test]
fn an_associated_type_is_bound_as_it_is_written() {
    let error = Missing::<User>::new(7, PhantomData);
    assert_eq!(error.to_string(), "user 7 not found");
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{self:?}")]
struct Whole<T>(T);

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{} {}", .items.len(), .first.as_ref().map_or("none", |_| "some"))]
struct Arguments<T> {
    items: Vec<T>,
    first: Option<T>,
}

#[test]
fn self_and_arguments() {
    assert_eq!(Whole::new(Plain).to_string(), "Whole(Plain)");
    assert_eq!(Arguments::new(vec![Plain], None).to_string(), "1 none");
    let error = Arguments { items: vec![Bare], first: Some(Bare) };
    assert_eq!(error.to_string(), "1 some");
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{0}")]
struct Local<T>(T);

#[test]
fn what_is_no_http_error_is_still_an_error() {
    // Neither `Send` nor `'static`: it fails where it is used as an `HttpError`, not where it is declared.
    let text = String::from("borrowed");
    is_error::<Local<std::rc::Rc<str>>>();
    let error = Local::new(std::rc::Rc::<str>::from(text.as_str()));
    assert_eq!(error.to_string(), "borrowed");
    assert_eq!(Local::new(text.as_str()).to_string(), "borrowed");
}

#[derive(Debug, HttpError)]
#[status(503)]
struct Nothing<H: HeaderField> {
    #[header("retry-after")]
    wait: Option<H>,
}

#[test]
fn default_and_chained_methods_of_a_generic_type() {
    let error = Nothing::<u64>::default();
    assert!(error.headers().is_empty());
    assert_eq!(error.wait(3).headers()["retry-after"], "3");
}
