//! Declarations of every shape, with every attribute.

use std::borrow::Cow;
use std::error::Error;
use std::io;
use std::panic::Location;
use std::path::PathBuf;
use std::time::Duration;

use genro_exceptions::{CloseCode, Headers, HttpError, HttpException, HttpNotFound};
use http::{HeaderValue, Method, StatusCode};

/// A status that only the compiler can look into.
pub const LOCKED: StatusCode = StatusCode::LOCKED;
/// A close code of this service.
pub const BUSY: CloseCode = CloseCode::TRY_AGAIN_LATER;

/// No field.
#[derive(Debug, Clone, Copy, HttpError)]
#[status(404)]
pub struct Unit;

/// No field either, and braces.
#[derive(Debug, HttpError)]
#[status(NOT_FOUND)]
#[detail("{{nothing}} here")]
pub struct Braces {}

/// No field either, and parentheses.
#[derive(Debug, HttpError)]
#[status(430)]
#[close(4000)]
pub struct Parentheses();

/// One field without a name.
#[derive(Debug, HttpError)]
#[status(StatusCode::CONFLICT)]
#[detail("{0} is taken: {0:?}, {first}", first = .0.to_string())]
pub struct Tuple(pub String);

/// Every attribute of a case, and many fields with names.
#[derive(Debug, HttpError)]
#[status(self::LOCKED)]
#[detail("{id:>8} {name:?} {path} {count}", count = .items.len())]
#[header(VARY, "accept")]
#[header("vary", "origin")]
#[header(http::header::ALLOW, "GET")]
#[close(self::BUSY)]
#[log(warn)]
#[http_error(expose)]
pub struct Named {
    /// Printed.
    pub id: u64,
    /// Printed, too.
    pub name: Cow<'static, str>,
    /// Printed through `display()`.
    pub path: PathBuf,
    /// Counted.
    pub items: Vec<u8>,
    /// Not used.
    pub unused: (u8, Option<u8>),
}

/// Every attribute of a field.
#[derive(Debug, HttpError)]
#[detail("no reason")]
pub struct AtRunTime {
    /// The status.
    #[status]
    pub status: StatusCode,
    /// The text.
    #[detail]
    pub reason: Cow<'static, str>,
    /// One line, or none.
    #[header("retry-after")]
    pub retry_after: Option<Duration>,
    /// A line for each.
    #[header(ALLOW)]
    pub methods: [Method; 2],
    /// A line with a frame.
    #[header("content-range", "bytes */{}")]
    pub length: u64,
    /// Any lines.
    #[headers]
    pub headers: Headers,
    /// The close code.
    #[close]
    pub code: CloseCode,
    /// The cause.
    #[source]
    pub cause: Option<Box<dyn Error + Send + Sync>>,
}

/// Values that are computed.
#[derive(Debug, HttpError)]
#[status(.status)]
#[code(if .wait.is_some() { "WAIT" } else { "NEVER" })]
#[close(.close)]
#[header(RETRY_AFTER, .wait)]
pub struct Computed {
    /// The status.
    pub status: StatusCode,
    /// The close code.
    pub close: CloseCode,
    /// Sent.
    pub wait: Option<Duration>,
    /// A text whose default depends on the status.
    #[detail]
    pub text: Cow<'static, str>,
    /// The default.
    #[init]
    pub tries: u8,
    /// Where it was created.
    #[init(Location::caller())]
    pub at: &'static Location<'static>,
    /// Made of a field.
    #[init(.wait.unwrap_or_default())]
    pub rest: Duration,
}

/// The values of the cause.
#[derive(Debug, HttpError)]
#[status(from)]
#[code(from)]
#[headers(from)]
pub enum OfCause {
    /// Beside a place.
    Computed(#[from] Computed, #[init(Location::caller())] &'static Location<'static>),
}

/// A text of each type, whose default is a template.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{id} of {name}")]
pub struct Templated {
    /// Printed.
    pub id: u64,
    /// Printed, and converted.
    pub name: String,
    /// The text.
    #[detail]
    pub text: Box<str>,
    /// Any lines.
    #[headers]
    pub headers: Headers,
}

/// Nothing has to be given.
#[derive(Debug, HttpError)]
#[status(503)]
pub struct Defaulted {
    #[detail]
    text: &'static str,
    #[header("x-tries")]
    tries: Option<u32>,
    #[source]
    cause: Option<io::Error>,
}

impl Defaulted {
    /// Whether there is nothing to tell.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty() && self.tries.is_none() && self.cause.is_none()
    }
}

/// The answer of another.
#[derive(Debug, HttpError)]
#[transparent]
pub struct Transparent(#[from] pub HttpNotFound);

/// Variants of every shape, with defaults from the enum.
#[derive(Debug, HttpError)]
#[status(500)]
#[header(CACHE_CONTROL, "no-store")]
#[close(1011)]
#[non_exhaustive]
pub enum Enum {
    /// All from the enum.
    Unit,
    /// Its own status and text.
    #[status(404)]
    #[detail("user {0} not found, {1}")]
    Tuple(u64, String),
    /// Fields with names.
    #[status(429)]
    #[detail("wait {seconds} s")]
    Named {
        /// Printed.
        seconds: u32,
        /// A header.
        #[header("retry-after")]
        wait: Option<u32>,
    },
    /// With a text of its own.
    #[status(422)]
    Text {
        /// The field.
        field: &'static str,
        /// The text.
        #[detail]
        reason: String,
        /// Any lines.
        #[headers]
        headers: Headers,
    },
    /// A cause that `?` converts.
    Io(#[from] io::Error),
    /// A cause of any type.
    #[non_exhaustive]
    Other {
        /// The cause.
        #[source]
        cause: Option<Box<dyn Error + Send + Sync>>,
    },
    /// The answer of another.
    #[transparent]
    Inner(#[from] HttpException),
    /// Not in the documentation.
    #[doc(hidden)]
    Hidden(u8),
    /// Status and code at run time.
    AtRunTime {
        /// The status.
        #[status]
        status: StatusCode,
        /// The code.
        #[close]
        code: CloseCode,
    },
}

/// All from the fields.
#[derive(Debug, HttpError)]
#[transparent]
pub enum Sum {
    /// One.
    Enum(#[from] Enum),
    /// Any.
    Boxed(Box<dyn HttpError>),
}

/// There is no such error.
#[derive(Debug, HttpError)]
pub enum Never {}

/// The names that only the raw form allows.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{type} {match:?} {n}", n = .r#type)]
pub struct Raw {
    /// Printed.
    pub r#type: u8,
    /// Printed, too.
    pub r#match: HeaderValue,
    /// A header.
    #[header("x-loop")]
    pub r#loop: Option<u8>,
}

/// A name that only the raw form allows. In lower case, it is spelled like its constructor.
#[derive(Debug, HttpError)]
#[status(400)]
#[http_error(skip(constructors))]
#[allow(non_camel_case_types, reason = "the declaration of the user")]
pub enum RawEnum {
    /// In lower case.
    r#type,
    /// A word of the language in lower case.
    Match {
        /// A word of the language.
        r#as: u8,
    },
}
