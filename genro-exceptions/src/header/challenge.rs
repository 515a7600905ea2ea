//! An authentication challenge: a value of `WWW-Authenticate` or `Proxy-Authenticate`.

use std::fmt::{self, Write};

use http::HeaderValue;

use super::{ascii_value, is_token};
use crate::error::HttpError;
use crate::field::HeaderField;
use crate::text::format;

/// An authentication challenge: the scheme by which the client has to authenticate, and its parameters.
///
/// **Shape**: one header value with the scheme and the parameters, whose values are always quoted:
/// `www-authenticate: Bearer realm="api", error="invalid_token"`. Several challenges are sent as several field lines,
/// which more clients understand than a list.
///
/// A parameter value may be any text. Quotation marks and backslashes are escaped. Control characters and non-ASCII
/// characters, which a quoted string cannot contain, are percent-encoded as UTF-8. So no input can end the quoted string
/// or the line.
///
/// **Source**: [RFC 9110, section 11.6.1].
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

/// A parameter: its name, which is a token, and its value as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Param {
    name: Box<str>,
    value: Box<str>,
}

// Less than half of the 80 bytes that an error may have, so that it can be a field of one.
const _: () = assert!(size_of::<Challenge>() <= 32);

impl Challenge {
    /// Creates a challenge for a user name and a password: `Basic realm="…"`, [RFC 7617].
    ///
    /// The client shows `realm` to the user, or uses it to find a stored password.
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

    /// Creates a challenge for a bearer token: `Bearer`, [RFC 6750].
    ///
    /// [RFC 6750]: https://www.rfc-editor.org/rfc/rfc6750#section-3
    #[must_use]
    pub fn bearer() -> Self {
        Self { scheme: "Bearer".into(), params: Box::default() }
    }

    /// Creates a challenge for another scheme, without parameters.
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

    /// Adds a parameter whose value may be any text.
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
    /// [`InvalidChallenge`] if `name` is not a token, or if the challenge already has a parameter of that name, which is
    /// case-insensitive and must occur only once ([RFC 9110, section 11.2]).
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

/// Writes the header value.
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
/// That section also allows tabs and bytes above 127, but recipients interpret those differently.
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

/// A scheme or parameter name that a [`Challenge`] cannot have.
///
/// Display has the name, escaped so that it cannot break a line of the log, and the fault: `challenge parameter "real m"
/// is not a token`. There is no source. As an HTTP error it is a 500 with the reason phrase as its detail.
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
            Fault::Repeated => write!(f, "challenge parameter \"{token}\" is given twice"),
        }
    }
}
