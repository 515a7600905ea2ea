//! `#[source]` on a field: the cause, for the log only.

use std::error::Error;
use std::fmt;
use std::io;
use std::num::ParseIntError;
use std::sync::Arc;

use genro_exceptions::HttpError;

type Boxed = Box<dyn Error + Send + Sync>;

/// A cause that has one itself.
#[derive(Debug)]
struct Disk(io::Error);

impl fmt::Display for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("disk 3")
    }
}

impl Error for Disk {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

fn disk() -> Disk {
    Disk(io::Error::other("sector 7"))
}

/// The messages of the causes, nearest first.
fn causes(error: &dyn Error) -> Vec<String> {
    let mut next = error.source();
    let mut messages = Vec::new();
    while let Some(cause) = next {
        messages.push(cause.to_string());
        next = cause.source();
    }
    messages
}

macro_rules! caused {
    ($($name:ident $ty:ty;)*) => {$(
        #[derive(Debug, HttpError)]
        #[status(500)]
        struct $name {
            #[source]
            cause: $ty,
        }
    )*};
}

caused! {
    ByError Disk;
    ByBox Box<Disk>;
    ByArc Arc<Disk>;
    ByBoxedError Box<dyn Error + Send + Sync>;
    ByBoxedStaticError Box<dyn std::error::Error + Send + Sync + 'static>;
    BySharedError Arc<dyn Error + Send + Sync>;
    ByAlias Boxed;
    ByAnyhow anyhow::Error;
    BySome Option<Disk>;
    BySomeBoxed Option<Box<dyn Error + Send + Sync>>;
    BySomeAlias Option<Boxed>;
    BySomeAnyhow Option<anyhow::Error>;
    ByOwnType ByInner;
    ByInner Disk;
}

#[test]
fn every_type_of_field_gives_the_whole_chain() {
    let all: Vec<Box<dyn HttpError>> = vec![
        Box::new(ByError::new(disk())),
        Box::new(ByBox::new(Box::new(disk()))),
        Box::new(ByArc::new(Arc::new(disk()))),
        Box::new(ByBoxedError::new(disk())),
        Box::new(ByBoxedStaticError::new(disk())),
        Box::new(BySharedError::new(Arc::new(disk()))),
        Box::new(ByAlias::new(disk().into())),
        Box::new(ByAnyhow::new(anyhow::Error::new(disk()))),
        Box::new(BySome::new().caused_by(disk())),
        Box::new(BySomeBoxed::new().caused_by(disk())),
        Box::new(BySomeAlias::new().caused_by(disk().into())),
        Box::new(BySomeAnyhow::new().caused_by(anyhow::Error::new(disk()))),
    ];
    for error in all {
        assert_eq!(causes(&error), ["disk 3", "sector 7"], "{error:?}");
        assert_eq!(error.to_string(), "Internal Server Error");
        assert_eq!(error.to_response::<String>().body(), "Internal Server Error");
    }
    let derived = ByOwnType::new(ByInner::new(disk()));
    assert_eq!(causes(&derived), ["Internal Server Error", "disk 3", "sector 7"]);
}

#[test]
fn the_cause_can_be_downcast() {
    let direct = ByError::new(disk());
    assert!(direct.source().is_some_and(<dyn Error>::is::<Disk>));
    assert_eq!(direct.cause.to_string(), "disk 3");
    for error in [
        &ByBoxedError::new(disk()) as &dyn Error,
        &ByAnyhow::new(anyhow::Error::new(disk())),
        &BySomeBoxed::new().caused_by(disk()),
    ] {
        assert!(error.source().is_some_and(<dyn Error>::is::<Disk>), "{error:?}");
    }
}

#[test]
fn a_text_can_be_a_cause() {
    assert_eq!(causes(&BySomeBoxed::new().caused_by("a text")), ["a text"]);
    assert_eq!(causes(&ByBoxedError::new(String::from("a text"))), ["a text"]);
}

#[test]
fn none_is_no_cause() {
    assert!(BySome::new().source().is_none());
    assert!(BySomeBoxed::default().source().is_none());
    assert!(BySomeAnyhow::new().source().is_none());
}

#[test]
fn the_last_cause_counts() {
    let error = BySomeBoxed::new().caused_by("first").caused_by("second");
    assert_eq!(causes(&error), ["second"]);
}

#[derive(Debug, HttpError)]
#[status(400)]
enum Variant {
    Plain,
    #[detail("no number in line {0}")]
    Tuple(u8, #[source] ParseIntError),
    Named {
        #[source]
        cause: Option<Boxed>,
        source: &'static str,
    },
    #[detail("not a number: {0}")]
    Printed(#[source] ParseIntError),
}

#[test]
fn each_variant_has_its_own() {
    let no_digit = || "x".parse::<u8>().expect_err("no digit");
    assert!(Variant::Plain.source().is_none());
    assert_eq!(causes(&Variant::tuple(1, no_digit())), ["invalid digit found in string"]);
    let error = Variant::named("no cause by its name");
    assert!(error.source().is_none());
    assert!(matches!(error, Variant::Named { source: "no cause by its name", .. }));
    let error = Variant::Named { cause: Some("why".into()), source: "" };
    assert_eq!(causes(&error), ["why"]);
}

#[test]
fn a_4xx_may_print_its_cause() {
    let error = Variant::printed("x".parse::<u8>().expect_err("no digit"));
    assert_eq!(error.detail(), "not a number: invalid digit found in string");
    assert_eq!(causes(&error), ["invalid digit found in string"]);
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Generic<E>(#[source] E);

#[derive(Debug, HttpError)]
#[status(500)]
struct GenericOption<E> {
    #[source]
    cause: Option<E>,
}

#[test]
fn a_generic_cause_is_any_error() {
    assert_eq!(causes(&Generic(disk())), ["disk 3", "sector 7"]);
    assert_eq!(causes(&Generic(Generic(disk()))), ["Internal Server Error", "disk 3", "sector 7"]);
    assert_eq!(causes(&GenericOption::new().caused_by(disk())), ["disk 3", "sector 7"]);
    assert!(GenericOption::<Disk>::new().source().is_none());
}
