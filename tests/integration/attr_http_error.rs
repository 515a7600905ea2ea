//! `#[http_error(…)]`: the options of a type. `crate = path` for a facade: the package `downstream`.

use std::error::Error;
use std::fmt;
use std::io;

use genro_exceptions::HttpError;
use http::StatusCode;

/// The library by another way.
mod by_another_way {
    pub(super) use genro_exceptions as library;
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{id}")]
#[http_error(crate = by_another_way::library)]
struct ByPath {
    id: u8,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(crate = self::by_another_way::library,)]
enum ByOtherPath {
    One(#[source] io::Error),
}

#[test]
fn the_library_may_be_elsewhere() {
    assert_eq!(ByPath::new(7).to_response::<String>().body(), "7");
    assert_eq!(ByOtherPath::one(io::Error::other("a")).status(), 404);
}

/// The status as an option, in each of its forms, beside other options.
#[derive(Debug, HttpError)]
#[http_error(status = 404, skip(new))]
#[detail("no user {0}")]
struct ByNumber(u8);

#[derive(Debug, HttpError)]
#[http_error(skip(methods), status = NOT_FOUND,)]
struct ByName;

#[derive(Debug, HttpError)]
#[http_error(status = 500)]
enum OnVariants {
    #[http_error(status = StatusCode::GONE)]
    Gone,
    #[http_error(status = match .code { 1 => StatusCode::CONFLICT, _ => StatusCode::LOCKED }, expose)]
    Computed {
        code: u8,
    },
    #[http_error(status = from)]
    OfCause(#[source] ByName),
    Inherited,
}

#[test]
fn the_status_may_be_an_option() {
    let by_number = ByNumber(7);
    assert_eq!((by_number.status(), &*by_number.detail()), (StatusCode::NOT_FOUND, "no user 7"));
    assert_eq!(ByName::new().status(), 404);
    assert_eq!(OnVariants::gone().status(), 410);
    assert_eq!(OnVariants::computed(1).status(), 409);
    assert_eq!(OnVariants::computed(2).status(), 423);
    assert_eq!(OnVariants::of_cause(ByName).status(), 404);
    assert_eq!(OnVariants::inherited().status(), 500);
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("disk: {0}")]
#[http_error(expose)]
struct Exposed(#[source] io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
enum ExposedVariant {
    #[detail("disk: {cause}")]
    #[http_error(expose)]
    Disk {
        #[source]
        cause: io::Error,
    },
    Silent(#[from] io::Error),
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("{0}")]
#[http_error(expose)]
enum ExposedEnum {
    Disk(#[from] io::Error),
}

#[derive(Debug, HttpError)]
#[detail("{cause}")]
#[http_error(expose)]
struct ExposedAtRunTime {
    #[status]
    status: StatusCode,
    #[source]
    cause: io::Error,
}

#[test]
fn expose_lets_the_client_read_the_cause_of_a_5xx() {
    let cause = || io::Error::other("sector 7");
    assert_eq!(Exposed::new(cause()).detail(), "disk: sector 7");
    assert_eq!(ExposedVariant::disk(cause()).to_response::<String>().body(), "disk: sector 7");
    assert_eq!(ExposedVariant::silent(cause()).detail(), "Internal Server Error");
    assert_eq!(ExposedEnum::disk(cause()).detail(), "sector 7");
    let error = ExposedAtRunTime::new(StatusCode::BAD_GATEWAY, cause());
    assert_eq!((error.status().as_u16(), &*error.detail()), (502, "sector 7"));
}

#[derive(Debug, Default, HttpError)]
#[status(404)]
#[http_error(skip(constructors))]
struct WithoutConstructors {
    #[headers]
    headers: genro_exceptions::Headers,
}

impl WithoutConstructors {
    fn new(_: u8, _: u8) -> Self {
        Self::default()
    }

    fn header(&self) -> usize {
        self.headers.len()
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(constructors))]
enum EnumWithoutConstructors {
    One,
}

impl EnumWithoutConstructors {
    const fn one() -> Self {
        Self::One
    }
}

#[test]
fn skip_constructors_leaves_the_names_to_the_author() {
    assert_eq!(WithoutConstructors::new(1, 2).header(), 0);
    assert_eq!(EnumWithoutConstructors::one().status(), 404);
}

/// Written by hand, with more in it than a client should read.
macro_rules! display {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("for the log")
            }
        }
    )*};
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(display))]
struct OwnDisplay;

#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(skip(display))]
struct OwnDisplayOfA5xx(#[source] io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("for the client {0}")]
#[http_error(skip(display))]
struct OwnDisplayAndDetail(u8);

#[derive(Debug, HttpError)]
#[http_error(skip(display))]
struct OwnDisplayAtRunTime(#[status] StatusCode);

const UPSTREAM: StatusCode = StatusCode::BAD_GATEWAY;

#[derive(Debug, HttpError)]
#[status(self::UPSTREAM)]
#[http_error(skip(display))]
struct OwnDisplayByConstant;

display!(OwnDisplay OwnDisplayOfA5xx OwnDisplayAndDetail OwnDisplayAtRunTime OwnDisplayByConstant OwnBoth);

#[test]
fn a_display_by_hand_is_the_detail_of_a_4xx_and_never_of_a_5xx() {
    let at = OwnDisplayAtRunTime;
    let all: [(&dyn HttpError, &str); 7] = [
        (&OwnDisplay, "for the log"),
        (&OwnDisplayOfA5xx(io::Error::other("a")), "Internal Server Error"),
        (&OwnDisplayAndDetail(7), "for the client 7"),
        (&at(StatusCode::NOT_FOUND), "for the log"),
        (&at(StatusCode::SERVICE_UNAVAILABLE), "Service Unavailable"),
        (&OwnDisplayByConstant, "Bad Gateway"),
        (&OwnBoth(io::Error::other("a")), "for the log"),
    ];
    for (error, detail) in all {
        assert_eq!(error.detail(), detail, "{error:?}");
        assert_eq!(error.to_detail(), detail, "{error:?}");
        assert_eq!(error.to_response::<String>().body(), detail);
        assert_eq!(error.to_string(), "for the log");
    }
    assert!(OwnDisplayOfA5xx(io::Error::other("a")).source().is_some());
}

#[derive(Debug, HttpError)]
#[status(400)]
#[http_error(skip(display), skip(error, from))]
struct OwnBoth(#[from] io::Error);

impl Error for OwnBoth {
    fn description(&self) -> &'static str {
        "by hand"
    }
}

impl From<io::Error> for OwnBoth {
    fn from(_: io::Error) -> Self {
        Self(io::Error::other("replaced"))
    }
}

#[test]
#[allow(deprecated, reason = "the one method of `Error` that nobody else implements")]
fn error_and_from_may_be_by_hand_too() {
    let error = OwnBoth::from(io::Error::other("a"));
    assert!(error.source().is_none());
    assert_eq!(error.description(), "by hand");
    assert_eq!(error.0.to_string(), "replaced");
}
