//! Errors of every shape that a document can show.

use std::time::Duration;

use genro_exceptions::describe::Answers;
use genro_exceptions::{
    Allow, HttpConflict, HttpError, HttpException, HttpMethodNotAllowed, HttpNotFound, Redirect,
    ValidationProblem,
};
use http::{HeaderValue, Method, StatusCode};

use crate::bodies::{Account, Author, Envelope, First, Opaque, Owned, Tree, Unknown};

/// Details as text.
#[derive(Debug, HttpError)]
pub(crate) enum TextError {
    /// There is no such user.
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound { id: u64 },
    #[status(404)]
    #[detail("nothing here")]
    NoPage,
    /// Try again.
    ///
    /// The header tells when.
    #[status(503)]
    #[detail("busy")]
    Busy {
        #[header("retry-after")]
        wait: Duration,
    },
    #[status(503)]
    #[detail("a migration is running")]
    #[header(RETRY_AFTER, "60")]
    #[header("x-stage", "2")]
    Migration,
    #[status(303)]
    #[header(LOCATION, "/login")]
    LogIn,
    /// A page of its own.
    #[status(406)]
    #[header(CONTENT_TYPE, "text/html; charset=utf-8")]
    #[detail("<h1>none</h1>")]
    Page,
    #[status(415)]
    #[detail("<svg/>")]
    Typed {
        #[header("content-type")]
        content_type: HeaderValue,
    },
    #[status(451)]
    #[header(CONTENT_TYPE, "text/plain; charset=us-ascii")]
    #[detail("plain")]
    Ascii,
    #[status(400)]
    #[header(CONTENT_TYPE, "application/json")]
    #[detail("[\"as JSON\"]")]
    Json,
}

/// Problems.
#[derive(Debug, HttpError)]
#[problem]
pub(crate) enum ProblemError {
    /// The account cannot pay.
    #[status(403)]
    #[code("OUT_OF_CREDIT")]
    #[problem(type = "https://example.net/out-of-credit", title = "Not enough credit")]
    #[detail("the price is {price}")]
    OutOfCredit {
        #[extension]
        price: u32,
        #[extension]
        accounts: Vec<Account>,
        #[extension]
        note: Option<String>,
        #[extension]
        owner: Option<Account>,
        #[extension]
        unknown: Unknown,
        #[instance]
        instance: Option<String>,
    },
    #[status(403)]
    #[code("BANNED")]
    #[detail("{0}")]
    Banned(String),
    #[status(410)]
    #[detail("")]
    Gone,
    #[status(410)]
    Deleted,
    #[transparent]
    Invalid(ValidationProblem),
    #[status(423)]
    Nested {
        #[extension]
        accounts: Vec<Owned>,
        #[extension]
        first: First,
        #[extension]
        tree: Tree,
        #[extension]
        author: Option<Author>,
    },
}

/// Several forms of one status.
#[derive(Debug, HttpError)]
#[body(Envelope)]
pub(crate) enum MixedError {
    #[status(409)]
    #[code("TAKEN")]
    #[detail("the name is taken")]
    Taken,
    #[status(409)]
    #[detail("{name} is reserved")]
    Reserved { name: String },
    #[status(409)]
    #[detail("as a list")]
    #[body(Opaque)]
    List,
    #[status(409)]
    #[code("PROBLEM")]
    #[detail("as a problem")]
    #[body(genro_exceptions::ProblemJson)]
    Problem,
    #[status(409)]
    #[detail("as text")]
    #[body(genro_exceptions::PlainText)]
    Text,
}

/// What only the error at run time knows.
#[derive(Debug, HttpError)]
pub(crate) enum RunTimeError {
    #[detail("the upstream says {status}")]
    #[problem]
    Upstream {
        #[status]
        status: StatusCode,
        #[code]
        code: String,
    },
    #[transparent]
    Any(Box<dyn HttpError>),
    #[transparent]
    Exception(HttpException),
}

/// The answers of two types of one status, one of them twice.
pub(crate) type Merged = Answers<(HttpNotFound, TextError, HttpNotFound)>;
/// What a service with a layer sends: its forms, and that of the layer for the others.
pub(crate) type Layered =
    Answers<(TextError, ProblemError, HttpMethodNotAllowed, HttpConflict), Envelope>;

/// An error type and its cases, each with a name for the path.
pub(crate) trait Cases: Sized + 'static {
    fn cases() -> Vec<(&'static str, Self)>;

    fn raise(name: &str) -> Result<String, Self> {
        let found = Self::cases().into_iter().find(|(known, _)| *known == name);
        found.map_or_else(|| Ok(name.to_owned()), |(_, error)| Err(error))
    }
}

impl Cases for TextError {
    fn cases() -> Vec<(&'static str, Self)> {
        vec![
            ("user", Self::user_not_found(7)),
            ("page", Self::no_page()),
            ("busy", Self::busy(Duration::from_secs(3))),
            ("migration", Self::migration()),
            ("log-in", Self::log_in()),
            ("html", Self::page()),
            ("typed", Self::typed(HeaderValue::from_static("image/svg+xml"))),
            ("ascii", Self::ascii()),
            ("json", Self::json()),
        ]
    }
}

impl Cases for ProblemError {
    fn cases() -> Vec<(&'static str, Self)> {
        let account = Account::example();
        let unknown = Unknown::example();
        let rich = (vec![account.clone()], Some("note".to_owned()), Some(account));
        let instance = Some("/accounts/7".to_owned());
        vec![
            ("poor", Self::out_of_credit(50, vec![], None, None, unknown.clone(), None)),
            ("rich", Self::out_of_credit(50, rich.0, rich.1, rich.2, unknown, instance)),
            ("banned", Self::banned("for ever")),
            ("silent", Self::banned("")),
            ("gone", Self::gone()),
            ("deleted", Self::deleted()),
            ("invalid", Self::invalid(ValidationProblem::of("age", "must be positive"))),
            ("nested", Self::nested(vec![], First::example(), Tree::example(), None)),
        ]
    }
}

impl Cases for MixedError {
    fn cases() -> Vec<(&'static str, Self)> {
        vec![
            ("taken", Self::taken()),
            ("reserved", Self::reserved("root")),
            ("list", Self::list()),
            ("problem", Self::problem()),
            ("text", Self::text()),
        ]
    }
}

impl Cases for RunTimeError {
    fn cases() -> Vec<(&'static str, Self)> {
        let teapot = StatusCode::IM_A_TEAPOT;
        vec![
            ("upstream", Self::upstream(teapot, "TEAPOT")),
            ("no-code", Self::upstream(StatusCode::BAD_GATEWAY, "not a code")),
            ("redirect", Self::any(Box::new(Redirect::new("/elsewhere")))),
            ("taken", Self::any(Box::new(MixedError::taken()))),
            ("exception", Self::exception(HttpException::new(teapot))),
        ]
    }
}

/// What the framework's own answers are in a service with a layer.
pub(crate) fn not_allowed() -> HttpMethodNotAllowed {
    HttpMethodNotAllowed::new(Allow::from([Method::GET]))
}
