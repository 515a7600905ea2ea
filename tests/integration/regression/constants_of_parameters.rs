//! `#[status(T::STATUS)]`, `#[status(Self::STATUS)]` and `<K as Kind>::STATUS` did not compile, and neither did they in
//! `#[close]`, in the macros and as the name of a header.

use std::fmt::Debug;
use std::io;
use std::marker::PhantomData;

use genro_exceptions::{CloseCode, HttpError, HttpException, http_error};
use http::header::{AGE, HeaderName, VARY};
use http::{Response, StatusCode};

trait Kind: Debug + Send + Sync + 'static {
    const STATUS: StatusCode;
    const CLOSE: CloseCode = CloseCode::POLICY_VIOLATION;
    const NAME: HeaderName = VARY;
}

#[derive(Debug)]
struct User;

impl Kind for User {
    const STATUS: StatusCode = StatusCode::NOT_FOUND;
}

#[derive(Debug)]
struct Server;

impl Kind for Server {
    const STATUS: StatusCode = StatusCode::BAD_GATEWAY;
    const CLOSE: CloseCode = CloseCode::INTERNAL_ERROR;
    const NAME: HeaderName = AGE;
}

#[derive(Debug, HttpError)]
#[status(K::STATUS)]
#[close(K::CLOSE)]
#[header(K::NAME, "a")]
struct OfParameter<K: Kind>(PhantomData<K>);

#[derive(Debug, HttpError)]
#[status(<K as Kind>::STATUS)]
#[close(<K as Kind>::CLOSE)]
#[header(<K as Kind>::NAME, "a")]
#[detail("no such thing")]
struct Qualified<K: Kind> {
    kind: PhantomData<K>,
}

#[derive(Debug, HttpError)]
#[status(Self::STATUS)]
#[close(Self::CLOSE)]
#[header(Self::NAME, "a")]
struct OfSelf;

impl Kind for OfSelf {
    const STATUS: StatusCode = StatusCode::CONFLICT;
}

#[derive(Debug, HttpError)]
#[status(Self::STATUS)]
#[close(<Self>::CLOSE)]
struct OfGenericSelf<const N: usize>;

impl<const N: usize> Kind for OfGenericSelf<N> {
    const STATUS: StatusCode = if N == 0 { StatusCode::GONE } else { StatusCode::CONFLICT };
}

/// The enum's constant for its variants, one of another type, a redirect and a cause.
#[derive(Debug, HttpError)]
#[status(K::STATUS)]
enum Variants<K: Kind> {
    Inherited(PhantomData<K>),
    #[status(User::STATUS)]
    #[detail("{0}")]
    OfType(#[source] io::Error),
    #[status(<User as Kind>::STATUS)]
    Text {
        #[detail]
        text: String,
    },
    #[header(LOCATION, "/a")]
    Target,
    #[detail("{0}")]
    #[http_error(expose)]
    Cause(#[source] io::Error),
}

/// Of a parameter and of `Self`, in functions.
trait Raise: Kind {
    fn raise() -> HttpException {
        http_error!(Self::STATUS, "raised by {:?}", Self::CLOSE)
    }
}

impl<K: Kind> Raise for K {}

fn raise<T: Kind>() -> [HttpException; 2] {
    [http_error!(T::STATUS), http_error!(<T as Kind>::STATUS, "no {}", 7)]
}

fn sent(error: &dyn HttpError) -> (u16, u16, Option<HeaderName>) {
    let response: Response<String> = error.to_response();
    let name = error.headers().keys().next().cloned();
    (response.status().as_u16(), error.close_code().as_u16(), name)
}

#[test]
fn the_constant_decides() {
    for (error, expected) in [
        (&OfParameter::<User>::new(PhantomData) as &dyn HttpError, (404, 1008, Some(VARY))),
        (&OfParameter::<Server>::new(PhantomData), (502, 1011, Some(AGE))),
        (&Qualified::<User>::new(PhantomData), (404, 1008, Some(VARY))),
        (&Qualified::<Server>::new(PhantomData), (502, 1011, Some(AGE))),
        (&OfSelf, (409, 1008, Some(VARY))),
        (&OfGenericSelf::<0>, (410, 1008, None)),
        (&OfGenericSelf::<1>, (409, 1008, None)),
        (&Variants::<Server>::inherited(PhantomData), (502, 1011, None)),
        (&Variants::<Server>::of_type(io::Error::other("a")), (404, 1008, None)),
        (&Variants::<Server>::text(), (404, 1008, None)),
        (&Variants::<User>::target(), (404, 1008, Some(http::header::LOCATION))),
        (&Variants::<Server>::cause(io::Error::other("a")), (502, 1011, None)),
    ] {
        assert_eq!(sent(error), expected, "{error:?}");
    }
    assert_eq!(OfParameter::<Server>::new(PhantomData).detail(), "Bad Gateway");
    assert_eq!(Variants::<Server>::text().detail(), "Not Found");
}

#[test]
fn so_it_does_in_the_macros() {
    for error in raise::<User>() {
        assert_eq!(error.status(), 404);
    }
    assert_eq!(raise::<Server>()[1].detail(), "no 7");
    assert_eq!(OfSelf::raise().status(), 409);
}
