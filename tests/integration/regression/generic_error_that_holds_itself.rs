//! A generic error that holds itself, by its name or as `Self`, did not compile where it was used: the bounds of its impls
//! were their own condition.

use std::error::Error;
use std::fmt::{Debug, Display};
use std::sync::Arc;

use genro_exceptions::{HttpError, HttpException};
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(500)]
enum Caused<P> {
    Inner(#[source] Box<Caused<P>>),
    Optional(#[source] Option<Box<Self>>),
    Shared(#[from] Arc<Caused<P>>),
    #[detail("leaf {0}")]
    Leaf(P),
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("in {0}")]
enum Printed<P> {
    Inner(Box<Printed<P>>),
    Shared(Arc<Self>),
    #[detail("{0:?}")]
    Many(Vec<Printed<P>>),
    #[detail("{0:?}")]
    Optional(Option<Box<self::Printed<P>>>),
    #[detail("{0}")]
    Leaf(P),
}

#[derive(Debug, HttpError)]
enum Transparent<P> {
    #[transparent]
    Inner(Box<Transparent<P>>),
    #[transparent]
    Shared(#[from] Arc<Self>),
    #[status(409)]
    #[detail("{0} is taken")]
    Leaf(P),
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{value}")]
struct Chain<P> {
    value: P,
    #[source]
    cause: Option<Box<Self>>,
}

/// `Self` is the type in the impls of other types too.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{value}")]
struct Bounded<P: Copy + Into<u64>, const N: usize = 1>
where
    Self: Clone,
    [P; N]: Clone,
{
    value: P,
}

impl<P: Copy + Into<u64>, const N: usize> Clone for Bounded<P, N> {
    fn clone(&self) -> Self {
        Self { value: self.value }
    }
}

/// An error of another module has the name of this one.
mod inner {
    #[derive(Debug, genro_exceptions::HttpError)]
    #[status(404)]
    #[detail("{0} inside")]
    pub(super) struct Named<P>(pub(super) P);
}

#[derive(Debug, HttpError)]
enum Named<P> {
    #[status(500)]
    Caused(#[source] inner::Named<P>),
    #[status(400)]
    #[detail("{0}")]
    Printed(inner::Named<P>),
    #[transparent]
    Transparent(inner::Named<P>),
}

/// For every parameter that is an error's.
fn sent<P: Debug + Display + Send + Sync + 'static>(leaf: impl Fn() -> P) -> Vec<(u16, String)> {
    let chain = Chain { value: leaf(), cause: Some(Box::new(Chain::new(leaf()))) };
    let errors: [Box<dyn HttpError>; 12] = [
        Box::new(Caused::inner(Box::new(Caused::leaf(leaf())))),
        Box::new(Caused::Optional(Some(Box::new(Caused::leaf(leaf()))))),
        Box::new(Caused::from(Arc::new(Caused::leaf(leaf())))),
        Box::new(Printed::inner(Box::new(Printed::inner(Box::new(Printed::leaf(leaf())))))),
        Box::new(Printed::shared(Arc::new(Printed::leaf(leaf())))),
        Box::new(Printed::many(vec![Printed::leaf(leaf())])),
        Box::new(Printed::optional(Some(Box::new(Printed::leaf(leaf()))))),
        Box::new(Transparent::inner(Box::new(Transparent::leaf(leaf())))),
        Box::new(Transparent::from(Arc::new(Transparent::leaf(leaf())))),
        Box::new(chain),
        Box::new(Named::printed(inner::Named(leaf()))),
        Box::new(Named::transparent(inner::Named(leaf()))),
    ];
    let sent = errors.iter().map(|error| (error.status().as_u16(), error.detail().into_owned()));
    sent.collect()
}

#[test]
fn it_compiles_and_answers() {
    let expected = [
        (500, "Internal Server Error"),
        (500, "Internal Server Error"),
        (500, "Internal Server Error"),
        (400, "in in ada"),
        (400, "in ada"),
        (400, "[Leaf(\"ada\")]"),
        (400, "Some(Leaf(\"ada\"))"),
        (409, "ada is taken"),
        (409, "ada is taken"),
        (400, "ada"),
        (400, "ada inside"),
        (404, "ada inside"),
    ];
    let sent = sent(|| "ada");
    let sent: Vec<_> = sent.iter().map(|(status, detail)| (*status, detail.as_str())).collect();
    assert_eq!(sent, expected);
}

#[test]
fn its_sources_are_found() {
    let error = Caused::inner(Box::new(Caused::from(Arc::new(Caused::leaf(7_u8)))));
    let source = error.source().and_then(Error::source);
    assert!(source.is_some_and(|source| source.to_string() == "leaf 7"));
    assert!(Named::caused(inner::Named(7_u8)).source().is_some());
    assert!(Chain { value: 1, cause: Some(Box::new(Chain::new(2))) }.source().is_some());
}

#[test]
fn a_bound_on_self_is_one_on_the_error() {
    let error = HttpException::from(Bounded::<u8>::new(7));
    assert_eq!((error.status(), &*error.detail()), (StatusCode::BAD_REQUEST, "7"));
    let response: http::Response<String> = Bounded::<u8, 3>::new(7).clone().into();
    assert_eq!(response.body(), "7");
    let response = axum::response::IntoResponse::into_response(Bounded::<u8>::new(7));
    assert_eq!(response.status(), 400);
}
