//! Types of every shape are errors to every framework: with generics, without a value, without a prelude.

use ::core::fmt::{Debug, Display};
use ::core::marker::{Send, Sync};

use ::genro_exceptions::HttpError;

/// Names that the generated code must not mean.
mod core {}
mod http {}
struct Option;
struct Result;
struct Response;
struct Request;

/// Constants and statics with the names that parameters of generated functions could have: a parameter is a pattern,
/// in which such a name declares no variable.
macro_rules! globals {
    ($($name:ident)*) => {$(
        #[expect(non_upper_case_globals, dead_code, reason = "only its name matters")]
        static $name: u8 = 0;
    )*};
}

globals! { request req response res rejection reply error this value handle }

/// Bounds on the parameter, and a where-clause.
#[derive(Debug, HttpError)]
#[status(409)]
#[detail("{key} is {value}")]
pub(crate) struct Conflict<K: Display, V, const N: usize = 1>
where
    K: Debug + Send + Sync + 'static,
    V: Debug + Display + Send + Sync + 'static,
{
    key: K,
    value: V,
}

/// No value, so no error, and still a type that a signature may name.
#[derive(Debug, HttpError)]
pub(crate) enum Never {}

#[derive(Debug, HttpError)]
pub(crate) enum Either<T>
where
    T: HttpError,
{
    #[transparent]
    One(T),
    #[status(410)]
    Gone,
}

#[derive(Debug, HttpError)]
#[status(418)]
#[http_error(skip(constructors))]
#[deprecated]
pub(crate) struct Teapot;

::genro_exceptions::any_error! {
    #[deprecated]
    pub(crate) struct Any: Teapot, Either<Never>;
}

fn is_an_error_everywhere<T>()
where
    T: ::axum::response::IntoResponse
        + for<'r> ::rocket::response::Responder<'r, 'static>
        + ::salvo::Scribe
        + ::warp::Reply
        + ::core::convert::Into<::actix_web::Error>
        + ::core::convert::Into<::poem::Error>
        + ::core::convert::Into<::warp::Rejection>,
{
}

#[test]
#[expect(deprecated, reason = "the type is, its impls are not")]
fn of_every_shape() {
    is_an_error_everywhere::<Conflict<u64, &'static str, 2>>();
    is_an_error_everywhere::<Never>();
    is_an_error_everywhere::<Either<Never>>();
    is_an_error_everywhere::<Teapot>();
    is_an_error_everywhere::<Any>();
    let _ = (Option, Result, Response, Request);
    let _ = Either::one(Conflict::<_, _, 1>::new(1, "one"));
    let _ = Either::<Never>::gone();
}
