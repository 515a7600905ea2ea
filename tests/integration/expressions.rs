//! Values that the error computes: an expression in which a dot means a field.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use genro_exceptions::{CloseCode, HttpError, HttpException, RetryAfter};
use http::{HeaderValue, StatusCode};

/// An error of another crate, which knows a status.
#[derive(Debug)]
struct Upstream {
    status: Option<StatusCode>,
    wait: Option<Duration>,
}

impl Upstream {
    fn status(&self) -> Option<StatusCode> {
        self.status
    }

    fn code(&self) -> Option<&'static str> {
        self.status.map(|_| "UPSTREAM")
    }
}

#[derive(Debug, HttpError)]
#[status(.0.status().unwrap_or(StatusCode::BAD_GATEWAY))]
#[code(.0.code())]
#[header(RETRY_AFTER, .0.wait)]
#[close(if .0.wait.is_some() { CloseCode::TRY_AGAIN_LATER } else { CloseCode::POLICY_VIOLATION })]
#[detail("the store refused")]
struct Refused(Upstream);

#[test]
fn each_value_is_computed_from_the_fields() {
    let error = Refused::new(Upstream {
        status: Some(StatusCode::CONFLICT),
        wait: Some(Duration::from_millis(1500)),
    });
    assert_eq!(error.status(), 409);
    assert_eq!(error.code().as_deref(), Some("UPSTREAM"));
    assert_eq!(error.headers()["retry-after"], "2");
    assert_eq!(error.close_code(), CloseCode::TRY_AGAIN_LATER);
    let response: http::Response<String> = error.into();
    assert_eq!(response.status(), 409);
    assert_eq!(response.body(), "the store refused");

    let error = Refused::new(Upstream { status: None, wait: None });
    assert_eq!((error.status().as_u16(), error.code()), (502, None));
    assert!(error.headers().is_empty());
    assert_eq!(error.close_code(), CloseCode::POLICY_VIOLATION);
}

/// Of a field alone, the types are those of the field attributes.
#[derive(Debug, HttpError)]
#[status(.status)]
#[code(.code)]
#[close(.close)]
#[header("x-wait", .wait)]
#[header("x-lines", .lines)]
#[header("x-later", .later.as_ref())]
struct Fields {
    status: StatusCode,
    code: Option<Cow<'static, str>>,
    close: CloseCode,
    wait: Duration,
    lines: Vec<HeaderValue>,
    later: Option<RetryAfter>,
}

#[test]
fn a_field_alone_is_an_expression() {
    let error = Fields::new(
        StatusCode::GONE,
        Some("GONE".into()),
        CloseCode::GOING_AWAY,
        Duration::from_secs(3),
        vec![HeaderValue::from_static("a"), HeaderValue::from_static("b")],
        Some(Duration::from_secs(9).into()),
    );
    assert_eq!(error.status(), 410);
    assert_eq!(error.code().as_deref(), Some("GONE"));
    assert_eq!(error.close_code(), CloseCode::GOING_AWAY);
    let headers = error.headers();
    assert_eq!(headers["x-wait"], "3");
    assert_eq!(headers["x-later"], "9");
    assert_eq!(headers.get_all("x-lines").iter().collect::<Vec<_>>(), ["a", "b"]);
    // The text is the phrase of the status that was computed, in the log too.
    assert_eq!((error.detail(), error.to_string()), ("Gone".into(), "Gone".into()));
}

#[derive(Debug, HttpError)]
#[status(StatusCode::from_u16(*.0).unwrap_or(StatusCode::OK))]
#[detail("said {0}")]
struct Number(u16);

#[test]
fn a_status_that_an_error_cannot_have_is_500() {
    for (number, expected) in
        [(299, 500), (300, 300), (404, 404), (599, 599), (600, 500), (302, 500), (0, 500)]
    {
        let error = Number(number);
        assert_eq!(error.status(), expected, "{number}");
        let is_replaced = error.status() != number;
        let detail =
            if is_replaced { "Internal Server Error".to_owned() } else { format!("said {number}") };
        assert_eq!(error.detail(), detail);
        assert_eq!(error.to_string(), format!("said {number}"));
    }
}

#[derive(Debug, HttpError)]
#[status(*.status)]
#[header(LOCATION, .location)]
struct Elsewhere {
    status: StatusCode,
    location: Option<HeaderValue>,
}

#[test]
fn a_redirect_needs_a_location() {
    let location = Some(HeaderValue::from_static("/here"));
    assert_eq!(Elsewhere::new(StatusCode::FOUND, location).status(), 302);
    assert_eq!(Elsewhere::new(StatusCode::FOUND, None).status(), 500);
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Missing,
    Taken,
}

impl Kind {
    const fn status(self) -> StatusCode {
        match self {
            Self::Missing => StatusCode::NOT_FOUND,
            Self::Taken => StatusCode::CONFLICT,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:?}")
    }
}

/// What an enum says holds for its variants; a variant says it for itself.
#[derive(Debug, HttpError)]
#[status(.kind.status())]
#[code(.kind.to_string())]
#[header("x-kind", u8::from(*.kind == Kind::Taken))]
enum Stored {
    Row {
        kind: Kind,
    },
    #[detail("no index {type}")]
    Index {
        r#type: String,
        kind: Kind,
    },
    #[status(410)]
    #[code("OLD")]
    #[header("x-kind", "2")]
    Old,
    #[status(if *.0 > 3 { StatusCode::LOCKED } else { StatusCode::GONE })]
    #[code(format!("E{}{}", .0, self.status().as_u16()))]
    #[header("x-kind", .0)]
    Own(u8),
    #[transparent]
    Number(#[from] HttpException),
}

#[test]
fn variants_inherit_an_expression_or_have_their_own() {
    for (error, status, code, kind) in [
        (Stored::row(Kind::Missing), 404, "Missing", "0"),
        (Stored::index("a", Kind::Taken), 409, "Taken", "1"),
        (Stored::old(), 410, "OLD", "2"),
        (Stored::own(4), 423, "E4423", "4"),
        (Stored::own(3), 410, "E3410", "3"),
    ] {
        assert_eq!(error.status(), status, "{error:?}");
        assert_eq!(error.code().as_deref(), Some(code), "{error:?}");
        assert_eq!(error.headers()["x-kind"], kind, "{error:?}");
    }
    assert_eq!(Stored::index("a", Kind::Taken).detail(), "no index a");
    assert_eq!(Stored::from(HttpException::new(StatusCode::IM_A_TEAPOT)).status(), 418);
}

#[derive(Debug, HttpError)]
#[status(.r#match.status())]
struct Raw {
    r#match: Kind,
}

trait HasStatus: fmt::Debug + Send + Sync + 'static {
    const CODE: &'static str;
    const NUMBER: u8 = 7;
    fn status_of(&self) -> StatusCode;
}

impl HasStatus for Kind {
    const CODE: &'static str = "KIND";
    fn status_of(&self) -> StatusCode {
        self.status()
    }
}

#[derive(Debug, HttpError)]
#[status(.inner.status_of())]
#[code(if .flags[0] { T::CODE } else { Self::OTHER })]
#[header("x-tries", .tries)]
struct Generic<T: HasStatus, N> {
    inner: T,
    flags: [bool; 1],
    tries: N,
}

impl<T: HasStatus, N> Generic<T, N> {
    const OTHER: &'static str = "OTHER";
}

#[test]
fn generic_types_compute_too() {
    assert_eq!(Raw::new(Kind::Taken).status(), 409);
    let error = Generic::new(Kind::Missing, [true], 7_u8);
    assert_eq!(error.status(), 404);
    assert_eq!(error.code().as_deref(), Some("KIND"));
    assert_eq!(error.headers()["x-tries"], "7");
    assert_eq!(Generic::new(Kind::Missing, [false], 7_i64).code().as_deref(), Some("OTHER"));
}

/// The default of a `#[detail]` field is made before there is a `self`.
#[derive(Debug, HttpError)]
#[status(.kind.status())]
struct Told {
    kind: Kind,
    #[detail]
    text: Cow<'static, str>,
}

#[test]
fn the_default_text_is_the_phrase_of_the_computed_status() {
    assert_eq!(Told::new(Kind::Taken).text, "Conflict");
    assert_eq!(Told::with_text(Kind::Taken, "taken").detail(), "taken");
}

const TAKEN: &str = "TAKEN";
const WAIT: Duration = Duration::from_secs(4);

/// A constant has a path, which may be that of a parameter.
#[derive(Debug, HttpError)]
enum Constants<T: HasStatus> {
    #[status(409)]
    #[code(self::TAKEN)]
    #[header(RETRY_AFTER, self::WAIT)]
    Taken,
    #[status(410)]
    #[code(T::CODE)]
    #[header("x-kind", <T as HasStatus>::NUMBER)]
    Other(T),
}

#[test]
fn a_code_and_a_header_may_be_constants() {
    let error = Constants::<Kind>::taken();
    assert_eq!(
        (error.code().as_deref(), &error.headers()["retry-after"]),
        (Some("TAKEN"), &HeaderValue::from(4))
    );
    let error = Constants::other(Kind::Taken);
    assert_eq!(
        (error.code().as_deref(), &error.headers()["x-kind"]),
        (Some("KIND"), &HeaderValue::from(7))
    );
}

#[derive(Debug, HttpError)]
#[status(400)]
#[code(.0.as_str())]
struct Text(String);

#[test]
fn a_code_that_cannot_be_sent_is_left_out() {
    assert_eq!(Text::new("A").code().as_deref(), Some("A"));
    for wrong in ["", "A B", "é", &"A".repeat(65)] {
        assert_eq!(Text::new(wrong).code(), None, "{wrong:?}");
    }
}
