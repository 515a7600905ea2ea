//! Contexts of anyhow and eyre that are HTTP errors, among contexts, sources and boxes: the outermost answers.

use std::error::Error;
use std::fmt;
use std::io;

use genro_exceptions::{
    HttpBadGateway, HttpConflict, HttpError, HttpException, HttpGone, HttpNotFound, Redirect,
    any_error,
};

any_error! { struct AppError; }
any_error! { struct Listed: Unit, ByThiserror, Derived; }

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("taken by {0}")]
struct Derived(&'static str);

/// It has no size, so its place in memory tells little.
#[derive(Debug, HttpError)]
#[status(418)]
struct Unit;

#[derive(Debug, thiserror::Error, HttpError)]
#[error("no row {0}")]
#[status(404)]
struct ByThiserror(u64);

#[derive(Debug)]
struct Step<E>(E);

impl<E> fmt::Display for Step<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a step")
    }
}

impl<E: Error + 'static> Error for Step<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// The status in each type that is converted from an error of either crate.
macro_rules! statuses {
    ($error:expr => $context:ident $(, $contexts:expr)*) => {{
        // Both crates have a method `context`.
        #[allow(unused_imports, reason = "without a context")]
        let anyhow = || {
            use anyhow::Context as _;
            Err::<(), _>($error)$(.context($contexts))*.map_err(anyhow::Error::from).unwrap_err()
        };
        #[allow(unused_imports, reason = "without a context")]
        let eyre = || {
            use eyre::WrapErr as _;
            Err::<(), _>($error)$(.wrap_err($contexts))*.map_err(eyre::Report::from).unwrap_err()
        };
        let $context = [
            HttpException::from(anyhow()).status().as_u16(),
            HttpException::from_eyre(eyre()).status().as_u16(),
            HttpException::from(eyre()).status().as_u16(),
            AppError::from(anyhow()).status().as_u16(),
            AppError::from_eyre(eyre()).status().as_u16(),
        ];
        let listed = [Listed::from(anyhow()).status().as_u16(), Listed::from_eyre(eyre()).status().as_u16()];
        ($context, listed)
    }};
}

macro_rules! assert_statuses {
    ($($error:expr, [$($contexts:expr),*] => $status:literal, $listed:literal;)*) => {$(
        assert_eq!(
            statuses!($error => found $(, $contexts)*),
            ([$status; 5], [$listed; 2]),
            stringify!($error, $($contexts),*)
        );
    )*};
}

#[test]
fn the_outermost_answers() {
    assert_statuses! {
        io::Error::other("a"), ["b", HttpNotFound::new(), "c"] => 404, 404;
        io::Error::other("a"), [HttpNotFound::new(), "b", HttpConflict::new()] => 409, 409;
        io::Error::other("a"), [HttpConflict::new(), "b", HttpNotFound::new()] => 404, 404;
        HttpGone::new(), [HttpConflict::new(), "b"] => 409, 409;
        HttpConflict::new(), ["b", HttpGone::new()] => 410, 410;
        Derived("ada"), ["b", "c", "d"] => 409, 409;
        Derived("ada"), ["b", HttpGone::new(), "c"] => 410, 410;
        Unit, [HttpGone::new()] => 410, 410;
        Unit, ["b", HttpGone::new(), "c"] => 410, 410;
        Step(Derived("ada")), ["b", Redirect::new("/"), "c"] => 302, 302;
        Step(Step(Derived("ada"))), ["b", "c", "d"] => 409, 409;
        HttpException::from(HttpBadGateway::new()), ["b"] => 502, 502;
        io::Error::other("a"), [HttpException::from(HttpBadGateway::new()), "b"] => 502, 502;
        io::Error::other("a"), ["b", "c", "d"] => 500, 500;
        io::Error::other("a"), [] => 500, 500;
        HttpException::from(HttpBadGateway::new()), [] => 502, 502;
    }
}

/// A derived type that is a context, and one of thiserror, are found if they are listed.
#[test]
fn a_listed_type_answers_as_a_context() {
    assert_statuses! {
        io::Error::other("a"), ["b", Derived("ada"), "c"] => 500, 409;
        io::Error::other("a"), [Unit] => 500, 418;
        ByThiserror(7), ["b", "c", "d"] => 500, 404;
        Step(ByThiserror(7)), ["b", "c", "d"] => 500, 404;
        HttpGone::new(), ["b", ByThiserror(7), "c"] => 410, 404;
        ByThiserror(7), ["b", HttpGone::new(), "c"] => 410, 410;
        Derived("ada"), [ByThiserror(7)] => 409, 404;
        HttpGone::new(), ["b", Unit, "c"] => 410, 418;
    }
}

#[test]
fn a_box_is_as_deep_as_its_contexts() {
    let boxed = |error: Box<dyn Error + Send + Sync>| anyhow::Error::from_boxed(error);
    let status = |error: anyhow::Error| AppError::from(error).status().as_u16();
    assert_eq!(status(boxed(Box::new(Derived("ada")))), 409);
    assert_eq!(status(boxed(Box::new(Step(Derived("ada")))).context("a").context("b")), 409);
    assert_eq!(status(boxed(Box::new(Derived("ada"))).context(HttpGone::new()).context("b")), 410);
    assert_eq!(status(boxed(Box::new(HttpNotFound::new())).context("a")), 404);
    assert_eq!(status(boxed("a".into()).context("a")), 500);
    let listed = Listed::from(boxed(Box::new(ByThiserror(7))).context("a").context("b"));
    assert_eq!(listed.status(), 404);
    assert_eq!(listed.downcast_ref::<ByThiserror>().map(|row| row.0), Some(7));
    assert_eq!(status(boxed(Box::new(ByThiserror(7)))), 500);
}

/// A type that is named goes before others, wherever it is, also as the source of another error.
#[test]
fn a_named_type_is_found_everywhere() {
    let status = |error| HttpException::from_anyhow::<ByThiserror>(error).status().as_u16();
    assert_eq!(status(anyhow::Error::new(ByThiserror(7)).context(HttpGone::new())), 404);
    assert_eq!(status(anyhow::Error::new(Step(ByThiserror(7))).context("a")), 404);
    assert_eq!(status(anyhow::Error::new(Step(HttpGone::new())).context("a")), 410);
}
