//! An authentication challenge: one line of `WWW-Authenticate` or `Proxy-Authenticate`.

use std::fmt::{self, Write};

use http::HeaderValue;

use super::{ascii_value, is_token};
use crate::error::HttpError;
use crate::field::HeaderField;
use crate::text::format;

/// An authentication challenge: what the client has to prove, and by which scheme.
///
/// As a header it is one line, the scheme and its parameters, whose values are always quoted:
/// `www-authenticate: Bearer realm="api", error="invalid_token"`. Several challenges are several
/// lines, which more clients understand than a list. See [RFC 9110, section 11.6.1].
///
/// A value may be any text. A quotation mark and a backslash are escaped; what a quoted string
/// cannot carry, controls and all that is not ASCII, is percent-encoded byte by byte (UTF-8). So no
/// input breaks out of its quotes or its line.
///
/// ```
/// use genro_exceptions::Challenge;
///
/// let challenge = Challenge::bearer().param("realm", "the \"api\"")?.param("error", "ungültig")?;
/// assert_eq!(challenge.to_string(), r#"Bearer realm="the \"api\"", error="ung%C3%BCltig""#);
/// # Ok::<(), genro_exceptions::InvalidChallenge>(())
/// ```
///
/// [RFC 9110, section 11.6.1]: https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    scheme: Box<str>,
    params: Box<[Param]>,
}

/// A checked name and the value as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Param {
    name: Box<str>,
    value: Box<str>,
}

// Half of what an error may weigh, so that it may be a field of one.
const _: () = assert!(size_of::<Challenge>() <= 32);

impl Challenge {
    /// Asks for a user name and a password: `Basic realm="…"`, [RFC 7617].
    ///
    /// The client shows `realm` to the user, or picks a stored password by it.
    ///
    /// ```
    /// use genro_exceptions::Challenge;
    ///
    /// assert_eq!(Challenge::basic("staff only").to_string(), r#"Basic realm="staff only""#);
    /// ```
    ///
    /// [RFC 7617]: https://www.rfc-editor.org/rfc/rfc7617#section-2
    #[must_use]
    pub fn basic(realm: impl AsRef<str>) -> Self {
        let realm = Param { name: "realm".into(), value: realm.as_ref().into() };
        Self { scheme: "Basic".into(), params: Box::new([realm]) }
    }

    /// Asks for a bearer token: `Bearer`, [RFC 6750].
    ///
    /// [RFC 6750]: https://www.rfc-editor.org/rfc/rfc6750#section-3
    #[must_use]
    pub fn bearer() -> Self {
        Self { scheme: "Bearer".into(), params: Box::default() }
    }

    /// Asks for the scheme of that name, without parameters.
    ///
    /// ```
    /// use genro_exceptions::Challenge;
    ///
    /// assert_eq!(Challenge::new("Negotiate")?.to_string(), "Negotiate");
    /// # Ok::<(), genro_exceptions::InvalidChallenge>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidChallenge`] if `scheme` is not a token ([RFC 9110, section 5.6.2]).
    ///
    /// [RFC 9110, section 5.6.2]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2
    pub fn new(scheme: impl AsRef<str>) -> Result<Self, InvalidChallenge> {
        let scheme = scheme.as_ref();
        if !is_token(scheme.as_bytes()) {
            return Err(InvalidChallenge { token: scheme.into(), fault: Fault::Scheme });
        }
        Ok(Self { scheme: scheme.into(), params: Box::default() })
    }

    /// Adds a parameter; `value` may be any text.
    ///
    /// ```
    /// use genro_exceptions::Challenge;
    ///
    /// let challenge = Challenge::bearer().param("error", "invalid_token")?;
    /// assert_eq!(challenge.to_string(), r#"Bearer error="invalid_token""#);
    /// # Ok::<(), genro_exceptions::InvalidChallenge>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidChallenge`] if `name` is not a token, or the challenge has a parameter of that name
    /// already, in any case: each may occur once ([RFC 9110, section 11.2]).
    ///
    /// [RFC 9110, section 11.2]: https://www.rfc-editor.org/rfc/rfc9110#section-11.2
    pub fn param(
        self,
        name: impl AsRef<str>,
        value: impl AsRef<str>,
    ) -> Result<Self, InvalidChallenge> {
        let name = name.as_ref();
        if !is_token(name.as_bytes()) {
            return Err(InvalidChallenge { token: name.into(), fault: Fault::Param });
        }
        if self.params.iter().any(|param| param.name.eq_ignore_ascii_case(name)) {
            return Err(InvalidChallenge { token: name.into(), fault: Fault::Repeated });
        }
        let mut params = self.params.into_vec();
        params.push(Param { name: name.into(), value: value.as_ref().into() });
        Ok(Self { scheme: self.scheme, params: params.into() })
    }
}

/// Writes the value of the header.
impl fmt::Display for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.scheme)?;
        for (index, param) in self.params.iter().enumerate() {
            let separator = if index == 0 { " " } else { ", " };
            write!(f, "{separator}{}=", param.name)?;
            write_quoted(f, &param.value)?;
        }
        Ok(())
    }
}

/// Writes a quoted string, [RFC 9110, section 5.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.4).
///
/// That section also allows a tab and bytes above 127, but readers differ on what those mean.
fn write_quoted(f: &mut fmt::Formatter<'_>, value: &str) -> fmt::Result {
    f.write_char('"')?;
    for byte in value.bytes() {
        match byte {
            b'"' | b'\\' => write!(f, "\\{}", char::from(byte))?,
            b' '..=b'~' => f.write_char(byte.into())?,
            _ => write!(f, "%{byte:02X}")?,
        }
    }
    f.write_char('"')
}

impl From<Challenge> for HeaderValue {
    fn from(challenge: Challenge) -> Self {
        ascii_value(format(format_args!("{challenge}")).into_owned())
    }
}

#[diagnostic::do_not_recommend]
impl HeaderField for Challenge {
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        append(ascii_value(format(format_args!("{self}")).into_owned()));
    }
}

/// A name that cannot stand in a [`Challenge`].
///
/// Display says which name, escaped so that it cannot break a log line, and what is wrong with it:
/// `challenge parameter "real m" is not a token`. It has no source. As an HTTP error it is a 500, and the
/// client reads no more than the phrase of that status.
///
/// ```
/// use genro_exceptions::{Challenge, HttpError};
///
/// let error = Challenge::bearer().param("real m", "api").unwrap_err();
/// assert_eq!(error.to_string(), "challenge parameter \"real m\" is not a token");
/// assert_eq!(error.detail(), "Internal Server Error");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, HttpError)]
#[status(500)]
#[http_error(skip(display, constructors))]
pub struct InvalidChallenge {
    token: Box<str>,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Scheme,
    Param,
    Repeated,
}

impl fmt::Display for InvalidChallenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let token = self.token.escape_default();
        match self.fault {
            Fault::Scheme => write!(f, "authentication scheme \"{token}\" is not a token"),
            Fault::Param => write!(f, "challenge parameter \"{token}\" is not a token"),
            Fault::Repeated => write!(f, "challenge parameter \"{token}\" is there twice"),
        }
    }
}
