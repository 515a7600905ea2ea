//! `#[log]`: the level of an event, on a type and on a variant.

use genro_exceptions::{HttpError, HttpErrorHandle, HttpException};

use crate::capture::heard;

#[derive(Debug, HttpError)]
#[log(info)]
enum Ordered {
    #[status(404)]
    Inherited,
    #[status(500)]
    InheritedToo,
    #[status(404)]
    #[log(error)]
    Error,
    #[status(404)]
    #[log(warn)]
    Warn,
    #[status(500)]
    #[log(debug)]
    Debug,
    #[status(500)]
    #[log(trace)]
    #[detail("no {id}")]
    Trace { id: u8 },
    #[status(500)]
    #[log(off)]
    #[detail("no {0}")]
    Off(u8),
    #[transparent]
    Inner(Box<dyn HttpError>),
    #[transparent]
    #[log(warn)]
    Louder(Box<dyn HttpError>),
}

#[derive(Debug, HttpError)]
#[status(403)]
#[log(warn)]
struct Suspicious;

#[derive(Debug, HttpError)]
#[status(500)]
struct Plain;

#[derive(Debug, HttpError)]
#[transparent]
#[log(off)]
struct Silent(Suspicious);

#[derive(Debug, thiserror::Error, HttpError)]
#[error("as usual")]
#[status(503)]
#[log(warn)]
struct Busy<T: std::fmt::Debug + Send + Sync + 'static>(T);

/// The level at which an error is logged, or nothing.
fn level(error: &dyn HttpError) -> String {
    let log = heard(|| error.trace());
    let levels: Vec<_> = log.events.iter().map(|event| event.level.to_string()).collect();
    levels.join(" ")
}

#[test]
fn the_variant_decides_before_the_type() {
    assert_eq!(level(&Ordered::inherited()), "INFO");
    assert_eq!(level(&Ordered::inherited_too()), "INFO");
    assert_eq!(level(&Ordered::error()), "ERROR");
    assert_eq!(level(&Ordered::warn()), "WARN");
    assert_eq!(level(&Ordered::debug()), "DEBUG");
    assert_eq!(level(&Ordered::trace(3)), "TRACE");
    assert_eq!(level(&Ordered::off(3)), "");
}

#[test]
fn a_struct_has_its_level_in_every_wrapper() {
    assert_eq!(level(&Suspicious::new()), "WARN");
    assert_eq!(level(&HttpException::from(Suspicious::new())), "WARN");
    assert_eq!(level(&HttpException::from(Suspicious::new()).caused_by("a robot")), "WARN");
    assert_eq!(level(&HttpException::from_boxed(Box::new(Suspicious::new()))), "WARN");
    assert_eq!(level(&Box::new(Suspicious::new())), "WARN");
    assert_eq!(level(&std::sync::Arc::new(Suspicious::new())), "WARN");
    assert_eq!(level(&Busy::new(7)), "WARN");
    assert_eq!(level(&Plain::new()), "ERROR");
}

#[test]
fn a_transparent_variant_has_the_level_of_its_field_unless_it_has_one_itself() {
    assert_eq!(level(&Ordered::inner(Box::new(Suspicious::new()))), "WARN");
    assert_eq!(level(&Ordered::inner(Box::new(Plain::new()))), "ERROR");
    assert_eq!(level(&Ordered::louder(Box::new(Plain::new()))), "WARN");
    assert_eq!(level(&Silent::new(Suspicious::new())), "");
}

#[test]
fn off_is_off_for_a_handle_too() {
    let log = heard(|| HttpErrorHandle::new(Silent::new(Suspicious::new())).trace());
    assert!(log.events.is_empty());
}
